import Formats
import Testing

/// One broken workbook for each fault.
@Suite struct BrokenWorkbookTests {
  private static let saveAgain =
    "  Open the file in a spreadsheet program and save it again, or download it again."

  struct Broken: Sendable {
    let data: String
    var parts: [String: String?] = [:]
    let fault: String

    init(_ data: String, _ fault: String) {
      self.data = data
      self.fault = fault + "\n" + BrokenWorkbookTests.saveAgain
    }

    init(
      part: String, _ text: String?, _ fault: String,
      remedy: String = BrokenWorkbookTests.saveAgain
    ) {
      data = "<row><c><v>1</v></c></row>"
      parts = [part: text]
      self.fault = fault + "\n" + remedy
    }
  }

  private static let cases = [
    Broken(
      "<row r=\"4\"><c t=\"s\"><v>7</v></c></row>",
      "a#Data:4: error HNA0450: a cell with the shared text number \"7\"; expected the number of one that the workbook has"
    ),
    Broken(
      "<row><c><v>12O</v></c></row>",
      "a#Data:1: error HNA0451: a numeric cell with \"12O\"; expected a number"),
    Broken(
      "<row><c><v>nan</v></c></row>",
      "a#Data:1: error HNA0451: a numeric cell with \"nan\"; expected a number"),
    Broken(
      "<row><c t=\"d\"><v>2023-02-29</v></c></row>",
      "a#Data:1: error HNA0452: a date cell with \"2023-02-29\"; expected a date"),
    Broken(
      "<row r=\"2\"><c r=\"22\"><v>1</v></c></row>",
      "a#Data:2: error HNA0453: a row or cell named \"22\"; expected a name such as 7 or B7"),
    Broken(
      "<row r=\"0\"/>",
      "a#Data: error HNA0453: a row or cell named \"0\"; expected a name such as 7 or B7"),
    Broken(
      "<row r=\"3\"/><row r=\"3\"><c><v>1</v></c></row>",
      "a#Data:3: error HNA0454: row 3 after one that should follow it; expected rows and cells in order, each once"
    ),
    Broken(
      "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
      "a#Data:1: error HNA0454: column 1 after one that should follow it; expected rows and cells in order, each once"
    ),
    Broken(
      "<row r=\"1048577\"><c><v>1</v></c></row>",
      "a#Data:1048577: error HNA0455: a row beyond the last a sheet can have; expected at most 1048576"
    ),
    Broken(
      "<row><c r=\"XFE1\"><v>1</v></c></row>",
      "a#Data:1: error HNA0456: a cell beyond the last column a sheet can have; expected at most 16384"
    ),
    Broken(
      "<row><c><v>1</c></row>",
      "a#xl/worksheets/sheet1.xml:1: error HNA0441: XML that is not well formed: \"Opening and ending tag mismatch: v line 1 and c\"; expected a sound workbook"
    ),
    Broken(
      "<row><c><v>&who;</v></c></row>",
      "a#xl/worksheets/sheet1.xml:1: error HNA0441: XML that is not well formed: \"Entity 'who' not defined\"; expected a sound workbook"
    ),
    Broken(
      part: "xl/worksheets/sheet1.xml", nil,
      "a#xl/worksheets/sheet1.xml: error HNA0431: no such part in the workbook; expected a whole workbook"
    ),
    Broken(
      part: "xl/workbook.xml", "<workbook><sheets/></workbook>",
      "a: error HNA0460: a workbook without a sheet; expected at least one table"),
    Broken(
      part: "xl/workbook.xml",
      "<workbook xmlns:r=\"\(WorkbookBuilder.relationships)\"><sheet name=\"5c\" r:id=\"gone\"/></workbook>",
      "a#5c: error HNA0431: no such part in the workbook; expected a whole workbook"),
    Broken(
      part: "xl/worksheets/sheet1.xml",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>",
      "a#xl/worksheets/sheet1.xml: error HNA0440: a document type declaration; expected XML without one",
      remedy: "  Check where the file comes from; spreadsheet programs never write one."),
  ]

