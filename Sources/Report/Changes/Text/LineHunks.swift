/// Where two lists of lines differ: runs of lines between those that both have.
struct LineHunks {
  struct Hunk: Hashable {
    let before: Range<Int>
    let now: Range<Int>
  }

  private(set) var all: [Hunk] = []
  /// The lines that both lists have.
  private(set) var same = 0

  init(_ before: [String], _ now: [String]) {
    var (gone, added): (Set<Int>, Set<Int>) = ([], [])
    for change in now.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var (left, right) = (0, 0)
    while left < before.count || right < now.count {
      let start = (left, right)
      while gone.contains(left) { left += 1 }
      while added.contains(right) { right += 1 }
      if start != (left, right) {
        all.append(Hunk(before: start.0..<left, now: start.1..<right))
      } else {
        same += 1
        left += 1
        right += 1
      }
    }
  }
}

/// Which line of a hunk has become which: by the same words between the numbers, else by most words in common.
struct LinePairs {
  /// At least this part of the words of two lines that are one line rewritten is the same.
  private static let likeness = 0.5

  /// Positions in the two lists, in reading order; nil where a line has no other.
  private(set) var all: [(before: Int?, now: Int?)] = []

  init(_ before: [String], _ now: [String]) {
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    let patterns = now.map { NumberedText($0).pattern }
    for (index, line) in before.enumerated() {
      let pattern = NumberedText(line).pattern
      guard let same = now.indices.first(where: { !taken.contains($0) && patterns[$0] == pattern })
      else { continue }
      partner[index] = same
      taken.insert(same)
    }
    for (index, line) in before.enumerated() where partner[index] == nil {
      var best: (index: Int, likeness: Double)?
      for other in now.indices where !taken.contains(other) {
        let likeness = WordComparison.likeness(line, now[other])
        if likeness >= LinePairs.likeness, likeness > best?.likeness ?? 0 {
          best = (other, likeness)
        }
      }
      guard let best else { continue }
      partner[index] = best.index
      taken.insert(best.index)
    }
    let partners = Set(partner.values)
    for index in before.indices { all.append((index, partner[index])) }
    for index in now.indices where !partners.contains(index) { all.append((nil, index)) }
    let order = { (pair: (before: Int?, now: Int?)) in
      (pair.now ?? pair.before ?? 0, pair.now == nil ? 0 : 1, pair.before ?? 0)
    }
    all.sort { order($0) < order($1) }
  }
}
