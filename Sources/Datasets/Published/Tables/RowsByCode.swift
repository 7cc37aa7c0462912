import Evidence
import Formats
import Notation

/// Takes the rows of wanted places out of a table with one row a place.
struct RowsByCode {
  /// A row that was wanted: where it stands, and the quantities in its columns.
  struct Found {
    let row: Int
    let quantities: [Int: Quantity]
  }

  let table: HeadedTable
  let marks: PublishedMarks
  let log: FaultLog

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - codes: the columns that may hold a wanted code; the first that does counts.
  ///   - values: the columns of values.
  ///   - wanted: the codes of the rows to keep.
  /// - Returns: the rows by code, and how many rows were read.
  func read(codes: [Int], values: [Int], wanted: Set<String>) -> (
    found: [String: Found], rowsRead: Int
  ) {
    var found: [String: Found] = [:]
    var rowsRead = 0
    let shape = table.shape(log)
    table.forEachRow(columns: codes + values) { row in
      rowsRead += 1
      guard let code = codes.lazy.map({ row[$0].string }).first(where: wanted.contains) else {
        return
      }
      guard shape.fits(row) else { return }
      let here = table.table.sheet.location(row: row.number)
      if let first = found[code] {
        log.record(PublishedProblem.codeTwice(code, firstRow: first.row), at: here)
        return
      }
      var quantities: [Int: Quantity] = [:]
      for column in values {
        if let quantity = marks.quantity(row[column]) {
          quantities[column] = quantity
        } else {
          let problem = PublishedProblem.notACount(
            text: row[column].string, heading: table.header.cells[column])
          log.record(problem, at: here)
        }
      }
      found[code] = Found(row: row.number, quantities: quantities)
    }
    return (found, rowsRead)
  }
}
