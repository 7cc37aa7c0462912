import CLibZip
import Notation

/// A zip archive that keeps to the limits; its members are read as streams.
///
/// libzip finds the members and unpacks them. Sizes and ratios are checked here before anything is
/// unpacked, and once more while it is.
final class Archive {
  /// What the archive states about a member.
  struct Member {
    /// The name with its folders, for messages and for finding parts; never a path.
    let name: String
    let index: Int
    let byteCount: Int

    var isFolder: Bool { name.hasSuffix("/") }
  }

  /// The path for messages.
  let path: String

  /// The members in the order of the archive, without folders.
  private(set) var members: [Member] = []

  let limits: Limits
  private let handle: OpaquePointer
  private var indexByName: [String: Int] = [:]

  /// Opens an archive and checks what it states about its members.
  ///
  /// - Parameters:
  ///   - file: where it is.
  ///   - path: the path for messages.
  ///   - limits: what it may ask for.
  /// - Throws: `Refusal` if it is no sound archive, or asks for more than the limits.
  init(file: String, path: String, limits: Limits) throws(Refusal) {
    var code: Int32 = 0
    guard let handle = zip_open(file, ZIP_RDONLY, &code) else {
      let problem: ArchiveProblem =
        code == ZIP_ER_NOZIP ? .cutShort : .damaged(ArchiveFault.words(code))
      throw Refusal(problem, at: Location(path: path))
    }
    self.handle = handle
    self.path = path
    self.limits = limits
    try list()
  }

  deinit {
    zip_discard(handle)
  }

  /// Finds a member by name, whatever its case and whichever way its slashes lean.
  ///
  /// - Parameter name: the name with its folders.
  /// - Returns: the first such member, or nil.
  func member(named name: String) -> Member? {
    indexByName[Self.key(name)].map { members[$0] }
  }

  /// Begins to unpack a member.
  func open(_ member: Member) throws(Refusal) -> MemberBytes {
    let location = location(of: member)
    guard let stream = zip_fopen_index(handle, zip_uint64_t(member.index), 0) else {
      let code = zip_error_code_zip(zip_get_error(handle))
      throw Refusal(ArchiveProblem.damaged(ArchiveFault.words(code)), at: location)
    }
    return MemberBytes(stream, of: self, byteCount: member.byteCount, location: location)
  }

  /// The place of a member, for messages.
  func location(of member: Member) -> Location {
    Location(path: pathInside(path, member.name))
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  private func list() throws(Refusal) {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limits.members else {
      throw Refusal(
        ArchiveProblem.tooManyMembers(count, limit: limits.members), at: Location(path: path))
    }
    var bytesInAll = 0
    for index in 0..<count {
      let member = try member(at: index)
      guard !member.isFolder else { continue }
      bytesInAll += member.byteCount
      guard bytesInAll <= limits.bytesInAll else {
        throw Refusal(
          ArchiveProblem.archiveTooLarge(limit: limits.bytesInAll), at: Location(path: path))
      }
      let key = Self.key(member.name)
      if indexByName[key] == nil { indexByName[key] = members.count }
      members.append(member)
    }
  }

  /// What the archive states about a member, checked against the limits.
  private func member(at index: Int) throws(Refusal) -> Member {
    var stated = zip_stat_t()
    zip_stat_init(&stated)
    let needed = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD)
    guard zip_stat_index(handle, zip_uint64_t(index), 0, &stated) == 0,
      stated.valid & needed == needed
    else {
      let problem = ArchiveProblem.damaged("member \(index + 1) is not described")
      throw Refusal(problem, at: Location(path: path))
    }
    let member = Member(
      name: stated.name.map { String(cString: $0) } ?? "", index: index,
      byteCount: Int(clamping: stated.size))
    if let problem = ArchiveFault.problem(in: stated, limits: limits), !member.isFolder {
      throw Refusal(problem, at: location(of: member))
    }
    return member
  }
}