  @Test(arguments: cases.indices)
  func saysWhatIsWrongWithAWorkbook(index: Int) throws {
    let example = Self.cases[index]
    var book = WorkbookBuilder(example.data)
    book.parts = example.parts
    #expect(try outcome(book.bytes).faults == example.fault)
  }

  @Test func leavesOutTheRowAndReadsOn() throws {
    let book = WorkbookBuilder(
      "<row><c><v>x</v></c><c><v>1</v></c></row><row><c><v>2</v></c></row>")
    let outcome = try outcome(book.bytes)
    #expect(outcome.rows == [["2", "number:2.0"]])
    #expect(outcome.isComplete)
    #expect(outcome.faults.contains("HNA0451"))
  }

  @Test func refusesEntitiesThatMultiply() throws {
    let levels = (1...12).map { level in
      let ten = String(repeating: "&e\(level - 1);", count: 10)
      return "<!ENTITY e\(level) \"\(ten)\">"
    }
    var book = WorkbookBuilder("")
    book.parts["xl/sharedStrings.xml"] = nil as String?
    book.parts["xl/worksheets/sheet1.xml"] =
      "<!DOCTYPE x [<!ENTITY e0 \"ha\">\(levels.joined())]><x y=\"&e12;\">&e12;</x>"
    #expect(try outcome(book.bytes).faults.contains("HNA0440"))
  }

  @Test func refusesEndlessDepth() throws {
    let deep = String(repeating: "<x>", count: 5_000)
    #expect(try outcome(WorkbookBuilder(deep).bytes).faults.contains("HNA0441"))
  }

  @Test func refusesTooManySheets() throws {
    var limits = Limits()
    limits.sheets = 1
    var book = WorkbookBuilder("")
    book.sheets.append(("More", ""))
    #expect(
      try outcome(book.bytes, limits: limits).faults == """
        a#xl/workbook.xml: error HNA0461: a workbook of more than 1 sheets; expected at most 1
          Check where the file comes from; no published workbook needs as many.
        """)
  }

  @Test func refusesTooMuchText() throws {
    var limits = Limits()
    limits.bytesOfSharedTexts = 5
    limits.bytesPerRow = 5
    var shared = WorkbookBuilder("<row><c t=\"s\"><v>0</v></c></row>")
    shared.sharedStrings = "<si><t>abcdef</t></si>"
    #expect(
      try outcome(shared.bytes, limits: limits).faults == """
        a#xl/strings.xml: error HNA0459: shared texts of more than 5 bytes; expected less text
          Check where the file comes from; no published table needs as much.
        """)
    let long = WorkbookBuilder("<row><c t=\"str\"><v>abc</v></c><c t=\"str\"><v>def</v></c></row>")
    #expect(
      try outcome(long.bytes, limits: limits).faults == """
        a#Data:1: error HNA0458: a row of more than 5 bytes; expected less text
          Check where the file comes from; no published table needs as much.
        """)
  }

  @Test(arguments: [
    (main: "xl/workbook.bin", kind: "a binary workbook (.xlsb)"),
    ("word/document.xml", "a text document"), ("ppt/presentation.xml", "a presentation"),
  ])
  func refusesOtherDocumentsByName(main: String, kind: String) throws {
    let relations =
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(main)\"/></Relationships>"
    let zip = ZipBuilder([("_rels/.rels", relations), (main, "x")])
    #expect(
      try outcome(zip.bytes).faults.hasPrefix("a: error HNA0404: the file is \(kind); expected"))
  }

  @Test func showsNamesFromFilesWithCare() throws {
    var book = WorkbookBuilder("<row><c><v>x</v></c></row>")
    book.sheets[0].name = "&#10;a\u{1B}[31m".replacing("\u{1B}", with: "&#133;")
    #expect(try outcome(book.bytes).faults.hasPrefix("a# a [31m:1: error HNA0451: "))
  }
}
