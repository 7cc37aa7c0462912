import Notation

/// Reads `workbook.xml`: the sheets in their order, and from which year days are counted.
final class WorkbookPart: XMLHandler {
  /// A sheet as the workbook names it.
  struct Entry {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var countsFrom1904 = false

  private let limit: Int

  /// Prepares to read.
  ///
  /// - Parameter limit: how many sheets there may be.
  init(limit: Int) {
    self.limit = limit
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if name == "sheet" {
      guard entries.count < limit else {
        throw .problem(SheetProblem.tooManySheets(limit: limit))
      }
      entries.append(
        Entry(
          name: attributes.string("name") ?? "",
          relationship: attributes.string("id", "/relationships") ?? "",
          isHidden: (attributes.string("state") ?? "visible") != "visible"))
    } else if name == "workbookPr" {
      countsFrom1904 = ["1", "true"].contains(attributes.string("date1904"))
    }
  }
}
