import Notation

/// A workbook in Office Open XML (`.xlsx`): which sheets it has, and how to read one.
final class Workbook {
  /// The sheets in the order of the workbook.
  let sheets: [Sheet]

  private let archive: Archive
  private let parts: [Archive.Member]
  private let sharedPart: Archive.Member?
  private let styles = DateStyles()
  private let countsFrom1904: Bool
  private var sharedTexts: SharedTexts?

  /// Finds the sheets of a workbook.
  ///
  /// - Parameters:
  ///   - archive: the archive that the workbook is.
  ///   - main: the part that lists the sheets.
  /// - Throws: `Refusal` if a part is missing or damaged, or there is no sheet.
  init(_ archive: Archive, main: Archive.Member) throws(Refusal) {
    self.archive = archive
    let limit = archive.limits.bytesOfSmallPart
    let workbook = WorkbookPart(limit: archive.limits.sheets)
    try XMLPart.read(main, of: archive, limit: limit, handler: workbook)
    let owner = main.name.replacing("\\", with: "/")
    let relationships = Relationships(of: owner)
    try XMLPart.read(
      archive.part(Relationships.part(of: owner)), of: archive, limit: limit,
      handler: relationships)
    countsFrom1904 = workbook.countsFrom1904
    if let name = relationships.part(inRole: "styles"), let part = archive.member(named: name) {
      try XMLPart.read(part, of: archive, limit: limit, handler: styles)
    }
    sharedPart = relationships.part(inRole: "sharedStrings").flatMap(archive.member(named:))
    var sheets: [Sheet] = []
    var parts: [Archive.Member] = []
    for entry in workbook.entries {
      guard let target = relationships.targets[entry.relationship] else {
        throw Refusal(
          ArchiveProblem.missingMember, at: Location(path: pathInside(archive.path, entry.name)))
      }
      // Sheets that hold a chart and no cells are passed over.
      guard target.role == "worksheet" else { continue }
      parts.append(try archive.part(target.part))
      sheets.append(
        Sheet(
          name: entry.name, index: sheets.count, isHidden: entry.isHidden,
          path: pathInside(archive.path, entry.name)))
    }
    guard !sheets.isEmpty else {
      throw Refusal(SheetProblem.noSheet, at: Location(path: archive.path))
    }
    self.sheets = sheets
    self.parts = parts
  }

  /// The rows of a sheet.
  func rows(of sheet: Sheet, columns: ColumnSelection) throws(Refusal) -> any RowSource {
    let builder = RowBuilder(columns: columns, limits: archive.limits)
    let shared = try texts()
    let handler = Worksheet(
      rows: builder,
      context: .init(sharedTexts: shared, styles: styles, countsFrom1904: countsFrom1904))
    let part = try XMLPart(parts[sheet.index], of: archive, handler: handler)
    return SheetRows(of: sheet, part, builder: builder, sharedTexts: shared.bytes)
  }

  /// The texts that cells share, read once.
  private func texts() throws(Refusal) -> SharedTexts {
    if let sharedTexts { return sharedTexts }
    let texts = SharedTexts(limit: archive.limits.bytesOfSharedTexts)
    if let sharedPart {
      let limit = archive.limits.bytesPerMember
      try XMLPart.read(sharedPart, of: archive, limit: limit, handler: texts)
    }
    sharedTexts = texts
    return texts
  }
}

extension Archive {
  /// A part that a workbook must have.
  func part(_ name: String) throws(Refusal) -> Member {
    guard let member = member(named: name) else {
      throw Refusal(ArchiveProblem.missingMember, at: Location(path: pathInside(path, name)))
    }
    return member
  }
}
