import Formats
import Testing

@Suite struct OpenDocumentTests {
  private static let namespaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    """

  private static func document(_ rows: String, others: [(name: String, text: String)] = [])
    -> [UInt8]
  {
    let content = """
      <office:document-content \(namespaces)><office:body><office:spreadsheet>\
      <table:table table:name="LT_122"><table:table-column/>\(rows)</table:table>\
      </office:spreadsheet></office:body></office:document-content>
      """
    return ZipBuilder([("content.xml", content)] + others, method: 8).bytes
  }

  private static let text = "office:value-type=\"string\""

  @Test func readsEveryTypeOfCell() throws {
    let outcome = try outcome(
      Self.document(
        """
        <table:table-header-rows><table:table-row><table:table-cell \(Self.text)><text:p>Current</text:p>\
        <text:p>ONS<text:s text:c="2"/><text:span>co</text:span>de</text:p></table:table-cell>\
        <table:table-cell \(Self.text) office:string-value="kept"/></table:table-row>\
        </table:table-header-rows><table:table-row-group><table:table-row>\
        <table:table-cell office:value-type="float" calcext:value-type="float" office:value="603.5">\
        <office:annotation><text:p>remark</text:p></office:annotation><text:p>604</text:p>\
        </table:table-cell><table:covered-table-cell/>\
        <table:table-cell office:value-type="percentage" office:value="0.5"/>\
        <table:table-cell office:value-type="date" office:date-value="2024-03-31T12:00:00"/>\
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>\
        <table:table-cell \(Self.text) calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>\
        </table:table-row></table:table-row-group>
        """))
    #expect(outcome.faults == "")
    #expect(outcome.sheets == ["LT_122"])
    #expect(
      outcome.rows == [
        ["1", "text:Current\nONS  code", "text:kept"],
        [
          "2", "number:603.5", "", "number:0.5", "date:2024-03-31", "boolean:true", "error:#N/A",
        ],
      ])
  }

  @Test func repeatsCellsAndRowsThatAreFilledAndPassesOverTheRest() throws {
    let document = Self.document(
      """
      <table:table-row table:number-rows-repeated="2"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell/>\
      <table:table-cell \(Self.text) table:number-columns-repeated="3"><text:p>[x]</text:p>\
      </table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>\
      <table:table-row table:number-rows-repeated="1048572"/>\
      \(String(repeating: "<table:table-row table:number-rows-repeated=\"999999999999999\"/>", count: 9_999))
      """)
    let marks = ["", "text:[x]", "text:[x]", "text:[x]"]
    #expect(try outcome(document).rows == [["3"] + marks, ["4"] + marks])
    #expect(
      try outcome(document, columns: [2]).rows == [
        ["3", "", "", "text:[x]"], ["4", "", "", "text:[x]"],
      ])
  }

  @Test(arguments: [
    (
      rows: """
      <table:table-row table:number-rows-repeated="999999"><table:table-cell \(text) \
      table:number-columns-repeated="999"><text:p>x</text:p></table:table-cell></table:table-row>
      """,
      fault: """
      a#LT_122:1: error HNA0457: more than 2000000 cells that repeat others; expected a table
        Check where the file comes from; no published table repeats as much.
      """
    ),
    (
      rows: """
      <table:table-row table:number-rows-repeated="1048576"/><table:table-row><table:table-cell \
      \(text)><text:p>x</text:p></table:table-cell></table:table-row>
      """,
      fault: """
      a#LT_122:1048577: error HNA0455: a row beyond the last a sheet can have; expected at most 1048576
        Open the file in a spreadsheet program and save it again, or download it again.
      """
    ),
    (
      rows: """
      <table:table-row><table:table-cell table:number-columns-repeated="16384"/><table:table-cell \
      \(text)><text:p>x</text:p></table:table-cell></table:table-row>
      """,
      fault: """
      a#LT_122:1: error HNA0456: a cell beyond the last column a sheet can have; expected at most 16384
        Open the file in a spreadsheet program and save it again, or download it again.
      """
    ),
    (
      rows: """
      <table:table-row><table:table-cell office:value-type="float" office:value="x"/></table:table-row>
      """,
      fault: """
      a#LT_122:1: error HNA0451: a numeric cell with "x"; expected a number
        Open the file in a spreadsheet program and save it again, or download it again.
      """
    ),
    (
      rows: """
      <table:table-row><table:table-cell office:value-type="date" office:date-value="2024"/>\
      </table:table-row>
      """,
      fault: """
      a#LT_122:1: error HNA0452: a date cell with "2024"; expected a date
        Open the file in a spreadsheet program and save it again, or download it again.
      """
    ),
  ])
  func saysWhatIsWrongWithADocument(rows: String, fault: String) throws {
    #expect(try outcome(Self.document(rows)).faults == fault)
  }

  @Test func refusesADocumentProtectedByAPassword() throws {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    #expect(
      try outcome(Self.document("", others: [("META-INF/manifest.xml", manifest)])).faults == """
        a#META-INF/manifest.xml: error HNA0428: a file protected by a password; expected one that is not
          Open it with the password, and save it without one.
        """)
  }

  @Test func refusesATextDocument() throws {
    let zip = ZipBuilder([
      ("content.xml", "<document-content><body><text/></body></document-content>")
    ])
    #expect(
      try outcome(zip.bytes).faults.hasPrefix(
        "a: error HNA0404: the file is a document without a spreadsheet; expected"))
  }
}
