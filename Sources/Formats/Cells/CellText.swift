/// The text of a cell as a view of its UTF-8 bytes: valid only while its row is presented.
package struct CellText {
  /// The bytes; none of them is a quote mark around the text.
  package let bytes: UnsafeBufferPointer<UInt8>

  /// Makes a view of text.
  ///
  /// - Parameter bytes: the text in UTF-8, which outlives the view.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// A copy of the text, to keep.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Compares without making a string, byte for byte.
  ///
  /// - Parameters:
  ///   - left: the text of a cell.
  ///   - right: what it may be.
  /// - Returns: true if both have the same bytes.
  package static func == (left: CellText, right: String) -> Bool {
    left.bytes.count == right.utf8.count && left.bytes.elementsEqual(right.utf8)
  }

  /// Tells how the text begins, without making a string.
  ///
  /// - Parameter start: what it may begin with.
  /// - Returns: true if the first bytes are those of `start`.
  package func hasPrefix(_ start: String) -> Bool { bytes.starts(with: start.utf8) }
}
