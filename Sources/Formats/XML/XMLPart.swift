import Notation

/// A part of a workbook as a document: unpacked and parsed piece by piece.
final class XMLPart {
  private let source: any ByteSource
  private let parser: XMLPushParser
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32 << 10, alignment: 16)
  private var isOver = false

  /// Prepares to read a part.
  ///
  /// - Parameters:
  ///   - member: the part.
  ///   - archive: the workbook.
  ///   - handler: receives the elements.
  /// - Throws: `Refusal` if the part does not unpack.
  init(_ member: Archive.Member, of archive: Archive, handler: any XMLHandler) throws(Refusal) {
    source = try archive.open(member)
    parser = try XMLPushParser(handler, location: archive.location(of: member))
  }

  deinit {
    buffer.deallocate()
  }

  /// Parses the next piece.
  ///
  /// - Returns: false at the end of the document, or once the handler has had enough.
  func parsePiece() throws(Refusal) -> Bool {
    guard !isOver else { return false }
    let count = try source.read(into: buffer)
    let goesOn = try parser.parse(
      UnsafeRawBufferPointer(rebasing: buffer[..<count]), isFinal: count == 0)
    isOver = count == 0 || !goesOn
    return !isOver
  }

  /// Reads the whole of a part that is kept in memory.
  static func read(
    _ member: Archive.Member, of archive: Archive, limit: Int, handler: any XMLHandler
  ) throws(Refusal) {
    guard member.byteCount <= limit else {
      throw Refusal(
        ArchiveProblem.memberTooLarge(member.byteCount, limit: limit),
        at: archive.location(of: member))
    }
    let part = try XMLPart(member, of: archive, handler: handler)
    while try part.parsePiece() {}
  }
}
