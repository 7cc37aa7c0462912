import Evidence

/// The times that headings of published tables name.
enum PublishedPeriod {
  /// Reads `2024`, `Year ending Sep 2024`, `2023-24`, `1998/99`, `2004-05 [note 1]`, `2024-25 [p]`.
  ///
  /// A financial year is a span of the two calendar years that it lies in.
  ///
  /// - Parameter heading: as headings are compared, in lower case.
  /// - Returns: the year; nil if the heading names none.
  static func read(_ heading: String) -> Period? {
    let words = heading.prefix { $0 != "[" }.split(separator: " ")
    guard let last = words.last, let year = year(last.prefix(4)) else { return nil }
    let end = last.dropFirst(4)
    switch words.count {
    case 1 where end.isEmpty: return .year(year)
    case 4 where end.isEmpty: return isYearEnding(words) ? .year(year) : nil
    case 1:
      guard end.count == 3, end.hasPrefix("-") || end.hasPrefix("/"),
        number(end.dropFirst()) == (year + 1) % 100
      else { return nil }
      return .years(year, year + 1)
    default: return nil
    }
  }

  /// The last year that stands anywhere in a text, such as a title; nil if there is none.
  static func lastYear(in text: String) -> Int? {
    text.matches(of: /\b(?:19|20)\d\d\b/).compactMap { Int($0.output) }.max()
  }

  /// Whether words begin `year ending sep`.
  private static func isYearEnding(_ words: [Substring]) -> Bool {
    words[0] == "year" && words[1] == "ending" && (3...9).contains(words[2].utf8.count)
      && words[2].utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// A year of these two centuries.
  private static func year(_ word: Substring) -> Int? {
    number(word).flatMap { (1900...2099).contains($0) ? $0 : nil }
  }

  /// A number written with digits alone.
  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(word) : nil
  }
}
