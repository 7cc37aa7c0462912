/// Where a field stands in the bytes of its record's text, without the quotes around it.
package struct CSVField {
  /// The index of the first byte.
  package let start: Int

  /// The index behind the last byte.
  package let end: Int

  /// Whether the field stood in quotes.
  package let isQuoted: Bool

  /// Whether the bytes hold doubled quotes, each of which means one.
  package let hasDoubledQuotes: Bool
}

/// What breaks the rules of CSV within one record.
package enum CSVDefect: Hashable, Sendable {
  /// A quote is opened on this line and not closed before the end of the text.
  case unclosedQuote(line: Int)
  /// A quote stands inside a field that does not begin with one.
  case strayQuote(line: Int)
  /// Something stands between a closing quote and the next comma.
  case textAfterQuote(line: Int)
  /// A carriage return stands without its line feed.
  case loneCarriageReturn(line: Int)
}

/// One record of a CSV text, as views of its bytes: valid only while the scanner presents it.
package struct CSVRecord {
  /// The text that the fields point into.
  package let bytes: UnsafeBufferPointer<UInt8>

  /// The fields in order; at least one.
  package let fields: UnsafeBufferPointer<CSVField>

  /// The line on which the record begins, counted from 1.
  package let line: Int

  /// The first thing wrong with the record, or nil.
  package let defect: CSVDefect?

  /// Whether the record is an empty line.
  package var isBlank: Bool {
    fields.count == 1 && !fields[0].isQuoted && fields[0].start == fields[0].end
  }

  /// The bytes of a field as written: doubled quotes are still doubled.
  ///
  /// - Parameter index: the number of the field, from 0.
  /// - Returns: a view, valid as long as the record.
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[fields[index].start..<fields[index].end])
  }

  /// The text of a field, doubled quotes made single.
  ///
  /// - Parameter index: the number of the field, from 0.
  /// - Returns: the text.
  package func text(_ index: Int) -> String {
    let field = bytes(index)
    guard fields[index].hasDoubledQuotes else { return String(decoding: field, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(field.count)
    var position = 0
    while position < field.count {
      text.append(field[position])
      position += field[position] == Ascii.quote ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number in a field, in the form of `PlainNumber`.
  ///
  /// - Parameter index: the number of the field, from 0.
  /// - Returns: the number; nil if the field is empty or holds anything else.
  package func number(_ index: Int) -> Double? {
    PlainNumber.double(bytes(index))
  }
}
