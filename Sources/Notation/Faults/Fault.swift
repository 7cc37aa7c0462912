/// One thing wrong with an input file: where, what is there, what was expected, what to do.
package struct Fault: Hashable, Sendable, Codable {
  /// Whether work can go on.
  package enum Severity: String, Hashable, Sendable, Codable {
    /// The file cannot be used.
    case error
    /// The file can be used; the report carries the warning too.
    case warning
  }

  /// The stable code, such as `HNA0123`.
  package let code: String

  /// Whether work can go on.
  package let severity: Severity

  /// The path of the file as it was given.
  package let file: String

  /// The line, counted from 1; nil when the file as a whole is meant.
  package let line: Int?

  /// The column, counted from 1; nil when the whole line is meant.
  package let column: Int?

  /// What is there.
  package let found: String

  /// What was expected, in words that follow "expected".
  package let expected: String

  /// What to do.
  package let remedy: String

  /// Puts a problem in its place.
  ///
  /// - Parameters:
  ///   - problem: what is wrong.
  ///   - location: where it is wrong.
  package init(_ problem: some Problem, at location: Location) {
    let wording = problem.wording
    code = wording.code
    severity = problem.severity
    file = location.path
    line = location.line
    column = location.column
    found = wording.found
    expected = wording.expected
    remedy = wording.remedy
  }
}

extension Fault: CustomStringConvertible {
  /// The fault as it is printed: place, code, what is there, what was expected; below it the remedy.
  package var description: String {
    let parts = [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
    return """
      \(parts.joined(separator: ":")): \(severity.rawValue) \(code): \(found); expected \(expected)
        \(remedy)
      """
  }
}

extension Fault: Comparable {
  /// Orders faults by file, line and column, then by code and words.
  package static func < (left: Fault, right: Fault) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
    if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
    return (left.code, left.found, left.expected) < (right.code, right.found, right.expected)
  }
}
