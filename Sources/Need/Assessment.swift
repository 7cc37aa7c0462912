/// An assessment of one kind, as a list of its steps in the order they are worked.
package protocol Assessment {
  /// A step of the working: its name, and what it adds to the ledger.
  typealias Step = (name: String, work: @Sendable (inout Working) -> Void)

  /// Each step needs only what those before it have recorded.
  static var steps: [Step] { get }
}

extension Assessment {
  /// Works through every step.
  ///
  /// - Parameter working: what is known at the beginning.
  /// - Returns: the same with everything worked out that its inputs allow.
  package static func work(_ working: Working) -> Working {
    steps.reduce(into: working) { working, step in step.work(&working) }
  }
}
