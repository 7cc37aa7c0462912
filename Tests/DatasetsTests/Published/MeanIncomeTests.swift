import Evidence
import Testing

@testable import Datasets

/// The mean income of several small areas, by hand (method 4).
///
/// incomes-2020.sheets has 41,900 (35,000 to 50,100), 52,000 (43,800 to 61,800) and 60,000 (50,000 to 70,000).
@Suite struct MeanIncomeTests {
  private static let heading =
    "date,geography,geography code,Rural Urban,Tenure: All categories: Tenure; measures: Value,"
    + "Tenure: Owned: Owned outright; measures: Value,"
    + "Tenure: Living rent free; measures: Value\n"

  /// A table of tenure of 2011 with so many households in each place.
  private static func households(_ places: [(code: String, households: Int)]) -> String {
    heading
      + places.map { "2011,\($0.code),\($0.code),Total,\($0.households),\($0.households),0\n" }
      .joined()
  }

  private static let whole = households([
    ("E02000001", 2000), ("E02000002", 3000), ("E02000003", 5000), ("E07000001", 10_000),
  ])

  private static func read(
    _ files: [String: String], definition: String = MarketFiles.of2011
  ) throws -> MarketFiles.Outcome {
    let incomes = ["incomes-2020.sheets": try MarketFiles.text("incomes-2020.sheets")]
    return try MarketFiles.read(
      files: incomes.merging(files) { $1 }, definition: definition)
  }

  @Test func areasCountByTheirHouseholds() throws {
    let outcome = try Self.read(["ks402.csv": Self.whole])
    #expect(outcome.faults == "")
    // (41,900 × 2,000 + 52,000 × 3,000) ÷ 5,000; each area alike would be 46,950.
    let mean = try #require(outcome.figures["income.mean.2020"])
    #expect(mean.value == 47_960)
    // (15,100 × 2,000 + 18,000 × 3,000) ÷ 5,000 = 16,840 from end to end, over 2 × 1.96.
    let error = try #require(outcome.value("income.mean.standard-error.2020"))
    #expect(abs(error - 4295.918367346939) < 1e-9)
    let interval = try #require(mean.interval)
    #expect(interval.kind == .interval)
    #expect(abs((interval.lower ?? 0) - 39_540) < 1e-9)
    #expect(abs((interval.upper ?? 0) - 56_380) < 1e-9)
    #expect(outcome.value("income.mean.lowest.2020") == 41_900)
    #expect(outcome.value("income.mean.highest.2020") == 52_000)
  }

  @Test func aDistrictIsTheMeanOfItsAreas() throws {
    let outcome = try Self.read(["ks402.csv": Self.whole])
    // (41,900 × 2,000 + 52,000 × 3,000 + 60,000 × 5,000) ÷ 10,000
    #expect(outcome.value("income.mean.2020.authority") == 53_980)
    #expect(outcome.value("income.mean.2020.country") == nil)
  }

