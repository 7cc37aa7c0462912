/// One row of a published table, lent: valid only while it is presented.
package struct Row {
  /// The line of a CSV file on which the row begins, or the row of a sheet; counted from 1.
  package let number: Int

  /// How many columns the row reaches: the fields of a CSV record, or the last filled cell of a
  /// sheet.
  package let count: Int

  let cells: UnsafeBufferPointer<StoredCell>
  let texts: TextStores
  let stopped: UnsafeMutablePointer<Bool>

  /// The cell in a column.
  ///
  /// - Parameter column: the number of the column, from 0; beyond the row, and where the column was
  ///   not asked for, the cell is empty.
  package subscript(column: Int) -> Cell {
    guard let first = cells.first else { return .empty }
    let guess = column - first.column
    if cells.indices.contains(guess), cells[guess].column == column {
      return texts.cell(cells[guess])
    }
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    guard low < cells.count, cells[low].column == column else { return .empty }
    return texts.cell(cells[low])
  }

  /// The cells as strings, from the first column to the last of the row.
  package var strings: [String] { (0..<count).map { self[$0].string } }

  /// Ends the reading after this row.
  package func stop() { stopped.pointee = true }
}

/// A row that was copied, to look for headings in.
package struct HeldRow: Hashable, Sendable {
  /// The line or the row; counted from 1.
  package let number: Int

  /// The cells as strings, in order.
  package let cells: [String]

  /// Whether the row breaks the rules of CSV, as a heading does that runs into the first record.
  package let isDefective: Bool

  /// Makes a copy of a row.
  ///
  /// - Parameters:
  ///   - number: the line or the row.
  ///   - cells: the cells as strings.
  ///   - isDefective: whether the row breaks the rules of CSV.
  package init(number: Int, cells: [String], isDefective: Bool = false) {
    self.number = number
    self.cells = cells
    self.isDefective = isDefective
  }
}
