import Notation

/// The rows of comma-separated text, one piece after another.
final class CSVRows: RowSource {
  let batch = RowBatch()

  private let pieces: TextPieces
  private let columns: ColumnSelection
  private var scanner = CSVScanner()
  private var used = 0
  private var lastLine = (number: 1, isSound: true)

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file or member.
  ///   - columns: the columns to present.
  ///   - location: the file, for messages.
  ///   - limits: what it may ask for.
  init(_ source: any ByteSource, columns: ColumnSelection, location: Location, limits: Limits) {
    pieces = TextPieces(source, location: location, limit: limits.bytesPerRecord)
    self.columns = columns
  }

  func withTexts<Failure>(_ body: (TextStores) throws(Failure) -> Void) throws(Failure) {
    let text = pieces.text
    try batch.texts.withUnsafeBufferPointer { copied throws(Failure) in
      try body(TextStores(texts: text, shared: copied))
    }
  }

  func fill() throws(Refusal) -> Bool {
    batch.removeAll()
    guard !pieces.isAtEnd else { return false }
    try pieces.advance(past: used, line: scanner.line)
    if pieces.turned {
      batch.problems.append(.init(problem: FormatProblem.mixedEncodings, row: scanner.line))
    }
    used = scanner.scan(pieces.text, isFinal: pieces.isAtEnd) { record in
      add(record)
    }
    if pieces.isAtEnd { checkLastLine() }
    return true
  }

  /// Warns of a last record without an end, which may be a part of one.
  private func checkLastLine() {
    guard let last = pieces.text.last, last != Ascii.lineFeed, lastLine.isSound else { return }
    batch.problems.append(.init(problem: FormatProblem.lastLineOpen, row: lastLine.number))
  }

  private func add(_ record: CSVRecord) {
    lastLine = (record.line, record.defect == nil)
    let first = batch.cells.count
    for column in columns.columns(upTo: record.fields.count) where columns.contains(column) {
      let field = record.fields[column]
      if field.start == field.end { continue }
      batch.cells.append(cell(field, column, of: record))
    }
    if let defect = record.defect {
      batch.problems.append(.init(problem: CSVProblem.defect(defect), row: defect.line))
    } else if batch.cells.count == first {
      return
    }
    batch.rows.append(
      RowBatch.Span(
        number: record.line, count: record.fields.count, cells: first..<batch.cells.count,
        isDefective: record.defect != nil))
  }

  /// A field as a cell: of the piece if it stands there as it reads, else copied.
  private func cell(_ field: CSVField, _ column: Int, of record: CSVRecord) -> StoredCell {
    guard field.hasDoubledQuotes else {
      return StoredCell(
        column: column, kind: .text, start: field.start, count: field.end - field.start)
    }
    let start = batch.texts.count
    batch.texts.append(contentsOf: record.text(column).utf8)
    return StoredCell(
      column: column, kind: .sharedText, start: start, count: batch.texts.count - start)
  }
}
