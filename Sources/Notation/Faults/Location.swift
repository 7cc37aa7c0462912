/// A place in a file that a person wrote or a publisher issued.
package struct Location: Hashable, Sendable {
  /// The path as it was given, for messages only.
  package let path: String

  /// The line, counted from 1; nil when the fault lies in the file as a whole.
  package let line: Int?

  /// The column, in Unicode scalars counted from 1; nil when the whole line is meant.
  package let column: Int?

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - path: the path as it was given.
  ///   - line: the line, counted from 1.
  ///   - column: the column, counted from 1.
  package init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }
}
