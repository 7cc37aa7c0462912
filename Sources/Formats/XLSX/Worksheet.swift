import Notation

/// Reads the rows of a worksheet part.
///
/// The part's own statement of its extent is not looked at, since publishers' files have it wrong.
/// Rows and cells may leave their names out, and then follow those before.
final class Worksheet: XMLHandler {
  /// What the rest of the workbook says about the cells.
  struct Context {
    let sharedTexts: SharedTexts
    let styles: DateStyles
    let countsFrom1904: Bool
  }

  /// Where the parser stands.
  private enum Place {
    case outside, table, row, cell, value, inline, run, text
  }

  let rows: RowBuilder
  private let context: Context

  private var place = Place.outside
  private var textParent = Place.inline
  /// How many levels deep the parser is in something that is not read.
  private var depthUnread = 0
  private var column = -1
  private var kind = CellKind.number
  private var isDate = false

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - rows: where the rows go.
  ///   - context: what the workbook says about cells.
  init(rows: RowBuilder, context: Context) {
    self.rows = rows
    self.context = context
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    guard depthUnread == 0 else {
      depthUnread += 1
      return
    }
    switch place {
    case .row where name == "c": try beginCell(attributes)
    case .cell where name == "v": place = .value
    case .table where name == "row": try beginRow(attributes)
    case .cell where name == "is": place = .inline
    case .inline where name == "r": place = .run
    case .inline where name == "t", .run where name == "t": (textParent, place) = (place, .text)
    case .outside:
      if name == "sheetData" { place = .table }
    default: depthUnread = 1
    }
  }

  func end(_ name: XMLName) throws(XMLStop) {
    guard depthUnread == 0 else {
      depthUnread -= 1
      return
    }
    switch place {
    case .outside: break
    case .table: throw .enough
    case .row:
      try rows.endRow()
      place = .table
    case .cell:
      endCell()
      place = .row
    case .value, .inline: place = .cell
    case .run: place = .inline
    case .text: place = textParent
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    guard depthUnread == 0, place == .value || place == .text else { return }
    try rows.append(bytes)
  }

  private func beginRow(_ attributes: XMLAttributes) throws(XMLStop) {
    place = .row
    column = -1
    let name = attributes.bytes("r")
    let number = name == nil ? rows.number + 1 : attributes.number("r") ?? 0
    guard number > 0 else {
      throw .problem(SheetProblem.badReference(attributes.string("r") ?? ""))
    }
    rows.beginRow(number)
  }

  private func beginCell(_ attributes: XMLAttributes) throws(XMLStop) {
    place = .cell
    if let name = attributes.bytes("r") {
      guard let stated = CellReference.column(name) else {
        throw .problem(SheetProblem.badReference(String(decoding: name, as: UTF8.self)))
      }
      column = stated
    } else {
      column += 1
    }
    guard column < rows.limits.columns else {
      throw .problem(SheetProblem.tooManyColumns(limit: rows.limits.columns))
    }
    guard rows.columns.contains(column) else {
      depthUnread = 1
      place = .row
      return
    }
    kind = CellKind(attributes.bytes("t"))
    isDate = kind == .number && (attributes.number("s").map(context.styles.showsDate) ?? false)
    rows.beginCell()
  }

  /// Makes a cell of its text and type.
  private func endCell() {
    guard rows.withText({ !$0.isEmpty }) else { return }
    switch kind {
    case .text:
      rows.replaceEscapes()
      rows.add(StoredCell(column: column, kind: .text))
    case .error: rows.add(StoredCell(column: column, kind: .error))
    case .boolean:
      let isTrue = rows.withText { $0.elementsEqual("1".utf8) || $0.elementsEqual("true".utf8) }
      rows.add(StoredCell(column: column, kind: .boolean, value: isTrue ? 1 : 0))
    case .sharedText: addSharedText()
    case .date: addDate()
    case .number: addNumber()
    }
  }

  private func addSharedText() {
    let index = rows.withText { PlainNumber.double($0).flatMap(Int.init(exactly:)) }
    guard let range = index.flatMap(context.sharedTexts.range) else {
      rows.note(SheetProblem.noSuchSharedText)
      return
    }
    if range.isEmpty {
      rows.discardText()
    } else {
      rows.add(
        StoredCell(column: column, kind: .sharedText, start: range.lowerBound, count: range.count))
    }
  }

  private func addDate() {
    guard let date = rows.withText(CalendarDate.init(iso:)) else {
      rows.note(SheetProblem.notADate)
      return
    }
    rows.add(StoredCell(column: column, kind: .date, value: Double(date.dayNumber)))
  }

  private func addNumber() {
    guard let number = rows.withText(SheetNumber.double) else {
      rows.note(SheetProblem.notANumber)
      return
    }
    if isDate,
      let day = SerialDate.dayNumber(number, countsFrom1904: context.countsFrom1904)
    {
      rows.add(StoredCell(column: column, kind: .date, value: Double(day)))
    } else {
      rows.add(StoredCell(column: column, kind: .number, value: number))
    }
  }
}
