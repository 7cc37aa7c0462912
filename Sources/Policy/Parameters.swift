package import Evidence

/// The parameters in force for a report, each as a figure with its reference or its reason.
package struct Parameters: Sendable {
  /// What a parameter's file may hold.
  package enum Value: Sendable {
    case one(Figure)
    /// Several values of one kind: the discounts to test.
    case list([Figure])
    /// Values by key, in the file's order: the rates of a toolkit by form of provision.
    case map([(key: String, figure: Figure)])
  }

  private let values: [String: Value]
  private let notInForce: Set<String>

  /// Parameters by name: `affordability.deposit-share`.
  ///
  /// - Parameters:
  ///   - values: the parameters that have a value.
  ///   - notInForce: the names of those whose rule had not come, or had gone.
  package init(_ values: [String: Value], notInForce: Set<String> = []) {
    self.values = values
    self.notInForce = notInForce
  }

  /// The names of all parameters, sorted.
  package var names: [String] { values.keys.sorted() }

  /// The figure of a parameter with one value; asking for another kind is a fault of this program.
  package subscript(_ name: String) -> Figure {
    guard case .one(let figure)? = values[name] else {
      preconditionFailure("no parameter named \(name) with one value")
    }
    return figure
  }

  /// The figures of a parameter with a list of values; none if no value is in force.
  package func list(_ name: String) -> [Figure] {
    if notInForce.contains(name) { return [] }
    guard case .list(let figures)? = values[name] else {
      preconditionFailure("no parameter named \(name) with a list of values")
    }
    return figures
  }

  /// The figures of a parameter with values by key; none if no value is in force.
  package func map(_ name: String) -> [(key: String, figure: Figure)] {
    if notInForce.contains(name) { return [] }
    guard case .map(let figures)? = values[name] else {
      preconditionFailure("no parameter named \(name) with values by key")
    }
    return figures
  }

  /// The figure of a parameter with one value, or nil if no value is in force.
  package func inForce(_ name: String) -> Figure? {
    if case .one(let figure)? = values[name] { figure } else { nil }
  }

  /// Every figure of every parameter, sorted by its name.
  package var figures: [Figure] {
    values.values.flatMap { value in
      switch value {
      case .one(let figure): [figure]
      case .list(let figures): figures
      case .map(let entries): entries.map(\.figure)
      }
    }.sorted { $0.id < $1.id }
  }

  /// The figures whose values have not been confirmed in their sources: never to be printed as fact.
  package var unverified: [Figure] {
    figures.filter { figure in
      if case .parameter(let reference, _) = figure.basis { !reference.isVerified } else { false }
    }
  }
}
