/// Finds the records and fields of comma-separated text (RFC 4180), in one pass over UTF-8 bytes.
///
/// The text may come in pieces: `scan` takes the records that are complete and says how many bytes
/// they filled; the caller presents the rest again, with more behind it. A file in memory is one
/// piece. Records are separated by LF or CRLF; a field in quotes may hold commas, line breaks and
/// doubled quotes. A byte order mark is skipped at the start of the text.
///
///     var scanner = CSVScanner()
///     let used = scanner.scan(bytes, isFinal: true) { record in
///       total += record.number(3) ?? 0
///     }
package struct CSVScanner {
  /// The number of the line on which the next record begins, counted from 1.
  package private(set) var line = 1

  private var isAtStart = true
  private var fields: [CSVField] = []

  /// Creates a scanner at the start of a text.
  package init() {}

  /// Takes every complete record of a piece of text, in order.
  ///
  /// - Parameters:
  ///   - bytes: the piece, beginning where a record begins.
  ///   - isFinal: whether the text ends with this piece.
  ///   - body: receives each record, which is valid only during the call.
  /// - Returns: the number of bytes that have been dealt with.
  /// - Throws: what `body` throws.
  package mutating func scan<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, isFinal: Bool,
    body: (CSVRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var position = 0
    if isAtStart {
      if bytes.count < 3, !isFinal { return 0 }
      if bytes.prefix(3).elementsEqual(TextEncoding.byteOrderMark) { position = 3 }
      isAtStart = false
    }
    while position < bytes.count {
      fields.removeAll(keepingCapacity: true)
      var reader = RecordReader(bytes: bytes, position: position, isFinal: isFinal, line: line)
      guard reader.read(into: &fields) else { break }
      position = reader.position
      defer { line = reader.line }
      try fields.withUnsafeBufferPointer { fields throws(Failure) in
        try body(
          CSVRecord(bytes: bytes, fields: fields, line: line, defect: reader.defect))
      }
    }
    return position
  }
}

/// Reads one record; the state of `CSVScanner` between two line ends.
private struct RecordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let isFinal: Bool
  var line: Int
  var defect: CSVDefect?

  /// Reads up to and with the end of the record.
  ///
  /// - Parameter fields: receives the fields.
  /// - Returns: false if the piece ends before the record does.
  mutating func read(into fields: inout [CSVField]) -> Bool {
    while true {
      let isQuoted = position < bytes.count && bytes[position] == Ascii.quote
      guard let field = isQuoted ? quotedField() : plainField() else { return false }
      fields.append(field)
      guard position < bytes.count else { return isFinal }
      switch bytes[position] {
      case Ascii.comma:
        position += 1
        // A comma at the very end of a piece says that a field follows, if only an empty one.
        if position == bytes.count, !isFinal { return false }
      case Ascii.lineFeed:
        position += 1
        line += 1
        return true
      default:  // A carriage return, with its line feed.
        position += 2
        line += 1
        return true
      }
    }
  }

  /// Reads a field without quotes, up to a comma, a line end or the end of the text.
  private mutating func plainField() -> CSVField? {
    let start = position
    while true {
      position = ByteSearch.mark(in: bytes, from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == Ascii.comma || byte == Ascii.lineFeed { break }
      if byte == Ascii.quote {
        defect = defect ?? .strayQuote(line: line)
      } else {
        guard let isEnd = isLineEnd() else { return nil }
        if isEnd { break }
        defect = defect ?? .loneCarriageReturn(line: line)
      }
      position += 1
    }
    return CSVField(start: start, end: position, isQuoted: false, hasDoubledQuotes: false)
  }

  /// Reads a field in quotes, and whatever stands wrongly between its end and the next comma.
  private mutating func quotedField() -> CSVField? {
    let firstLine = line
    let start = position + 1
    var hasDoubledQuotes = false
    var end = start
    while true {
      end = ByteSearch.quote(in: bytes, from: end, lineFeeds: &line)
      guard end < bytes.count else {
        guard isFinal else { return nil }
        defect = defect ?? .unclosedQuote(line: firstLine)
        position = end
        return CSVField(start: start, end: end, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
      }
      guard end + 1 < bytes.count || isFinal else { return nil }
      guard end + 1 < bytes.count, bytes[end + 1] == Ascii.quote else { break }
      hasDoubledQuotes = true
      end += 2
    }
    position = end + 1
    let field = CSVField(
      start: start, end: end, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
    if position < bytes.count, bytes[position] == Ascii.comma || bytes[position] == Ascii.lineFeed {
      return field
    }
    let afterQuote = position
    guard plainField() != nil else { return nil }
    if position > afterQuote { defect = .textAfterQuote(line: line) }
    return field
  }

  /// Whether the carriage return here has its line feed; nil if the piece ends too early to tell.
  private func isLineEnd() -> Bool? {
    if position + 1 < bytes.count { return bytes[position + 1] == Ascii.lineFeed }
    return isFinal ? false : nil
  }
}
