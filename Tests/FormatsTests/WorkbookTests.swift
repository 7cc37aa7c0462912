import Formats
import Testing

@Suite struct WorkbookTests {
  /// The rows of a sheet with this content.
  private func rows(
    _ data: String, _ change: (inout WorkbookBuilder) -> Void = { _ in }
  ) throws -> [[String]] {
    var book = WorkbookBuilder(data)
    change(&book)
    let outcome = try outcome(book.bytes)
    #expect(outcome.faults == "")
    #expect(outcome.isComplete)
    return outcome.rows
  }

  @Test func findsSheetsThroughTheRelationshipsInTheirOrder() throws {
    var book = WorkbookBuilder("<row><c t=\"str\"><v>one</v></c></row>")
    book.sheets.append(("R&amp;D", "<row><c t=\"str\"><v>two</v></c></row>"))
    let outcome = try outcome(book.bytes)
    #expect(outcome.sheets == ["Data", "R&D"])
    #expect(outcome.rows == [["1", "text:one"], ["1", "text:two"]])
  }

  @Test func readsEveryTypeOfCell() throws {
    let rows = try rows(
      """
      <row r="2" spans="2:9"><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>in</t></r>\
      <r><rPr/><t xml:space="preserve"> line</t></r><rPh sb="0"><t>no</t></rPh></is></c>\
      <c r="D2" t="str"><f>A1&amp;"x"</f><v>made</v></c><c r="E2" t="b"><v>1</v></c>\
      <c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="d"><v>2024-02-29T00:00:00</v></c>\
      <c r="H2"><f>1+1</f><v>4.2400000000000002</v></c><c r="I2"><v></v></c></row>
      """
    ) { book in
      book.sharedStrings = """
        <si><t>zero</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>te</t></r><r><t>xt</t></r>\
        <rPh sb="0" eb="1"><t>no</t></rPh></si>
        """
    }
    #expect(
      rows == [
        [
          "2", "", "text:rich text", "text:in line", "text:made", "boolean:true", "error:#N/A",
          "date:2024-02-29", "number:4.24",
        ]
      ])
  }

  @Test func rowsAndCellsWithoutNamesFollowThoseBefore() throws {
    let rows = try rows(
      """
      <row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>1</v></c>\
      <c><v>2</v></c></row><row><c r="$"/></row>
      """.replacing("<row><c r=\"$\"/></row>", with: "<row><c><v>6</v></c></row><row/>"))
    #expect(
      rows == [
        ["1", "number:1.0", "", "number:3.0"], ["5", "", "", "number:1.0", "number:2.0"],
        ["6", "number:6.0"],
      ])
  }

  @Test func undoesTheEscapesOfWorkbooks() throws {
    let rows = try rows(
      "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>a_x000D__x005F_x0041_&lt;_x00_</v></c></row>"
    ) { $0.sharedStrings = "<si><t>Current_x000D_\nONS code</t></si>" }
    #expect(rows == [["1", "text:Current\r\nONS code", "text:a\r_x0041_<_x00_"]])
  }

  @Test(arguments: [
    (code: "dd/mm/yyyy", isDate: true), ("mmm\\-yy", true), ("[$-809]d mmmm yyyy;@", true),
    ("m/d/yy h:mm", true), ("MMMM", true), ("h:mm", false), ("[h]:mm:ss", false), ("0.0%", false),
    ("#,##0;[Red]-#,##0", false), ("0.0\" days\"", false), ("General", false), ("0\\d", false),
    ("[Cyan]0.00_d", false), ("@", false),
  ])
  func tellsDatesByTheFormatOfTheirStyle(code: String, isDate: Bool) throws {
    let rows = try rows("<row><c s=\"1\"><v>45351.5</v></c></row>") { book in
      let escaped = code.replacing("\"", with: "&quot;")
      book.styles = """
        <numFmts><numFmt numFmtId="170" formatCode="\(escaped)"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs>
        """
    }
    #expect(rows == [["1", isDate ? "date:2024-02-29" : "number:45351.5"]])
  }

  @Test(arguments: [
    (serial: "1", from1900: "date:1900-01-01", from1904: "date:1904-01-02"),
    ("59", "date:1900-02-28", "date:1904-02-29"), ("60", "number:60.0", "date:1904-03-01"),
    ("61", "date:1900-03-01", "date:1904-03-02"), ("0", "number:0.0", "date:1904-01-01"),
    ("-1", "number:-1.0", "number:-1.0"), ("2958465", "date:9999-12-31", "number:2958465.0"),
    ("1E15", "number:1000000000000000.0", "number:1000000000000000.0"),
  ])
  func countsDaysAsTheWorkbookDoes(serial: String, from1900: String, from1904: String) throws {
    for countsFrom1904 in [false, true] {
      let rows = try rows("<row><c s=\"0\"><v>\(serial)</v></c></row>") { book in
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        book.countsFrom1904 = countsFrom1904
      }
      #expect(rows == [["1", countsFrom1904 ? from1904 : from1900]])
    }
  }

  @Test func rowsMayStraddleThePieces() throws {
    let data = (1...5_000).map { row in
      "<row r=\"\(row)\"><c t=\"str\"><v>Môn &amp; \(row)</v></c><c/><c t=\"s\"><v>\(row % 2)</v></c>"
        + "<c><v>\(row).25</v></c><c t=\"e\"><v>#REF!</v></c></row>"
    }
    let rows = try rows(data.joined(separator: "\n")) {
      $0.sharedStrings = "<si><t>even</t></si><si><t>odd</t></si>"
    }
    #expect(rows.count == 5_000)
    #expect(
      rows.enumerated().allSatisfy { index, row in
        let number = index + 1
        return row == [
          "\(number)", "text:Môn & \(number)", "", "text:" + (number % 2 == 0 ? "even" : "odd"),
          "number:\(number).25", "error:#REF!",
        ]
      })
  }

  @Test func presentsOnlyTheColumnsAskedFor() throws {
    let book = WorkbookBuilder(
      "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>")
    #expect(try outcome(book.bytes, columns: [1]).rows == [["1", "", "number:2.0"]])
  }
}
