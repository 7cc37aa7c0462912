import Notation

/// A spreadsheet in OpenDocument format (`.ods`): which sheets it has, and how to read one.
///
/// All sheets stand in one part, so that reading the last passes over those before it.
final class OpenDocument {
  /// The sheets in the order of the document.
  let sheets: [Sheet]

  private let archive: Archive
  private let content: Archive.Member

  /// Finds the sheets of a document.
  ///
  /// - Parameter archive: the archive that the document is.
  /// - Throws: `Refusal` if it is encrypted, has no sheet or is not well formed.
  init(_ archive: Archive) throws(Refusal) {
    self.archive = archive
    if let manifest = archive.member(named: "META-INF/manifest.xml") {
      try XMLPart.read(
        manifest, of: archive, limit: archive.limits.bytesOfSmallPart, handler: Manifest())
    }
    content = try archive.part("content.xml")
    let names = TableNames(limit: archive.limits.sheets)
    try XMLPart.read(
      content, of: archive, limit: archive.limits.bytesPerMember, handler: names)
    let path = archive.path
    sheets = names.names.enumerated().map { index, name in
      Sheet(name: name, index: index, path: pathInside(path, name))
    }
    guard !sheets.isEmpty else {
      throw Refusal(
        names.isSpreadsheet
          ? SheetProblem.noSheet : FormatProblem.notATable("a document without a spreadsheet"),
        at: Location(path: path))
    }
  }

  /// The rows of a sheet.
  func rows(of sheet: Sheet, columns: ColumnSelection) throws(Refusal) -> any RowSource {
    let builder = RowBuilder(columns: columns, limits: archive.limits)
    let handler = DocumentTable(sheet.index, rows: builder)
    let part = try XMLPart(content, of: archive, handler: handler)
    return SheetRows(of: sheet, part, builder: builder)
  }
}

/// Reads the list of a document's parts, to see whether they are encrypted.
private final class Manifest: XMLHandler {
  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if name == "encryption-data" { throw .problem(ArchiveProblem.encrypted) }
  }
}

/// Reads the names of a document's sheets.
private final class TableNames: XMLHandler {
  private(set) var names: [String] = []
  private(set) var isSpreadsheet = false
  private var depth = 0
  private var depthOfSpreadsheet = Int.max
  private let limit: Int

  /// Prepares to read.
  ///
  /// - Parameter limit: how many sheets there may be.
  init(limit: Int) {
    self.limit = limit
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    depth += 1
    if name == "spreadsheet" {
      isSpreadsheet = true
      depthOfSpreadsheet = depth
    } else if name == "table", depth == depthOfSpreadsheet + 1 {
      guard names.count < limit else {
        throw .problem(SheetProblem.tooManySheets(limit: limit))
      }
      names.append(attributes.string("name") ?? "")
    }
  }

  func end(_ name: XMLName) throws(XMLStop) {
    if depth == depthOfSpreadsheet { depthOfSpreadsheet = .max }
    depth -= 1
  }
}
