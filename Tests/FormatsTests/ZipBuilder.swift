/// Writes small zip archives, sound or broken as a test wants them.
struct ZipBuilder {
  /// A member and what the archive states of it.
  struct Member {
    var name: String
    var content: [UInt8]
    /// The size to state; nil for the right one.
    var statedSize: Int?
    /// 0 stored, 8 deflated; anything else is only stated.
    var method = 0
    var isEncrypted = false
    /// Whether sizes stand behind the member instead of before it.
    var hasDescriptor = false
    var checksum: UInt32?
  }

  var members: [Member] = []

  /// Creates an archive of texts.
  init(_ members: [(name: String, text: String)] = [], method: Int = 0, hasDescriptor: Bool = false)
  {
    self.members = members.map {
      Member(
        name: $0.name, content: Array($0.text.utf8), method: method, hasDescriptor: hasDescriptor)
    }
  }

  /// The bytes of the archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.method == 8 ? Self.deflated(member.content) : member.content
      let sizes =
        Self.little(member.checksum ?? Self.checksum(member.content), 4)
        + Self.little(UInt32(packed.count), 4)
        + Self.little(UInt32(member.statedSize ?? member.content.count), 4)
      let flags = (member.isEncrypted ? 1 : 0) | (member.hasDescriptor ? 8 : 0) | 0x800
      let description =
        Self.little(20, 2) + Self.little(UInt32(flags), 2) + Self.little(UInt32(member.method), 2)
        + Self.little(0, 2) + Self.little(0x21, 2)
      let offset = Self.little(UInt32(file.count), 4)
      let name = Array(member.name.utf8)
      let lengths = Self.little(UInt32(name.count), 2) + Self.little(0, 2)
      file += [0x50, 0x4B, 3, 4] + description
      file += (member.hasDescriptor ? [UInt8](repeating: 0, count: 12) : sizes) + lengths
      file += name + packed
      if member.hasDescriptor { file += [0x50, 0x4B, 7, 8] + sizes }
      directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + description + sizes + lengths
      directory += [UInt8](repeating: 0, count: 10) + offset + name
    }
    let count = Self.little(UInt32(members.count), 2)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + Self.little(UInt32(directory.count), 4) + Self.little(UInt32(file.count), 4) + [0, 0]
  }

  /// Deflate with blocks that are stored as they are.
  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = content[...]
    repeat {
      let block = rest.prefix(60_000)
      rest = rest.dropFirst(60_000)
      let count = UInt32(block.count)
      packed += [rest.isEmpty ? 1 : 0] + little(count, 2) + little(count ^ 0xFFFF, 2) + block
    } while !rest.isEmpty
    return packed
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
