import Notation

/// Numbers as programs write them into workbooks: `4.2400000000000002`, `1E-3`, `.5`.
enum SheetNumber {
  /// Reads a number.
  ///
  /// - Parameter bytes: the text of a cell, which may have spaces around it.
  /// - Returns: the nearest double; nil for what is not a number, or not a finite one.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    if let number = PlainNumber.double(bytes) { return number }
    let start = bytes.firstIndex { $0 > Ascii.space } ?? bytes.endIndex
    let text = bytes[start...].prefix { $0 > Ascii.space }
    let known = text.allSatisfy { byte in
      Ascii.isDigit(byte) || byte == Ascii.point || byte == Ascii.minus || byte == Ascii.plus
        || byte == Ascii.e || byte == Ascii.capitalE
    }
    guard known, bytes[text.endIndex...].allSatisfy({ $0 <= Ascii.space }),
      let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }
}
