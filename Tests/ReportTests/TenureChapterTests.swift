import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

/// What the chapter on tenure, the context and the appendix of thresholds say of the sample areas.
@Suite("Tenure, prices, incomes and thresholds in the sample reports")
struct TenureChapterTests {
  private func table(_ key: String, _ name: String) throws -> Table {
    try table(key, in: try SampleReports.told(name))
  }

  private func table(_ key: String, in told: Told) throws -> Table {
    let blocks = told.document.chapters.flatMap(\.blocks)
    let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    return try #require(tables.first { $0.key == key })
  }

  private func cells(_ row: Table.Row) -> [String] {
    row.cells.map { cell in
      switch cell {
      case .value(let value): value.text
      case .values(let listed): listed.printed
      case .prose(let prose): prose.plainText()
      case .marker(let marker): marker.printed
      }
    }
  }

  private func row(_ header: String, of table: Table) throws -> [String] {
    cells(try #require(table.rows.first { $0.header.plainText() == header }))
  }

  /// Table 4-3 of the published assessment, where it does not rest on a convention of its own.
  @Test(arguments: [
    (
      "New home at the median price", ["£239,652", "[z]", "£68,472", "No", "No", "No"]
    ), ("Private rent, 1 bedroom", ["[z]", "£9,000", "£30,000", "Yes", "No", "No"]),
    (
      "First Home, flat, 40% discount", ["£121,500", "[z]", "£34,714", "Yes", "No", "No"]
    ),
    (
      "First Home, terraced house, 30% discount",
      ["£283,500", "[z]", "£81,000", "Not offered", "Not offered", "Not offered"]
    ),
    (
      "Shared ownership, flat, 50% share",
      ["£101,250", "£3,094", "£39,241", "Marginal", "No", "No"]
    ), ("Social rent, all sizes", ["[z]", "£5,551", "£18,503", "Yes", "Yes", "No"]),
  ])
  func thresholds(tenure: String, expected: [String]) throws {
    #expect(try row(tenure, of: try table("thresholds", "arches-chatham")) == expected)
  }

  /// The parish whose publishers say nothing of incomes.
  private static func withoutEarnings() throws -> Told {
    let working = try SampleAssessments.working("exampleton") {
      !$0.id.stem.hasPrefix("earnings.")
    }
    return try SampleReports.template("hna").tell(
      try SampleReports.telling("exampleton", from: working))
  }

  @Test func withoutIncomesTheThresholdsSayWhatPolicyBars() throws {
    let told = try Self.withoutEarnings()
    let table = try table("thresholds", in: told)
    #expect(
      text(of: told).contains(
        "Without local incomes the report cannot say whom these homes would serve"))
    #expect(
      table.columns.map(\.label) == [
        "Tenure", "Loan", "Rent", "Income required", "Within the limits of policy",
      ])
    #expect(
      table.notes.map { $0.plainText() }.contains(
        "Private rents, affordable rents and social rents are those of Wealdmarsh."))
  }

  /// C-52: the published report prints the prices of one and of two new homes.
  @Test func pricesOfOneOrTwoNewHomesAreNotPrinted() throws {
    let table = try table("new-build", "arches-chatham")
    #expect(try row("Semi-detached houses", of: table) == ["1", "[x]"])
    #expect(try row("Detached houses", of: table) == ["2", "[x]"])
    #expect(try row("Flats", of: table) == ["63", "£225,000"])
  }

  /// C-13: the published table leaves out those who live rent free.
  @Test func sharesOfTenureAddUp() throws {
    let table = try table("tenure", "arches-chatham")
    #expect(try row("Not stated", of: table) == ["1.2%", "1.0%", "1.4%"])
  }

  @Test func aTenureThatAppearedHasNoGrowth() throws {
    let table = try table("tenure-change", "exampleton")
    #expect(try row("Shared ownership", of: table) == ["0", "7", "7", "[z]"])
  }

  @Test func theWorkingOfAThresholdIsPrintedLineByLine() throws {
    let table = try table("working-shared-ownership-first", "arches-chatham")
    #expect(
      table.rows.map { $0.header.plainText() } == [
        "Price of a new home", "Price of the share", "Deposit", "Loan", "Income the loan takes",
        "Value not bought", "Rent a year", "Income the rent takes", "Income required",
      ])
    #expect(
      table.columns.map(\.label) == ["Step", "10% share", "25% share", "50% share", "75% share"])
  }

  private func text(of told: Told) -> String {
    told.document.chapters.flatMap(\.blocks).flatMap(\.prose).map { $0.plainText() }
      .joined(separator: "\n")
  }

  /// Where nobody publishes household incomes, three budgets are made of what people earn.
  @Test func earnersStandInForHouseholds() throws {
    let working = try SampleAssessments.working("arches-chatham") { figure in
      !figure.id.stem.hasPrefix("income.") || figure.place.key == ""
    } changing: { figure in
      let earnings = ["income.median": "median", "income.lower-quartile": "lower-quartile"]
      guard let name = earnings[figure.id.stem] else {
        if figure.id.stem.hasPrefix("income.") { figure.quantity = Quantity(nil) }
        return
      }
      figure.place = Place(key: Place.authority, code: "E06000035", name: "Medway")
      figure.id = FigureID("earnings.\(name)", figure.id.period, at: Place.authority)
    }
    let told = try SampleReports.template("hna").tell(
      try SampleReports.telling("arches-chatham", from: working))
    let said = text(of: told)
    #expect(said.contains("costs are held against what people in full-time work earn"))
    #expect(said.contains("the pay of two lower quartile earners is enough for some"))
    #expect(!said.contains("the median household income"))
  }

  @Test(
    arguments: [
      (
        "arches-chatham",
        "Of these discounts the least that brings it within reach of the mean household income is 40%."
      ),
      ("arches-chatham", "2 bedrooms (6) and 3 bedrooms or more (5)."),
      ("arches-chatham", "but the published mean is 14.5% above it."),
      ("arches-chatham", "At a discount of 30% or 40% it could not be sold as a First Home"),
      ("exampleton", "Only eight homes were sold in 2025."),
      ("exampleton", "Shared ownership went from none to seven households."),
      (
        "exampleton",
        "These are rents of Wealdmarsh, since none are at hand for Exampleton alone."
      ),
      (
        "exampleton",
        "No household income is at hand for Exampleton or Wealdmarsh, so costs are held against "
          + "what people in full-time work earn: £26,880 for one lower quartile earner"
      ),
      (
        "exampleton",
        "The types that new homes are expected to be are semi-detached houses and detached houses"
      ),
      ("exampleton", "Too few terraced houses were sold to show a price in any year."),
    ])
  func says(name: String, words: String) throws {
    #expect(text(of: try SampleReports.told(name)).contains(words))
  }
}
