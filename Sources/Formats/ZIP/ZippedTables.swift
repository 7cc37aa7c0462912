import Notation

/// The CSV files in a zip archive, read straight through unpacking.
final class ZippedTables {
  /// The members that are text, in the order of the archive.
  let sheets: [Sheet]

  /// The names of the members that are not.
  let otherMembers: [String]

  private let archive: Archive
  private let members: [Archive.Member]

  /// Looks at the first bytes of every member.
  ///
  /// - Parameter archive: the archive.
  /// - Throws: `Refusal` if none of them is text, or one does not unpack.
  init(_ archive: Archive) throws(Refusal) {
    self.archive = archive
    var sheets: [Sheet] = []
    var members: [Archive.Member] = []
    var others: [String] = []
    var workbook: Archive.Member?
    for member in archive.members {
      switch try archive.open(member).content() {
      case .text:
        let path = archive.location(of: member).path
        sheets.append(Sheet(name: member.name, index: sheets.count, path: path))
        members.append(member)
      case .zip, .legacyWorkbook:
        workbook = workbook ?? member
        others.append(member.name)
      case .empty, .other:
        others.append(member.name)
      }
    }
    guard !sheets.isEmpty else {
      if let workbook {
        throw Refusal(FormatProblem.nestedWorkbook, at: archive.location(of: workbook))
      }
      throw Refusal(ArchiveProblem.noTable, at: Location(path: archive.path))
    }
    self.sheets = sheets
    self.members = members
    otherMembers = others
  }

  /// The rows of a member.
  func rows(of sheet: Sheet, columns: ColumnSelection) throws(Refusal) -> any RowSource {
    CSVRows(
      try archive.open(members[sheet.index]), columns: columns, location: sheet.location(),
      limits: archive.limits)
  }
}
