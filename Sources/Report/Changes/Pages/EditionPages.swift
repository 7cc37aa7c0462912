import Evidence
import Notation

/// The pages and tables of one edition, read back from the files of its output folder.
///
/// - SeeAlso: `ReportWriter`, which wrote them.
package struct EditionPages: Sendable {
  /// The chapters as text, in their order.
  let chapters: [ChapterText]
  /// The tables that there are as data, by name.
  let tables: [EditionTable]
  /// Where each table stands, by name: `section 4.1`.
  let tablePlaces: [String: String]
  /// The position of each headline figure, by its name.
  let headlines: [String: Int]
  /// The names of places by their code.
  let placeNames: [String: String]
  /// The files that could not be read, by path.
  let unreadable: [String]
  /// Where each figure is printed first, by its name or by its anchor on a page.
  private let figurePlaces: [String: String]

  /// Which files of an output folder are read.
  package static func reads(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    if parts.count == 2 { return parts[0] == "tables" && path.hasSuffix(".csv") }
    return parts.count == 1
      && (path == DataPackageKeys.path || path == headlineFile || ChapterText.isChapter(path))
  }

  private static let headlineFile = "headlines.csv"

  /// Reads the files of an output folder; nil if no page is among them.
  ///
  /// - Parameter files: the contents by path within the folder; those that `reads` does not ask for are passed over.
  package init?(_ files: [String: [UInt8]]) {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let text = { (path: String) in String(decoding: files[path] ?? [], as: UTF8.self) }
    chapters = paths.filter { ChapterText.isChapter($0) && $0.hasSuffix(".md") }.map {
      ChapterText(path: $0, text: text($0))
    }
    guard !chapters.isEmpty else { return nil }
    let keys = DataPackageKeys.read(files[DataPackageKeys.path] ?? [])
    var unreadable: [String] = []
    let read = { (path: String) -> EditionTable? in
      let table = EditionTable(path: path, files[path] ?? [], package: keys[path])
      if table == nil { unreadable.append(path) }
      return table
    }
    tables = paths.filter { $0.hasPrefix("tables/") && $0.hasSuffix(".csv") }.compactMap(read)
    let summary = files[Self.headlineFile] == nil ? nil : read(Self.headlineFile)
    self.unreadable = unreadable
    headlines = Dictionary(
      (summary?.rows ?? []).enumerated().compactMap { index, row in
        row["figure"].map { ($0, index) }
      }
    ) { first, _ in first }
    placeNames = Dictionary(
      (tables + [summary].compactMap(\.self)).flatMap(\.rows).compactMap { row in
        row["area_code"].flatMap { code in row["area_name"].map { (code, $0) } }
      }
    ) { first, _ in first }
    tablePlaces = Dictionary(chapters.flatMap(\.tablePlaces)) { first, _ in first }
    var places = FigurePlaces()
    for path in paths where ChapterText.isChapter(path) && path.hasSuffix(".html") {
      places.read(page: text(path))
    }
    for table in tables {
      guard let place = tablePlaces[table.name] else { continue }
      for row in table.rows { row["figure"].map { places.add(FigurePlaces.anchor($0), place) } }
    }
    figurePlaces = places.all
  }

  /// Where a figure is printed first, in the text or else in a table; nil if it is not printed.
  func place(of figure: FigureID) -> String? { figurePlaces[FigurePlaces.anchor(figure.text)] }
}
