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
    let text = heading.prefix { $0 != "[" }.trimmingSuffix(while: \.isWhitespace)
    if let match = text.wholeMatch(of: /(?:year ending [a-z]{3,9} )?((?:19|20)\d\d)/) {
      return Int(match.output.1).map(Period.year)
    }
    guard let match = text.wholeMatch(of: /((?:19|20)\d\d)[-\/](\d\d)/),
      let start = Int(match.output.1), let end = Int(match.output.2), (start + 1) % 100 == end
    else { return nil }
    return .years(start, start + 1)
  }

  /// The last year that stands anywhere in a text, such as a title; nil if there is none.
  static func lastYear(in text: String) -> Int? {
    text.matches(of: /\b(?:19|20)\d\d\b/).compactMap { Int($0.output) }.max()
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
