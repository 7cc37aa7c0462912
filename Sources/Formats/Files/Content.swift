import Notation

/// What a file or a member is, told from its first bytes and never from its name.
enum Content: Hashable {
  case empty
  /// Text, taken to be comma-separated values.
  case text
  /// An archive, which may be a workbook.
  case zip
  /// A workbook of Excel 97 to 2003, or one that is protected by a password.
  case legacyWorkbook
  /// Something that holds no table; in words that follow "the file is".
  case other(String)

  /// How many bytes are enough to tell.
  static let bytesNeeded = 4096

  private static let signatures: [(start: [UInt8], content: Content)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .legacyWorkbook),
    ([0x09, 0x04, 0x06, 0x00], .legacyWorkbook),
    ([0x09, 0x02, 0x06, 0x00], .legacyWorkbook),
    ([0x09, 0x00, 0x04, 0x00], .legacyWorkbook),
    ([0x1F, 0x8B], .other("packed with gzip")),
    ([0x37, 0x7A, 0xBC, 0xAF], .other("packed with 7-Zip")),
    ([0x52, 0x61, 0x72, 0x21], .other("packed with RAR")),
    ([0xFF, 0xFE], .other("text in UTF-16")),
    ([0xFE, 0xFF], .other("text in UTF-16")),
    (Array("%PDF-".utf8), .other("a PDF document")),
    (Array("<?xml".utf8), .other("an XML document")),
    (Array("<!doctype html".utf8), .other("a web page")),
    (Array("<html".utf8), .other("a web page")),
  ]

  /// Tells what content is.
  ///
  /// - Parameter start: the first bytes, or all if there are few.
  init(_ start: [UInt8]) {
    if start.isEmpty {
      self = .empty
      return
    }
    let text = start.starts(with: TextEncoding.byteOrderMark) ? start.dropFirst(3) : start[...]
    let lowered = text.drop { $0 <= Ascii.space && $0 != 0x09 }.prefix(16).map { byte in
      (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    let known = Self.signatures.first { signature in
      start.starts(with: signature.start) || lowered.starts(with: signature.start)
    }
    self = known?.content ?? (start.contains(0) ? .other("not plain text") : .text)
  }
}