  /// The working stands in figures of its own, each with the rows it was taken from.
  @Test func theMeanSaysWhatItIsWorkedOutFrom() throws {
    let outcome = try Self.read(["ks402.csv": Self.whole])
    guard case .derived(let working)? = outcome.figures["income.mean.2020"]?.basis else {
      Issue.record("not worked out")
      return
    }
    #expect(
      working.formula == "(value_1 * weight_1 + value_2 * weight_2) / (weight_1 + weight_2)")
    #expect(
      working.inputs.flatMap(\.figures).map(\.text) == [
        "income.mean.2020.e02000001", "income.households.2011.e02000001",
        "income.mean.2020.e02000002", "income.households.2011.e02000002",
      ])
    let weight = try #require(outcome.figures["income.households.2011.e02000002"]?.observed)
    #expect(weight.file == "data/ks402.csv")
    #expect(weight.rows == [3])
    #expect(
      weight.selection
        == "\"Tenure: All categories: Tenure; measures: Value\" where \"geography code\" is E02000002"
    )
  }

  @Test func withoutHouseholdsThereIsNoMean() throws {
    let outcome = try Self.read([:])
    #expect(
      outcome.faults == """
        incomes-2020.sheets#Total annual income: warning HNA0582: incomes of 2 small areas, and nothing that says how many households each has; expected a table of households of the census of 2011 for all of them
          Put one into the data folder, such as KS402EW or KS105EW; until then the area has no mean income.
        """, "\(outcome.faults)")
    let mean = try #require(outcome.figures["income.mean.2020"])
    #expect(mean.value == nil)
    #expect(
      mean.quantity.reason
        == "nothing at hand says how many households the incomes of its 2 small areas stand for")
    #expect(outcome.value("income.mean.lowest.2020") == 41_900)
    #expect(outcome.value("income.mean.highest.2020") == 52_000)
    #expect(outcome.figures["income.mean.2020.authority"] == nil)
  }

  /// The census of 2021 uses the same codes for other ground.
  @Test func householdsOfTheOtherCensusDoNotCount() throws {
    let other = Self.whole.replacing("2011,E0", with: "2021,E0")
      .replacing("Tenure: ", with: "Tenure of household: ")
    let outcome = try Self.read(["ts054.csv": other])
    #expect(outcome.figures["income.mean.2020"]?.value == nil)
    #expect(outcome.faults.contains("HNA0582"))
  }

  /// An area of the district that is not in the table would leave its mean wrong and looking right.
  @Test func aDistrictThatIsNotWholeHasNoMean() throws {
    let more = Self.whole.replacing(
      "E07000001,Total,10000,10000", with: "E07000001,Total,10200,10200")
    let outcome = try Self.read(["ks402.csv": more])
    #expect(outcome.figures["income.mean.2020.authority"] == nil)
    #expect(outcome.value("income.mean.2020") == 47_960)
    let within = Self.whole.replacing(
      "E07000001,Total,10000,10000", with: "E07000001,Total,10100,10100")
    #expect(try Self.read(["ks402.csv": within]).value("income.mean.2020.authority") == 53_980)
  }

  private static let lookup = """
    OA11CD,LSOA11CD,MSOA11CD,LAD11CD
    E00000001,E01000001,E02000001,E07000001
    E00000003,E01000003,E02000002,E07000001
    E00000004,E01000004,E02000002,E07000001
    E00000005,E01000004,E02000002,E07000001

    """

  /// Of an area that is cut through, only the households within count, even if most of it lies outside.
  @Test func anAreaThatIsCutThroughCountsByTheHouseholdsWithin() throws {
    let definition = MarketFiles.of2011.replacing(
      "{ code: E02000002, vintage: 2011", with: "{ code: E01000003, vintage: 2011")
    let households = Self.households([
      ("E02000001", 2000), ("E02000002", 3000), ("E01000003", 900), ("E01000004", 2100),
    ])
    let outcome = try Self.read(
      ["ks402.csv": households, "lookup.csv": Self.lookup], definition: definition)
    // (41,900 × 2,000 + 52,000 × 900) ÷ 2,900
    let mean = try #require(outcome.value("income.mean.2020"))
    #expect(abs(mean - 45_034.482758620688) < 1e-9)
    let set = try #require(
      outcome.uses.first { $0.dataset.key == "small-area-incomes" }?.codeSet)
    #expect(set.codes == ["E02000001", "E02000002"])
    #expect(set.coverage == 1)
    // 5,000 households in the two, 2,900 of them of the area.
    #expect(abs(set.excess - 2100.0 / 2900) < 1e-12)
  }

  @Test func aDistrictByItselfNeedsNoLookup() throws {
    let definition = MarketFiles.of2011.replacing("kind: hna", with: "kind: monitoring")
      .replacing(
        "{ code: E02000001, vintage: 2011, reason: the village }", with: "{ code: E07000001 }"
      )
      .replacing("    - { code: E02000002, vintage: 2011, reason: the farms }\n", with: "")
      .replacing("  authority: { code: E07000001, name: Wealdmarsh }\n", with: "")
    let outcome = try Self.read(["ks402.csv": Self.whole], definition: definition)
    #expect(outcome.faults == "")
    #expect(outcome.value("income.mean.2020") == 53_980)
    #expect(outcome.value("income.mean.highest.2020") == 60_000)
  }
}
