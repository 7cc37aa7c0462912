package import Notation

/// Every parameter with all its dated values, and the editions of policy: the content of Inputs/policy.
package struct PolicyBook: Sendable {
  /// The parameters by name, sorted.
  package let definitions: [ParameterDefinition]

  let editions: Editions
  private let positions: [String: Int]

  /// Reads the files of Inputs/policy; their order does not matter.
  ///
  /// - Parameter files: each file with its path, whose last two parts name it:
  ///   `<topic>/<parameter>.yaml`, or `editions.yaml`.
  /// - Returns: the book.
  /// - Throws: `Faults`, every fault of every file.
  package static func load(files: [(path: String, contents: [UInt8])]) throws(Faults) -> PolicyBook
  {
    let log = FaultLog()
    var definitions: [ParameterDefinition] = []
    var editions: Editions?
    for file in files {
      guard let root = YAMLCursor.read(file.contents, path: file.path, log: log) else { continue }
      let parts = file.path.split(separator: "/")
      if parts.last == "editions.yaml" {
        editions = EditionReading(log: log).editions(root)
      } else if let name = name(of: parts) {
        ParameterReading(name: name, log: log).definition(root).map { definitions.append($0) }
      } else {
        log.record(PolicyProblem.wrongPath, at: Location(path: file.path))
      }
    }
    if !files.contains(where: { $0.path.split(separator: "/").last == "editions.yaml" }) {
      log.record(PolicyProblem.noEditions, at: Location(path: "editions.yaml"))
    }
    try log.check()
    return PolicyBook(definitions, editions ?? Editions(records: []))
  }

  private init(_ definitions: [ParameterDefinition], _ editions: Editions) {
    let sorted = definitions.sorted { $0.name < $1.name }
    self.definitions = sorted
    self.editions = editions
    positions = sorted.enumerated().reduce(into: [:]) { $0[$1.element.name] = $1.offset }
  }

  private static func name(of parts: [Substring]) -> String? {
    guard parts.count >= 2, parts[parts.count - 1].hasSuffix(".yaml") else { return nil }
    let words = [parts[parts.count - 2], parts[parts.count - 1].dropLast(5)]
    return words.allSatisfy { isWord($0) } ? words.joined(separator: ".") : nil
  }

  /// The parameter with a name.
  ///
  /// - Parameter name: for example `affordability.deposit-share`.
  /// - Returns: its definition; nil if there is none.
  package func definition(_ name: String) -> ParameterDefinition? {
    positions[name].map { definitions[$0] }
  }

  /// The edition of policy in force on a date.
  ///
  /// - Parameter date: a day.
  /// - Returns: the edition with its first day and its reference; nil before the first.
  package func edition(on date: WrittenDate) -> EditionRecord? {
    editions.inForce(on: date)
  }

  /// An edition with its first day and its reference.
  ///
  /// - Parameter edition: the edition.
  /// - Returns: its record; every edition has one.
  package func record(of edition: Edition) -> EditionRecord? {
    editions.records.first { $0.edition == edition }
  }
}
