import DocumentModel

/// A table with its shorthand put where official guidance wants it, ready to be spelled.
///
/// A marker that replaces a value stands alone in the cell. One that qualifies a value never does: it goes into the
/// column's heading if every value of the column has it, and else into a column of notes at the end.
struct TableLayout {
  let table: Table
  /// The headings of the table's own columns.
  let headings: [String]
  /// What the notes column says in each row; nil if there is none.
  let notes: [String]?

  static let notesHeading = "Notes"

  init(_ table: Table) {
    self.table = table
    let columns = table.columns.indices.dropFirst()
    let shared = columns.map { TableLayout.sharedQualifiers(of: table, column: $0 - 1) }
    headings =
      [table.columns[0].heading]
      + zip(columns, shared).map { index, markers in
        ([table.columns[index].heading] + markers.map(\.printed)).joined(separator: " ")
      }
    let notes = table.rows.map { row in
      zip(columns, shared).flatMap { index, shared in
        row.cells[index - 1].qualifiers.filter { !shared.contains($0) }.map {
          "\($0.printed) \(table.columns[index].label)"
        }
      }
    }
    self.notes =
      notes.allSatisfy(\.isEmpty)
      ? nil : notes.map { $0.isEmpty ? "none" : $0.joined(separator: "; ") }
  }

  /// The total rows at the end, which close the table.
  var closingRows: Int { table.rows.reversed().prefix { $0.isTotal }.count }

  /// The line above the table that explains its shorthand; nil if it uses none.
  var shorthandLine: String? {
    let shorthand = table.shorthand
    guard !shorthand.isEmpty else { return nil }
    let list = shorthand.map { "\($0.printed) = \($0.meaning)" }.joined(separator: ", ")
    return "Some shorthand is used in this table: \(list)."
  }

  /// The class that sets a cell: digits in line to the right; a list of values in as many lines as it takes.
  func className(of cell: Table.Cell, in column: Table.Column) -> String? {
    guard column.isNumeric else { return nil }
    if case .values = cell { return "num listed" }
    return "num"
  }

  private static func sharedQualifiers(of table: Table, column: Int) -> [Value.Marker] {
    let cells = table.rows.map { $0.cells[column] }.filter { cell in
      if case .value(let value) = cell { value.raw != nil } else { false }
    }
    guard cells.count > 1, let first = cells.first else { return [] }
    return first.qualifiers.filter { marker in
      cells.allSatisfy { $0.qualifiers.contains(marker) }
    }
  }
}

extension Table.Cell {
  /// The markers that stand beside a value, not for it.
  fileprivate var qualifiers: [Value.Marker] { markers.filter { !$0.replacesValue } }
}

extension Table {
  /// `Source: A.` or `Sources: A; B.`; nil if the table states none.
  var sourceLine: String? { Words.sourceLine(sources) }
}
