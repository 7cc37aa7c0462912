import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

/// The templates of guidance on affordable housing, told with all, some and none of their figures.
@Suite("The templates of guidance on affordable housing")
struct GuidanceTemplatesTests {
  /// What an authority would state: stem, period, value, unit.
  private static let stated: [(String, Double, Quantity.Unit)] = [
    ("affordable-policy.threshold", 10, .dwellings), ("affordable-policy.share", 0.3, .share),
    ("affordable-policy.rented.share", 0.7, .share),
    ("local-housing-allowance.2-bed", 162.29, .poundsPerWeek),
    ("rents.median.2-bed", 950, .poundsPerMonth),
    ("formula-rent.county-earnings", 320, .poundsPerWeek),
    ("formula-rent.value-1999.2-bed", 60_000, .pounds),
    ("floor-area.2-bed", 79, .squareMetresPerDwelling),
    ("market-value.per-square-foot", 300, .poundsPerSquareFoot),
    ("build-cost", 1500, .poundsPerSquareMetre), ("levy.rate", 100, .poundsPerSquareMetre),
    ("example.2-bed.homes", 20, .dwellings),
    ("example.2-bed.market-value", 240_000, .poundsPerDwelling),
    ("example.affordable-share", 0.3, .share), ("example.vacant-floorspace", 400, .squareMetres),
    ("example.proposed-floorspace", 1600, .squareMetres),
    ("example.existing-use-value", 100_000, .pounds),
    ("shared-ownership.first-share", 0.4, .share),
    ("shared-ownership.management.share", 0.1, .share),
    ("example.site-area", 9000, .squareMetres), ("example.developable-area", 7000, .squareMetres),
    ("example.farming-value", 20_000, .pounds),
    ("example.settlement-area", 300_000, .squareMetres),
  ]

  private static func working(_ isKept: (String) -> Bool) throws -> Working {
    var working = try SampleAssessments.start("ambermere-guidance", keeping: { _ in false })
    for (stem, value, unit) in stated where isKept(stem) {
      working.ledger.record(
        Figure(
          FigureID(stem, .year(2025)), stem, Quantity(value), unit, at: working.area,
          basis: .assumption(reason: "a test", replaces: nil)))
    }
    return Guidance.work(working)
  }

  private static func told(keeping isKept: (String) -> Bool = { _ in true }) throws -> Told {
    try SampleReports.template("spd").tell(
      Telling(
        try working(isKept), texts: HousingNeedsTemplatesTests.texts,
        lists: HousingNeedsTemplatesTests.lists))
  }

  private static func tables(_ told: Told) -> [String: Table] {
    let tables = told.document.chapters.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    return Dictionary(tables.map { ($0.key, $0) }) { first, _ in first }
  }

  @Test func areToldWithoutFigures() throws {
    let told = try Self.told { _ in false }
    #expect(told.document.chapters.count == 22)
    #expect(told.notAssessed.map(\.name).contains("homes-due"))
    #expect(Resolution(told.document).broken.isEmpty)
  }

  @Test(arguments: stated.map(\.0))
  func areToldWithoutOneFigure(stem: String) throws {
    let told = try Self.told { $0 != stem }
    #expect(Resolution(told.document).broken.isEmpty)
    #expect(told.warnings == [])
  }

  @Test func haveABoxForEachSum() throws {
    let tables = Self.tables(try Self.told())
    let template = try SampleReports.template("spd")
    let boxes = template.order.tables.keys.filter { $0.hasPrefix("working-") }
    #expect(boxes.filter { tables[$0] == nil }.sorted() == [])
    #expect(Resolution(try Self.told().document).duplicated.isEmpty)
  }

  @Test func sayHowEachStepWasWorked() throws {
    let table = try #require(Self.tables(try Self.told())["working-transfer-rented"])
    let workings = table.rows.compactMap { row -> String? in
      if case .prose(let prose) = row.cells[0] { prose.plainText() } else { nil }
    }
    #expect(
      Array(workings.suffix(2)) == [
        "52 × £162.29 × (1 − 3.0%) − £1,150", "the larger of 0 and £7,036 ÷ 6.00%",
      ])
  }
}
