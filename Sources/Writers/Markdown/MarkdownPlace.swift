import DocumentModel

/// The Markdown file that is being written, as the place that links start from.
struct MarkdownPlace {
  /// The key of the chapter that the file holds; nil in the file that holds the whole report.
  var chapter: String?
  /// The file of each chapter, without ending.
  var fileStems: [String: String]
  /// The anchor that readers of Markdown make of each chapter's heading.
  var headingAnchors: [String: String]

  /// Where a reference leads; nil if it stays in the chapter, whose tables have no anchors.
  func link(to label: Resolution.Label) -> String? {
    guard chapter != nil else { return headingAnchors[label.chapter].map { "#" + $0 } }
    guard label.chapter != chapter else { return nil }
    return fileStems[label.chapter].map { $0 + ".md" }
  }

  /// The anchor of a heading as GitHub and others make it: `4 Tenure` is `4-tenure`.
  static func anchor(of heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        switch character {
        case " ": "-"
        case "-", "_": character
        default: character.isLetter || character.isNumber ? character : nil
        }
      })
  }
}
