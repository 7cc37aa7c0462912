/// Where each figure is printed first, by its anchor.
///
/// Numbered sections go before the front matter, which repeats what they say.
struct FigurePlaces {
  private var numbered: [String: String] = [:]
  private var others: [String: String] = [:]

  var all: [String: String] { others.merging(numbered) { $1 } }

  /// The anchor of a figure on a page, without what all of them begin with.
  static func anchor(_ figure: String) -> String { String(figure.map { $0 == "." ? "-" : $0 }) }

  /// Records a place, unless an earlier one is known.
  mutating func add(_ anchor: String, _ place: String) {
    if place.contains(where: \.isNumber) {
      numbered[anchor] = numbered[anchor] ?? place
    } else {
      others[anchor] = others[anchor] ?? place
    }
  }

  /// Goes through a chapter's page, line by line as it was written: headings, and the anchors of figures below them.
  mutating func read(page: String) {
    var place = ""
    for line in page.utf8.split(separator: UInt8(ascii: "\n")) {
      let line = String(Substring(line))
      if let found = FigurePlaces.heading(line) { place = found }
      guard !place.isEmpty else { continue }
      for part in line.split(separator: "<").dropFirst(0) {
        guard let start = part.range(of: "id=\"v-")?.upperBound,
          let end = part[start...].firstIndex(of: "\"")
        else { continue }
        add(String(part[start..<end]), place)
      }
    }
  }

  /// `section 4.1` for a numbered section, `chapter 4` for a chapter, its title for a chapter without number; nil for other lines.
  private static func heading(_ line: String) -> String? {
    let isChapter = line.hasPrefix("<h1")
    guard isChapter || line.hasPrefix("<h2") else { return nil }
    let number = "<span class=\"number\">"
    if let start = line.range(of: number)?.upperBound {
      return ReportPlace.name(String(line[start...].prefix { $0 != "<" }), isChapter: isChapter)
    }
    guard isChapter, let start = line.firstIndex(of: ">") else { return nil }
    return ReportPlace.title(String(line[line.index(after: start)...].prefix { $0 != "<" }))
  }
}

/// What a place in a report is called.
enum ReportPlace {
  /// `section 4.1`, `chapter 4`, `appendix A`.
  static func name(_ number: String, isChapter: Bool) -> String {
    if number.hasPrefix("Appendix ") { return "appendix " + number.dropFirst("Appendix ".count) }
    return (isChapter ? "chapter " : "section ") + number
  }

  /// A chapter without number: `“Summary”`.
  static func title(_ title: String) -> String { "\u{201C}\(title)\u{201D}" }
}
