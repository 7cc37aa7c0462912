/// A band of age as figures' names write it: `under-25`, `25-34`, `65-and-over`.
struct AgeBand: Hashable {
  /// The lowest age of the band, in whole years.
  let lowest: Int
  /// The highest age of the band; nil if it is open.
  let highest: Int?

  /// Reads a band; nil if the text is not one, or its ages do not rise.
  init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "under", let end = AgeBand.age(parts[1]), end > 0 {
      (lowest, highest) = (0, end - 1)
    } else if parts.count == 2, let start = AgeBand.age(parts[0]), let end = AgeBand.age(parts[1]),
      start < end
    {
      (lowest, highest) = (start, end)
    } else if parts.count == 3, parts[1...] == ["and", "over"], let start = AgeBand.age(parts[0]) {
      (lowest, highest) = (start, nil)
    } else {
      return nil
    }
  }

  /// The band as a label says it: `aged 25 to 34`.
  var phrase: String {
    guard let highest else { return "aged \(lowest) and over" }
    return lowest == 0 && highest > 15
      ? "aged under \(highest + 1)" : "aged \(lowest) to \(highest)"
  }

  /// Up to three digits, without leading zeros.
  private static func age(_ text: Substring) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      text == "0" || text.first != "0"
    else { return nil }
    return Int(text)
  }
}
