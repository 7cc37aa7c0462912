/// The name of a cell: `B7`.
enum CellReference {
  /// Reads the column.
  ///
  /// - Parameter name: the name; its row is not looked at.
  /// - Returns: the column, from 0; nil if the name does not begin with one to three letters
  ///   followed by a digit.
  static func column(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    var length = 0
    for byte in name {
      let letter = byte & ~0x20
      guard (0x41...0x5A).contains(letter) else { break }
      column = column * 26 + Int(letter) - 0x40
      length += 1
      guard length <= 3 else { return nil }
    }
    guard length > 0, length < name.count, (0x30...0x39).contains(name[length]) else { return nil }
    return column - 1
  }
}
