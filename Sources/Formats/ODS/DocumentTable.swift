import Notation

/// Reads the rows of one table in the content of a document.
///
/// A row or cell may say that it is repeated: empty ones up to the end of the sheet, which costs
/// nothing; filled ones as often as the limits allow.
final class DocumentTable: XMLHandler {
  /// Where the parser stands.
  private enum Place { case outside, table, row, cell, paragraph }

  private let index: Int
  private let rows: RowBuilder

  private var place = Place.outside
  private var depth = 0
  private var depthOfSpreadsheet = Int.max
  private var tablesSeen = 0
  /// How many levels deep the parser is in something that is not read.
  private var depthUnread = 0
  /// How many groups of rows are open.
  private var groups = 0
  /// How many parts of the paragraph are open.
  private var spans = 0
  private var timesOfRow = 1
  private var column = 0
  private var cell: DocumentCell?
  private var paragraphs = 0
  private var repeats = 0

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - index: which table of the document, from 0.
  ///   - rows: where the rows go.
  init(_ index: Int, rows: RowBuilder) {
    self.index = index
    self.rows = rows
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    guard depthUnread == 0 else {
      depthUnread += 1
      return
    }
    switch place {
    case .outside: beginOutside(name)
    case .table where name == "table-row": beginRow(attributes)
    case .table where Self.groupNames.contains(where: { name == $0 }): groups += 1
    case .row where name == "table-cell" || name == "covered-table-cell":
      beginCell(attributes)
    case .cell where name == "p": try beginParagraph()
    case .paragraph where name == "annotation": depthUnread = 1
    case .paragraph:
      spans += 1
      try addSpace(name, attributes)
    default: depthUnread = 1
    }
  }

  func end(_ name: XMLName) throws(XMLStop) {
    guard depthUnread == 0 else {
      depthUnread -= 1
      return
    }
    switch place {
    case .outside:
      if depth == depthOfSpreadsheet { depthOfSpreadsheet = .max }
      depth -= 1
    case .table where groups == 0: throw .enough
    case .table: groups -= 1
    case .paragraph where spans == 0: place = .cell
    case .paragraph: spans -= 1
    case .row: try endRow()
    case .cell: try endCell()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    if place == .paragraph, depthUnread == 0 { try rows.append(bytes) }
  }

  /// The elements that hold rows within a table.
  private static let groupNames: [StaticString] = [
    "table-header-rows", "table-rows", "table-row-group",
  ]

  private func beginOutside(_ name: XMLName) {
    depth += 1
    if name == "spreadsheet" {
      depthOfSpreadsheet = depth
    } else if name == "table", depth == depthOfSpreadsheet + 1 {
      if tablesSeen == index { place = .table }
      tablesSeen += 1
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    place = .row
    column = 0
    let times = attributes.number("number-rows-repeated") ?? 1
    timesOfRow = min(max(1, times), rows.limits.rows + 1)
    rows.beginRow(rows.number + 1)
  }

  private func endRow() throws(XMLStop) {
    place = .table
    let filled = rows.cellCount
    if filled > 0 { try countRepeats(filled * (timesOfRow - 1)) }
    try rows.endRow(times: timesOfRow)
  }

  private func beginCell(_ attributes: XMLAttributes) {
    place = .cell
    cell = DocumentCell(attributes)
    paragraphs = 0
    rows.beginCell()
  }

  private func beginParagraph() throws(XMLStop) {
    place = .paragraph
    if paragraphs > 0 { try rows.append(CollectionOfOne(Ascii.lineFeed)) }
    paragraphs += 1
  }

  /// Adds the space that an element within a paragraph stands for.
  private func addSpace(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if name == "s" {
      let count = min(attributes.number("c") ?? 1, rows.limits.bytesPerRow)
      try rows.append(repeatElement(Ascii.space, count: count))
    } else if name == "tab" {
      try rows.append(CollectionOfOne(Ascii.tab))
    } else if name == "line-break" {
      try rows.append(CollectionOfOne(Ascii.lineFeed))
    }
  }

  private func endCell() throws(XMLStop) {
    place = .row
    guard let cell else { return }
    let before = rows.cellCount
    let first = column
    column += min(cell.times, rows.limits.columns + 1)
    if rows.columns.contains(first) || cell.times > 1 { try add(cell, in: first) }
    guard rows.cellCount > before else { return rows.discardText() }
    guard column <= rows.limits.columns else {
      throw .problem(SheetProblem.tooManyColumns(limit: rows.limits.columns))
    }
    try countRepeats(cell.times - 1)
    rows.spreadLast(over: first..<column)
  }

  private func add(_ cell: DocumentCell, in column: Int) throws(XMLStop) {
    switch cell.value {
    case .text, .error:
      if paragraphs == 0, let text = cell.text { try rows.append(text.utf8) }
      let isError = if case .error = cell.value { true } else { false }
      rows.add(StoredCell(column: column, kind: isError ? .error : .text))
    case .number(let number):
      rows.add(StoredCell(column: column, kind: .number, value: number))
    case .date(let date):
      rows.add(StoredCell(column: column, kind: .date, value: Double(date.dayNumber)))
    case .boolean(let isTrue):
      rows.add(StoredCell(column: column, kind: .boolean, value: isTrue ? 1 : 0))
    case .unreadable(let problem): rows.note(problem)
    }
  }

  private func countRepeats(_ count: Int) throws(XMLStop) {
    repeats += count
    guard repeats <= rows.limits.repeatedCells else {
      throw .problem(SheetProblem.tooManyRepeats(limit: rows.limits.repeatedCells))
    }
  }
}
