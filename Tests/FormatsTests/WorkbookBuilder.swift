/// Writes small workbooks from the XML of their parts.
struct WorkbookBuilder {
  var sheets: [(name: String, data: String)] = []
  var sharedStrings: String?
  var styles: String?
  var countsFrom1904 = false
  /// Parts to add or replace; nil leaves one out.
  var parts: [String: String?] = [:]
  var method = 8
  var hasDescriptor = false

  /// A workbook of one sheet.
  ///
  /// - Parameter data: what stands within `sheetData`.
  init(_ data: String) {
    sheets = [("Data", data)]
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The bytes of the workbook.
  var bytes: [UInt8] {
    var all: [(name: String, text: String)] = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", relations(related)),
    ]
    for (index, sheet) in sheets.enumerated() {
      // Parts are numbered backwards: the relationships say which is which.
      let name = "xl/worksheets/sheet\(sheets.count - index).xml"
      let text = """
        <worksheet xmlns="\(Self.main)"><dimension ref="A1"></dimension>\
        <sheetData>\(sheet.data)</sheetData></worksheet>
        """
      all.append((name, text))
    }
    if let sharedStrings {
      all.append(("xl/strings.xml", "<sst xmlns=\"\(Self.main)\">\(sharedStrings)</sst>"))
    }
    if let styles {
      all.append(("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
    }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      all.removeAll { $0.name == name }
      if let text { all.append((name, text)) }
    }
    return ZipBuilder(all, method: method, hasDescriptor: hasDescriptor).bytes
  }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\" r:id=\"s\(index)\"/>"
    }
    return """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relationships)">\
      <workbookPr date1904="\(countsFrom1904 ? 1 : 0)"/>\
      <sheets>\(list.joined())</sheets></workbook>
      """
  }

  private var related: [(String, String, String)] {
    sheets.indices.map { index in
      ("s\(index)", "worksheet", "/xl/worksheets/sheet\(sheets.count - index).xml")
    } + [("t", "sharedStrings", "strings.xml"), ("u", "styles", "../xl/./styles.xml")]
  }

  private func relations(_ list: [(String, String, String)]) -> String {
    let each = list.map { id, role, target in
      "<Relationship Id=\"\(id)\" Type=\"\(Self.relationships)/\(role)\" Target=\"\(target)\"/>"
    }
    return "<Relationships>\(each.joined())</Relationships>"
  }
}
