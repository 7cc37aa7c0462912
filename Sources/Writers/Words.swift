import DocumentModel

/// The words that the writers put around an author's: the same in HTML and in Markdown.
enum Words {
  static let skip = "Skip to main content"
  static let contents = "Contents"
  static let chapters = "Chapters"
  static let onThisPage = "On this page"
  static let singlePage = "Whole report on one page"
  static let aboutThisReport = "About this report"
  static let downloads = "Download the report and its data"
  static let attributions = "Licences and attribution"

  static func note(_ number: Int) -> String { "[note \(number)]" }

  /// The heading over the footnotes of a chapter.
  static func notes(to chapter: Chapter) -> String { "Notes to \(chapter.shortName)" }

  static func sourceLine(_ sources: [String]) -> String? {
    guard !sources.isEmpty else { return nil }
    let list = sources.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return (list.count == 1 ? "Source: " : "Sources: ") + list.joined(separator: "; ") + "."
  }

  static func label(_ kind: Notice.Kind) -> String {
    switch kind {
    case .caution: "Read with care"
    case .gap: "Not assessed"
    case .reread: "To be reread"
    }
  }

  /// `CSV, 3 KB`: what a link to a file says of it.
  static func size(_ format: String, _ byteCount: Int) -> String {
    "\(format), \(max(1, (byteCount + 1023) / 1024)) KB"
  }
}

extension Chapter {
  /// `4 Tenure`, `Appendix A: Method`, `Summary`.
  var fullTitle: String {
    guard let number else { return title }
    return isAppendix ? "Appendix \(number): \(title)" : "\(number) \(title)"
  }

  /// `chapter 4`, `appendix A`, or the title in quotation marks.
  var shortName: String {
    guard let number else { return "\u{201C}\(title)\u{201D}" }
    return (isAppendix ? "appendix " : "chapter ") + number
  }

  var isAppendix: Bool { number?.first?.isLetter == true }
}
