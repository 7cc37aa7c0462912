import Notation

/// The author's passages by the block they belong to.
struct AuthorsBlocks {
  private(set) var replacing: [String: AuthorsBlock] = [:]
  private(set) var following: [String: [AuthorsBlock]] = [:]

  /// Sorts passages to their blocks, in the order of their paths.
  init(_ all: [AuthorsBlock], in template: ReportTemplate, log: FaultLog) {
    for author in all.sorted(by: { $0.path < $1.path }) {
      guard template.block(named: author.block) != nil else {
        let near = nearest(to: author.block, among: template.blockNames)
        log.record(
          AuthorsProblem.unknownBlock(author.block, nearest: near), at: author.blockLocation)
        continue
      }
      switch author.position {
      case .follows: following[author.block, default: []].append(author)
      case .replaces:
        if let other = replacing[author.block] {
          log.record(
            AuthorsProblem.replacedTwice(author.block, by: other.path), at: author.blockLocation)
        } else {
          replacing[author.block] = author
        }
      }
    }
  }
}
