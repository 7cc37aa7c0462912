import DocumentModel
import Testing

@testable import Writers

@Suite struct DataTests {
  @Test(arguments: [
    (0.30000000000000004, "0.3"), (0.33333333333333331, "0.333333333333"), (158_000, "158000"),
    (-0.0, "0"),
    (666666666.6666666, "666666666.667"), (3.3333333333333334e-08, "3.33333333333e-08"),
    (-12.5, "-12.5"),
    (123_456_789_012_345, "123456789012345"),
  ])
  func numbersHaveTwelveDigits(value: Double, text: String) {
    #expect(NumberText.published(value) == text)
  }

  @Test func jsonKeepsOrderAndShortestNumbers() {
    let value: JSON = [
      "b": 1, "a": .number(0.1), "list": [true, nil], "none": [], "text": "a\"\\\n\u{1}£",
    ]
    #expect(
      String(decoding: value.fileBytes, as: UTF8.self) == """
        {
          "b": 1,
          "a": 0.1,
          "list": [
            true,
            null
          ],
          "none": [],
          "text": "a\\"\\\\\\n\\u0001£"
        }

        """)
  }

  @Test(arguments: [
    ("Household income (£)", "household_income"), ("Tenure", "tenure"), ("£", "category"),
    ("Period", "period_2"),
  ])
  func columnNamesAreSnakeCase(heading: String, name: String) {
    #expect(CSVFile.columnName(heading, avoiding: ["period"]) == name)
  }

  @Test func aMarkerThatQualifiesGoesToTheHeadingOrTheNotes() {
    let value = { (figure: String, isEstimated: Bool) in
      Table.Cell.value(
        Sample.value(
          figure, 1, "1", unit: "", measure: "", markers: isEstimated ? [Sample.estimated] : []))
    }
    let layout = TableLayout(
      Table(
        key: "t", caption: Prose(), columns: [.words("A"), .init("B"), .init("C")],
        rows: [
          Table.Row(Prose(text: "x"), [value("1", true), value("2", true)]),
          Table.Row(Prose(text: "y"), [value("3", true), value("4", false)]),
        ]))
    #expect(layout.headings == ["A", "B [e]", "C"])
    #expect(layout.notes == ["[e] C", "none"])
    #expect(layout.shorthandLine == "Some shorthand is used in this table: [e] = estimated.")
  }

  /// The values of one parameter share a cell of the page, and have a row each in the data.
  @Test func valuesInOneCellAreRowsOfTheData() {
    let listed = [("1 bed", 0.9, "0.90"), ("2 bed", 1.0, "1.00")].map { name, weight, text in
      Table.Listed(
        label: name, header: "Weights: \(name)",
        value: Sample.value(
          "weights.\(name.prefix(1))", weight, text, unit: "number", measure: "weight"))
    }
    let table = Table(
      key: "t", caption: Prose(text: "Weights"),
      columns: [.words("Parameter"), .init("Value"), .words("Kind")],
      rows: [
        Table.Row(Prose(text: "Weights"), [.values(listed), .prose(Prose(text: "Parameter"))])
      ])
    #expect(listed.printed == "1 bed: 0.90; 2 bed: 1.00")
    #expect(
      CSVFile(table) { $0.plainText() }.rows == [
        [
          "E04000001", "Exampleton", "2021", "Weights: 1 bed", "weight", "number", "0.9", "",
          "weights.1", "Parameter",
        ],
        [
          "E04000001", "Exampleton", "2021", "Weights: 2 bed", "weight", "number", "1", "",
          "weights.2", "Parameter",
        ],
      ])
  }

  /// Values without names of their own are joined as a sentence joins them.
  @Test func valuesThatNeedNoNamesAreListed() {
    let listed = ["5%", "10%", "15%"].map {
      Table.Listed(
        label: nil, header: $0, value: Sample.value("a", 1, $0, unit: "share", measure: "share"))
    }
    #expect(listed.printed == "5%, 10% and 15%")
    #expect(Array(listed.prefix(1)).printed == "5%")
  }

  @Test func thePackageNamesEveryFileWithItsSizeAndSum() throws {
    let files = try Sample.writer().files()
    let package = try #require(files.first { $0.path == "datapackage.json" }).text
    for file in files where file.path.hasSuffix(".csv") {
      #expect(package.contains("\"path\": \"\(file.path)\""))
      #expect(package.contains("\"bytes\": \(file.bytes.count)"))
    }
  }
}
