import DocumentModel

/// The Markdown file that is being written, as the place that links start from.
struct MarkdownPlace {
  /// The key of the chapter that the file holds; nil in the file that holds the whole report.
  var chapter: String?
  let library: ProseLibrary
  /// The anchor that readers of Markdown make of each chapter's heading.
  let headingAnchors: [String: String]

  /// Where a reference leads; nil if it stays in the chapter, whose tables have no anchors.
  func link(to label: Resolution.Label) -> String? {
    guard chapter != nil else { return headingAnchors[label.chapter].map { "#" + $0 } }
    guard label.chapter != chapter else { return nil }
    return library.resolution.fileStems[label.chapter].map { $0 + ".md" }
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

/// A link in Markdown that is written before it is known which file it will stand in.
///
/// The text of a chapter is made once for the chapter's own file and the whole report; only its links differ.
enum MarkdownLink {
  private static let start = "\u{E002}"
  private static let end = "\u{E003}"
  /// The first byte of either character, and of no other that these files are likely to have.
  private static let firstByte: UInt8 = 0xEE

  /// What stands before the text of a link.
  static func opening(_ target: Target) -> String {
    start + target.kind.rawValue + ":" + target.key + end
  }
  /// What stands after it.
  static let closing = start + end

  /// A text with its links as they are in one file: with an address, or as words if they lead nowhere else.
  static func fit(_ text: String, to place: MarkdownPlace) -> String {
    guard text.utf8.contains(firstByte) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var rest = text[...].unicodeScalars
    var address: String?
    while let open = rest.firstIndex(of: "\u{E002}"),
      let close = rest[open...].firstIndex(of: "\u{E003}")
    {
      result += String(rest[..<open])
      let name = String(rest[rest.index(after: open)..<close])
      if name.isEmpty {
        if let address { result += "](\(address))" }
      } else {
        address = target(name).flatMap { place.library.resolution.labels[$0] }
          .flatMap(place.link(to:))
        if address != nil { result += "[" }
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + String(rest)
  }

  private static func target(_ name: String) -> Target? {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Target.Kind(rawValue: String(parts[0])) else { return nil }
    return Target(kind, String(parts[1]))
  }
}
