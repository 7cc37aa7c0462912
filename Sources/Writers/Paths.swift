import DocumentModel

/// Where each file of a report stands in its folder.
enum Paths {
  static let cover = "index.html"
  static let singlePage = "report.html"
  static let singleMarkdown = "report.md"
  static let stylesheet = "style.css"

  static func csv(_ table: Table) -> String { "tables/\(safe(table.key)).csv" }
  static func svg(_ chart: Chart) -> String { "charts/\(safe(chart.key)).svg" }
  static func metadata(of csv: String) -> String { csv + "-metadata.json" }

  /// A key as part of a file name: whatever could lead out of the folder becomes a hyphen.
  private static func safe(_ key: String) -> String {
    String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" })
  }

  /// A file name from the folder it stands in: `tenure.csv`.
  static func lastPart(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
