import Evidence
import Testing

@testable import Need

@Suite("Residual land value")
struct ResidualTests {
  private func figure(_ stem: String, _ value: Double, _ unit: Quantity.Unit) -> Figure {
    AuthorityExample.figure(stem, value, unit)
  }

  private var terms: AppraisalTerms {
    AppraisalTerms(
      buildCost: figure("build", 1500, .poundsPerSquareMetre),
      externals: figure("externals", 0.1, .share), abnormals: [],
      contingency: figure("contingency", 0.05, .share), fees: figure("fees", 0.08, .share),
      marketing: figure("marketing", 0.03, .share),
      levy: figure("levy", 100, .poundsPerSquareMetre), obligations: [],
      finance: figure("finance", 0.045, .share),
      marketProfit: figure("market-profit", 0.175, .share),
      affordableProfit: figure("affordable-profit", 0.06, .share))
  }

  private func homes(_ affordable: Double = 6) -> LikeHomes {
    LikeHomes(
      stem: "example", marketHomes: figure("market", 20 - affordable, .partDwellings),
      affordableHomes: figure("affordable", affordable, .partDwellings),
      value: figure("value", 240_000, .poundsPerDwelling),
      floorArea: figure("area", 79, .squareMetresPerDwelling))
  }

  private func scheme(affordable: Double = 6, transfer: Double = 791_037) -> DevelopmentScheme {
    homes(affordable).scheme(
      affordableValue: figure("transfer", transfer, .pounds), otherValues: [])
  }

  private func land(_ gross: Figure) -> ResidualLandValue {
    var working = AuthorityExample.working([])
    return ResidualLandValue(stem: "example", gross: gross, terms: working.landTerms())
  }

  /// T28, item by item.
  @Test func theTestVector() {
    let value = ResidualValue(stem: "example", scheme: scheme(), terms: terms)
    let expected: [(Figure, String)] = [
      (value.developmentValue, "£4,151,037"), (value.build, "£2,370,000"),
      (value.externals, "£237,000"), (value.contingency, "£130,350"), (value.fees, "£208,560"),
      (value.marketing, "£100,800"), (value.levy, "£110,600"), (value.finance, "£142,079"),
      (value.marketProfit, "£588,000"), (value.affordableProfit, "£53,026"),
      (value.costs, "£3,940,415"), (value.gross, "£210,622"), (land(value.gross).net, "£206,398"),
    ]
    for (figure, display) in expected { #expect(figure.display == display, "\(figure.id)") }
  }

  @Test(
    "Land, its costs and its duty make the gross residual again",
    arguments: [-50_000, 0, 100_000, 152_250, 152_251, 210_622, 255_750, 255_751, 5_000_000])
  func theCheck(gross: Double) throws {
    let land = land(figure("gross", gross, .pounds))
    #expect(abs(try #require(land.check.value) - gross) < 1e-6)
  }

  @Test(arguments: [(200_000.0, ViabilityOutcome.viable), (206_399, .notViable)])
  func theBenchmark(benchmark: Double, outcome: ViabilityOutcome) {
    #expect(ViabilityOutcome(land: 206_398, benchmark: benchmark) == outcome)
  }

  @Test func theBenchmarkIsExistingUseAndAPremium() {
    let benchmark = BenchmarkLandValue(
      stem: "example", existingUseValue: figure("existing", 150_000, .pounds),
      premium: figure("premium", 0.2, .share))
    #expect(benchmark.value.value == 180_000)
  }

  /// The share that social rent costs nothing at leaves the gross residual as it was.
  @Test func costNeutralSocialRentLeavesTheLandValue() throws {
    let before = ResidualValue(stem: "example", scheme: scheme(), terms: terms)
    let worth = worth(before)
    func package(_ tenure: String, _ value: Double) -> AffordablePackage {
      AffordablePackage(
        stem: "example", tenure: tenure, rentedShare: worth.rentedShare,
        rented: worth.net(tenure, figure(tenure, value, .poundsPerDwelling)).net,
        intermediate: worth.net(
          "intermediate", figure("intermediate", 156_000, .poundsPerDwelling)
        ).net)
    }
    let test = CostNeutralSocialRent(
      stem: "example", affordableShare: worth.share, market: worth.market.net,
      affordableRent: package("affordable-rent", 121_485),
      socialRent: package("social-rent", 80_000))
    let share = try #require(test.share.value)
    #expect(share < 0.3)
    let homes = 20 * share
    let after = ResidualValue(
      stem: "other",
      scheme: scheme(affordable: homes, transfer: homes * (0.7 * 80_000 + 0.3 * 156_000)),
      terms: terms)
    #expect(abs((after.gross.value ?? 0) - (before.gross.value ?? 1)) < 1e-3)
  }

  /// At the share that a benchmark leaves room for, the land is worth the benchmark.
  @Test(arguments: [0.0, 100_000, 206_398, 400_000])
  func theBearableShareBringsTheBenchmark(benchmark: Double) throws {
    let before = ResidualValue(
      stem: "example", scheme: scheme(transfer: 6 * (0.7 * 121_485 + 0.3 * 156_000)), terms: terms)
    let worth = worth(before)
    let package = AffordablePackage(
      stem: "example", tenure: "affordable-rent", rentedShare: worth.rentedShare,
      rented: worth.net("affordable-rent", figure("rented", 121_485, .poundsPerDwelling)).net,
      intermediate: worth.net("intermediate", figure("other", 156_000, .poundsPerDwelling)).net)
    let bearable = BearableShare(
      stem: "example", homes: worth.homes, share: worth.share, gross: before.gross,
      benchmark: figure("benchmark", benchmark, .pounds),
      land: land(before.gross).terms, market: worth.market.net, affordable: package.value)
    let homes = try #require(bearable.affordableHomes.value)
    let after = ResidualValue(
      stem: "other",
      scheme: scheme(affordable: homes, transfer: homes * (0.7 * 121_485 + 0.3 * 156_000)),
      terms: terms)
    #expect(abs(try #require(land(after.gross).net.value) - benchmark) < 1e-3)
  }

  @Test func noMoreHomesThanAllCanBeAffordable() {
    let bearable = BearableShare(
      stem: "example", homes: figure("homes", 20, .dwellings),
      share: figure("share", 0.3, .share), gross: figure("gross", 9e9, .pounds),
      benchmark: figure("benchmark", 1, .pounds),
      land: land(figure("gross", 0, .pounds)).terms,
      market: figure("market", 200_000, .poundsPerDwelling),
      affordable: figure("package", 100_000, .poundsPerDwelling))
    #expect(bearable.bearable.value == 1)
  }

  private func worth(_ value: ResidualValue) -> HomesWorth {
    HomesWorth(
      stem: "example", homes: figure("homes", 20, .dwellings),
      share: figure("share", 0.3, .share), rentedShare: figure("rented", 0.7, .share),
      market: NetMarketValue(
        stem: "example", value: homes().value, floorArea: homes().floorArea, terms: terms),
      costs: value.homeCosts, profit: terms.affordableProfit)
  }
}
