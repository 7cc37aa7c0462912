/// The first row of a CSV file: which column stands where.
package struct CSVHeader: Hashable, Sendable {
  /// The columns in the order of the file.
  package let columns: [String]

  private let positions: [String: Int]

  /// What to make of columns that are neither required nor optional.
  package enum Others {
    /// They are faults: for lists that people write.
    case refused
    /// They are passed over: for files as published.
    case ignored
  }

  /// Checks a header against the columns a reader wants.
  ///
  /// - Parameters:
  ///   - columns: the names as they stand in the header.
  ///   - required: the columns that must be there.
  ///   - optional: the columns that may be there.
  ///   - others: what to make of the rest.
  ///   - location: the place of the header.
  ///   - log: where faults go.
  package init(
    _ columns: [String], required: [String], optional: [String], others: Others,
    at location: Location, log: FaultLog
  ) {
    self.columns = columns
    let known = required + optional
    var positions: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      let isKnown = known.contains(column)
      if column.isEmpty {
        if others == .refused {
          log.record(CSVProblem.unnamedColumn(number: index + 1), at: location)
        }
      } else if positions[column] != nil {
        if isKnown || others == .refused {
          log.record(CSVProblem.columnTwice(column), at: location)
        }
      } else if !isKnown, others == .refused {
        log.record(CSVProblem.unknownColumn(column, known: known), at: location)
      }
      if positions[column] == nil { positions[column] = index }
    }
    for column in required where positions[column] == nil {
      log.record(CSVProblem.missingColumn(column), at: location)
    }
    self.positions = positions
  }

  /// The position of a column.
  ///
  /// - Parameter column: its name.
  /// - Returns: the index of its field, from 0; nil if the file has no such column.
  package func position(of column: String) -> Int? { positions[column] }
}
