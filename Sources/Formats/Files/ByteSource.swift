/// Something that gives bytes in order: a file, or a member of an archive.
protocol ByteSource: AnyObject {
  /// Reads the next bytes.
  ///
  /// - Parameter buffer: receives them.
  /// - Returns: how many there were; 0 at the end.
  /// - Throws: `Refusal` if no more can be read.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int
}
