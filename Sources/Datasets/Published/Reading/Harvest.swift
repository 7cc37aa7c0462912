package import Evidence

/// What a reader brings home: figures, and an account of the rows they were taken from.
package struct Harvest {
  package var figures: [Figure] = []
  /// How many rows of data were read, by the name of the file.
  package var rowsRead: [String: Int] = [:]
  /// How many rows were used, by the name of the file.
  package var rowsUsed: [String: Int] = [:]
  /// The codes that stood for the area, and how well they fit, by the name of the file.
  package var codeSets: [String: CodeSet] = [:]

  /// Nothing yet.
  package init() {}

  /// Adds what another reading brought.
  package mutating func add(_ other: Harvest) {
    figures += other.figures
    rowsRead.merge(other.rowsRead, uniquingKeysWith: +)
    rowsUsed.merge(other.rowsUsed, uniquingKeysWith: +)
    codeSets.merge(other.codeSets) { first, _ in first }
  }
}
