import Notation

/// Builds the rows of a sheet in a batch, cell by cell; faults leave a row out and are noted.
final class RowBuilder {
  let batch = RowBatch()
  let columns: ColumnSelection
  let limits: Limits

  /// The number of the row that is being built.
  private(set) var number = 0

  private var firstCell = 0
  private var rowTextStart = 0
  private var textStart = 0
  private var isSound = true

  /// Prepares to build.
  ///
  /// - Parameters:
  ///   - columns: the columns to present.
  ///   - limits: what a sheet may ask for.
  init(columns: ColumnSelection, limits: Limits) {
    self.columns = columns
    self.limits = limits
  }

  /// Makes room for the next piece, but keeps the row that has begun.
  func beginPiece() {
    batch.rows.removeAll(keepingCapacity: true)
    batch.problems.removeAll()
    batch.cells.removeSubrange(..<firstCell)
    batch.texts.removeSubrange(..<rowTextStart)
    for index in batch.cells.indices where batch.cells[index].kind.hasOwnText {
      batch.cells[index].start -= rowTextStart
    }
    textStart -= min(textStart, rowTextStart)
    firstCell = 0
    rowTextStart = 0
  }

  private func startRow() {
    firstCell = batch.cells.count
    rowTextStart = batch.texts.count
    textStart = rowTextStart
  }

  /// How many cells the row has so far.
  var cellCount: Int { batch.cells.count - firstCell }

  /// Begins a row.
  func beginRow(_ row: Int) {
    isSound = true
    startRow()
    if row <= number { note(.outOfOrder("row \(row)")) }
    number = row
  }

  /// Ends the row; it is presented if anything is in it and nothing was wrong with it.
  ///
  /// - Parameter times: how many rows, one below another, are the same.
  /// - Throws: `XMLStop` if that is more rows than a sheet can have.
  func endRow(times: Int = 1) throws(XMLStop) {
    defer {
      number += times - 1
      startRow()
    }
    guard isSound, let last = batch.cells.last, batch.cells.count > firstCell else {
      batch.cells.removeSubrange(firstCell...)
      batch.texts.removeSubrange(rowTextStart...)
      return
    }
    guard number + times - 1 <= limits.rows else {
      throw .problem(SheetProblem.tooManyRows(limit: limits.rows))
    }
    for row in number..<number + times {
      batch.rows.append(
        RowBatch.Span(
          number: row, count: last.column + 1, cells: firstCell..<batch.cells.count,
          isDefective: false))
    }
  }

  /// Begins a cell.
  func beginCell() { textStart = batch.texts.count }

  /// The text of the cell so far.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    batch.texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[textStart...])) }
  }

  /// Adds to the text of the cell.
  func append(_ text: some Collection<UInt8>) throws(XMLStop) {
    guard batch.texts.count - rowTextStart + text.count <= limits.bytesPerRow else {
      throw .problem(SheetProblem.rowTooLong(limit: limits.bytesPerRow))
    }
    batch.texts.append(contentsOf: text)
  }

  /// Undoes the escapes of workbooks in the text of the cell.
  func replaceEscapes() { EscapedCharacters.replace(in: &batch.texts, from: textStart) }

  /// Ends the cell with what it holds.
  ///
  /// - Parameter cell: the cell; text kinds without a stretch of their own take the text so far.
  func add(_ cell: StoredCell) {
    var cell = cell
    if cell.kind.hasOwnText {
      cell.start = textStart
      cell.count = batch.texts.count - textStart
      if cell.count == 0 { return }
    } else {
      discardText()
    }
    if let last = batch.cells.last, batch.cells.count > firstCell, last.column >= cell.column {
      note(.outOfOrder("column \(cell.column + 1)"))
    } else {
      batch.cells.append(cell)
    }
  }

  /// Ends the cell with nothing in it.
  func discardText() { batch.texts.removeSubrange(textStart...) }

  /// Puts the cell just ended into each of several columns that are asked for.
  func spreadLast(over columns: Range<Int>) {
    guard columns.count > 1, let last = batch.cells.popLast() else { return }
    for column in columns where self.columns.contains(column) {
      batch.cells.append(
        StoredCell(
          column: column, kind: last.kind, start: last.start, count: last.count,
          value: last.value))
    }
  }

  /// Notes what is wrong with the row, which is then left out.
  func note(_ problem: SheetProblem) {
    isSound = false
    batch.problems.append(.init(problem: problem, row: number))
  }

  /// Notes what is wrong with the cell, whose text is given with it.
  func note(_ problem: (String) -> SheetProblem) {
    note(problem(withText { String(decoding: $0, as: UTF8.self) }))
  }
}
