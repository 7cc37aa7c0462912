/// A chapter as its Markdown file has it: sentences, one a line, each under its heading.
struct ChapterText: Sendable {
  /// A line of text, without what only sets it: list marks, quotation marks, numbers of headings.
  struct Line: Hashable, Sendable {
    let text: String
    /// Where it stands: `section 4.1`.
    let place: String
    let isHeading: Bool
  }

  /// The stable name: `tenure`.
  let key: String
  let title: String
  private(set) var lines: [Line] = []
  /// The tables under each heading: their name and where they stand.
  private(set) var tablePlaces: [(String, String)] = []

  /// Whether a file is a chapter: `05-tenure.md`, `05-tenure.html`.
  static func isChapter(_ path: String) -> Bool {
    let digits = path.prefix { $0.isASCII && $0.isNumber }
    return digits.count >= 2 && path.dropFirst(digits.count).hasPrefix("-")
      && (path.hasSuffix(".md") || path.hasSuffix(".html"))
  }

  init(path: String, text: String) {
    let stem = path.drop { $0.isNumber }.dropFirst()
    key = String(stem.prefix { $0 != "." })
    let all = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    let first = all.first.map { HeadingText($0) }
    title = first?.text ?? key
    var place = first?.place ?? ReportPlace.title(title)
    for line in all {
      if line.hasPrefix("#") {
        let heading = HeadingText(line)
        place = heading.place ?? place
        lines.append(Line(text: heading.text, place: place, isHeading: true))
      } else if let table = ChapterText.table(line) {
        tablePlaces.append((table, place))
      } else if !line.hasPrefix("|"), !line.hasPrefix("![") {
        let bare = ChapterText.bare(line)
        if !bare.isEmpty { lines.append(Line(text: bare, place: place, isHeading: false)) }
      }
    }
  }

  /// The name of the table that a line links to: `Data: [tenure.csv](tables/tenure.csv)`.
  private static func table(_ line: String) -> String? {
    guard line.hasPrefix("Data: ["), let end = line.range(of: ".csv]") else { return nil }
    return String(line[line.index(line.startIndex, offsetBy: 7)..<end.lowerBound])
  }

  /// A line without the marks of quotations and lists.
  private static func bare(_ line: String) -> String {
    var rest = line[...]
    while let first = rest.first {
      if first == ">" || first == " " {
        rest = rest.dropFirst()
      } else if rest.hasPrefix("- ") || rest.hasPrefix("* ") {
        rest = rest.dropFirst(2)
      } else {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix(". ") else { break }
        rest = rest.dropFirst(digits.count + 2)
      }
    }
    return String(rest)
  }
}

/// A heading of a chapter's file, taken apart.
private struct HeadingText {
  let text: String
  /// `section 4.1`; nil for a heading without number below a chapter's title.
  let place: String?

  init(_ line: String) {
    let isChapter = line.hasPrefix("# ")
    let words = line.drop { $0 == "#" || $0 == " " }
    let appendix = "Appendix "
    if isChapter, words.hasPrefix(appendix), let colon = words.range(of: ": ") {
      text = String(words[colon.upperBound...])
      place = ReportPlace.name(String(words[..<colon.lowerBound]), isChapter: true)
      return
    }
    let number = words.prefix { $0 != " " }
    let isNumber = HeadingText.isNumber(number) && number.count < words.count
    text = String(isNumber ? words.dropFirst(number.count + 1) : words)
    place =
      isNumber
      ? ReportPlace.name(String(number), isChapter: isChapter)
      : isChapter ? ReportPlace.title(String(words)) : nil
  }

  /// `4`, `4.1`, `A.2`.
  private static func isNumber(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return false }
    let isLetter = parts.count == 2 && first.count == 1 && first.allSatisfy(\.isUppercase)
    let digits = { (part: Substring) in
      !part.isEmpty && part.count < 4 && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return (isLetter || digits(first)) && parts.dropFirst().allSatisfy { digits($0) }
  }
}
