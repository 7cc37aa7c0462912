import DocumentModel

/// The files that stand beside the pages, as far as the pages speak of them.
struct Attachments {
  /// The number of bytes of each file, by path.
  private(set) var sizes: [String: Int] = [:]
  /// The drawing of each chart by its key, to be moved into the page.
  var drawings: [String: Element] = [:]

  mutating func add(_ file: OutputFile) { sizes[file.path] = file.bytes.count }

  /// The text of a link: `Download Table 4.1 (CSV, 3 KB)`.
  func downloadText(_ what: String, _ path: String, format: String) -> String {
    "Download \(what) (\(Words.size(format, sizes[path] ?? 0)))"
  }
}
