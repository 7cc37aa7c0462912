/// What a worksheet says a cell holds: its attribute `t`.
enum CellKind {
  case number, text, sharedText, boolean, error, date

  /// Reads the attribute; without one, or with one that is not known, the cell holds a number.
  init(_ type: UnsafeBufferPointer<UInt8>?) {
    guard let type else {
      self = .number
      return
    }
    switch type.first {
    case UInt8(ascii: "s"): self = type.count == 1 ? .sharedText : .text
    case UInt8(ascii: "i"): self = .text
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    default: self = .number
    }
  }
}
