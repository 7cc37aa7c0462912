/// A stage of life that households are counted by: a band of ages of the household reference person.
package struct LifeStage: Hashable, Sendable {
  /// The youngest age of the band.
  let youngest: Int
  /// The oldest; nil if the band is open.
  let oldest: Int?

  init(from youngest: Int, to oldest: Int?) {
    self.youngest = youngest
    self.oldest = oldest
  }

  /// Reads the word of a figure's name: `under-25`, `25-34`, `65-and-over`.
  package init?(_ word: some StringProtocol) {
    let parts = word.split(separator: "-")
    if parts.count == 2, parts[0] == "under", let limit = Int(parts[1]), limit > 0 {
      self.init(from: 0, to: limit - 1)
    } else if parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first <= last {
      self.init(from: first, to: last)
    } else if parts.count == 3, parts[1] == "and", parts[2] == "over", let first = Int(parts[0]) {
      self.init(from: first, to: nil)
    } else {
      return nil
    }
  }

  /// The word of figures' names.
  package var word: String {
    guard let oldest else { return "\(youngest)-and-over" }
    return youngest == 0 ? "under-\(oldest + 1)" : "\(youngest)-\(oldest)"
  }

  /// What a table's row says.
  package var label: String {
    guard let oldest else { return "\(youngest) and over" }
    return youngest == 0 ? "Under \(oldest + 1)" : "\(youngest) to \(oldest)"
  }

  /// What a sentence says: "households whose reference person is aged 25 to 34".
  package var words: String {
    "households whose reference person is \(youngest == 0 ? "" : "aged ")\(label.lowercased())"
  }

  /// The age from which the census counts a household as older.
  static let olderAge = 65

  /// Whether every reference person of the stage is older.
  var isOlder: Bool { youngest >= LifeStage.olderAge }

  func includes(_ other: LifeStage) -> Bool {
    guard youngest <= other.youngest else { return false }
    guard let oldest else { return true }
    return other.oldest.map { $0 <= oldest } ?? false
  }
}

extension LifeStage {
  /// The finest of some bands that together take in every age once, the youngest first; empty if there are none.
  static func partition(of bands: some Sequence<LifeStage>) -> [LifeStage] {
    chain(from: 0, bands.sorted { ($0.oldest ?? .max) < ($1.oldest ?? .max) }) ?? []
  }

  /// The finest bands that all of some partitions can be added up to.
  static func common(to partitions: [[LifeStage]]) -> [LifeStage] {
    guard let first = partitions.first, partitions.allSatisfy({ !$0.isEmpty }) else { return [] }
    let starts = partitions.reduce(Set(first.map(\.youngest))) { shared, partition in
      shared.intersection(partition.map(\.youngest))
    }.sorted()
    return starts.enumerated().map { index, start in
      let next = index + 1 < starts.count ? starts[index + 1] : nil
      return LifeStage(from: start, to: next.map { $0 - 1 })
    }
  }

  private static func chain(from age: Int, _ bands: [LifeStage]) -> [LifeStage]? {
    for band in bands where band.youngest == age {
      guard let oldest = band.oldest else { return [band] }
      if let rest = chain(from: oldest + 1, bands) { return [band] + rest }
    }
    return nil
  }
}
