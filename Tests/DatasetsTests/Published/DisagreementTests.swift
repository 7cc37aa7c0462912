import Evidence
import Testing

@testable import Datasets

/// One figure of two datasets, further apart than rounding and policy allow (method 0.3, rule 5, and 0.4).
@Suite struct DisagreementTests {
  typealias Files = AreaFiles

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The stock of properties, which is rounded to ten.
    let stock: Int
    /// The estimate of dwellings.
    let estimate: Int
    let isTold: Bool
  }

  /// One per cent of the stock is allowed beyond the five by which it may be rounded.
  @Test(arguments: [
    Case(testDescription: "the same", stock: 40_000, estimate: 40_000, isTold: false),
    Case(
      testDescription: "as far as policy allows", stock: 40_000, estimate: 40_405, isTold: false),
    Case(testDescription: "further", stock: 40_000, estimate: 40_406, isTold: true),
    Case(testDescription: "further below", stock: 40_000, estimate: 39_594, isTold: true),
    Case(testDescription: "a few homes, rounded", stock: 100, estimate: 106, isTold: false),
    Case(testDescription: "a few homes, not by rounding", stock: 100, estimate: 107, isTold: true),
  ])
  func isToldBeyondRoundingAndPolicy(test: Case) throws {
    let outcome = try read(stock: test.stock, estimates: "E07000001,2025,\(test.estimate)\n")
    #expect(outcome.faults.contains("HNA0536") == test.isTold, "\(outcome.faults)")
    #expect(outcome.published.disagreements.isEmpty != test.isTold)
    #expect(
      outcome.published.text("dwellings.total.2025.authority") == "\(test.stock)",
      "the dataset that stands first is used, whatever the other says")
  }

  @Test func namesBothFilesRowsAndValues() throws {
    let outcome = try read(
      stock: 40_000, estimates: "E92000001,2025,25300000\nE07000001,2025,42000\n")
    #expect(
      outcome.faults == """
        dwellings.csv:3: warning HNA0536: dwellings.total.2025.authority is 42,000 here, and 40,000 in data/CTSOP1_1_2025_03_31.csv, row 2 (and 1 more figure); expected two datasets that agree about one thing, but for rounding
          The figure of data/CTSOP1_1_2025_03_31.csv is used, and the report shows both; make sure that both files are of the same places and day.
        """)
    let figure = outcome.published.figures.first {
      $0.id.text == "dwellings.total.2025.authority"
    }
    #expect(
      figure?.observed?.beside
        == "Live table 125: dwelling stock estimates by local authority district, copied by hand, "
        + "has 42,000, which is not used.")
    #expect(
      outcome.published.disagreements.map(\.used.display).sorted() == ["25,000,000", "40,000"])
  }

  @Test func aForecastContradictsNoCount() throws {
    let figure = { (people: Double, markers: [Marker]) in
      Figure(
        FigureID("population.all-ages.2024"), "Residents", Quantity(people, markers: markers),
        .people, at: Place(key: Place.area, code: "test", name: "Foxton"),
        basis: .assumption(reason: "a test", replaces: nil))
    }
    #expect(Disagreement(figure(1000, []), figure(1200, [.forecast]), most: 0.01) == nil)
    #expect(Disagreement(figure(1000, []), figure(1200, []), most: 0.01)?.distance == 0.2)
    #expect(Disagreement(figure(1200, []), figure(1000, []), most: 0.2) == nil)
  }

  private func read(stock: Int, estimates: String) throws -> AreaFiles.Outcome {
    let head = "\"geography\",\"ba_code\",\"ecode\",\"area_name\",\"band_a\",\"all_properties\"\n"
    let rows = [("LAUA", "E07000001", stock), ("NATL", "E92000001", 25_000_000)].map {
      "\"\($0)\",\"N/A\",\"\($1)\",\"somewhere\",\"\($2)\",\"\($2)\"\n"
    }
    return try Files.read(
      "{ code: E07000002, reason: a part }",
      [
        "CTSOP1_1_2025_03_31.csv": head + rows.joined()
          + "\"LAUA\",\"N/A\",\"E07000002\",\"here\",\"10\",\"10\"\n",
        "dwellings.csv": "area,year,dwellings\n" + estimates,
      ])
  }
}
