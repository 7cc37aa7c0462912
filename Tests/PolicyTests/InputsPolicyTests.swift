import Evidence
import Foundation
import Notation
import Testing

@testable import Policy

/// The health of Inputs/policy: every file, and the numbers that the method names.
@Suite struct InputsPolicyTests {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files() throws -> [(path: String, contents: [UInt8])] {
    let folder = project.appending(path: "Inputs/policy")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }

  private static func book() throws -> PolicyBook { try PolicyBook.load(files: files()) }

  @Test func everyFileLoads() throws {
    let book = try Self.book()
    #expect(book.definitions.count == (try Self.files().count) - 1)
    #expect(book.definitions.count > 60)
  }

  @Test func everyFileIsYAMLInLowerCaseFolders() throws {
    let folder = Self.project.appending(path: "Inputs/policy")
    let others = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.contains(".") && !$0.hasSuffix(".yaml") }
    #expect(others == [])
  }

  @Test func everyParameterIsDescribedInAPhrase() throws {
    for definition in try Self.book().definitions {
      #expect(!definition.description.isEmpty, "\(definition.name)")
      #expect(!definition.description.hasSuffix("."), "\(definition.name)")
      #expect(definition.description.count <= 130, "\(definition.name)")
    }
  }

  @Test func everyValueHasAGround() throws {
    for definition in try Self.book().definitions {
      for value in definition.values {
        switch value.ground {
        case .reference(let reference):
          #expect(definition.basis != .assumption, "\(definition.name)")
          #expect(reference.title.count > 10, "\(definition.name)")
          #expect(reference.href?.hasPrefix("https://") ?? true, "\(definition.name)")
        case .reason(let reason):
          #expect(definition.basis == .assumption, "\(definition.name)")
          #expect(reason.hasSuffix("."), "\(definition.name)")
        }
      }
    }
  }

  @Test func aNominalDateIsExplained() throws {
    for definition in try Self.book().definitions where definition.basis != .assumption {
      guard definition.values.first?.from == "2000-01-01" else { continue }
      #expect(definition.note?.contains("first date") == true, "\(definition.name)")
    }
  }

  @Test(arguments: ["2018-07-24", "2022-02-01", "2026-03-31", "2026-11-20"])
  func everyEditionHasItsParameters(date: String) throws {
    let parameters = try Self.book().parameters(WrittenDate(stringLiteral: date))
    #expect(parameters.names.count > 45)
  }

  @Test(arguments: [
    ("2022-02-01", 0.25, 0.10, 3), ("2020-01-01", nil, 0.10, 0), ("2026-03-31", nil, nil, 3),
    ("2026-11-20", nil, nil, 0),
  ])
  func firstHomesAndOwnershipComeAndGo(
    date: String, firstHomes: Double?, ownership: Double?, discounts: Int
  ) throws {
    let parameters = try Self.book().parameters(WrittenDate(stringLiteral: date))
    #expect(parameters.inForce("split.first-homes-requirement")?.value == firstHomes)
    #expect(parameters.inForce("split.home-ownership-expectation")?.value == ownership)
    #expect(parameters.list("affordability.first-homes-discounts").count == discounts)
    #expect(parameters.map("affordability.first-homes-price-cap").isEmpty == (discounts == 0))
  }

  @Test func theNumbersTheMethodNames() throws {
    let parameters = try Self.book().parameters("2026-11-20")
    let expected: [(String, Double)] = [
      ("affordability.deposit-share", 0.1), ("affordability.loan-to-income", 3.5),
      ("affordability.rent-share", 0.3), ("affordability.shared-ownership-rent", 0.0275),
      ("affordability.affordable-rent-maximum", 0.8),
      ("affordability.discounted-sale-discount-minimum", 0.2),
      ("affordability.weeks-per-year", 52), ("affordability.marginal-band", 0.05),
      ("affordability.saving-rate", 0.05), ("affordability.rent-to-buy-ceiling", 0.8),
      ("need.relet-rate", 0.03), ("need.resale-rate", 0.05), ("need.aspiring-share", 0.75),
      ("need.backlog-years", 5), ("split.rent-share-minimum", 0.7),
      ("life-stage.rebase-tolerance", 0.02), ("mix.balance-weight", 0.5),
      ("mix.size-floor", 0.05), ("life-stage.minimum-row", 50),
      ("older-people.tenure-midpoint-threshold", 0.1), ("accessible.m4-2-minimum", 0.4),
      ("prices.sales-minimum", 5), ("prices.sales-ample", 20), ("prices.pooling-years", 3),
      ("prices.pooling-years-new-build", 5), ("prices.typical-type-band", 0.05),
      ("area.coverage-minimum", 0.9), ("area.excess-maximum", 0.15),
      ("area.ground-share-maximum", 0.5), ("sources.difference-maximum", 0.01),
      ("development.major-homes", 10), ("development.major-area", 5000),
      ("golden-rules.uplift", 0.15), ("golden-rules.maximum", 0.5), ("golden-rules.default", 0.5),
    ]
    for (name, value) in expected { #expect(parameters[name].value == value, "\(name)") }
    let rates = parameters.map("older-people.shop-rates").map(\.figure.value)
    #expect(rates == [60, 120, 20, 15, 30, 6])
    #expect(rates.compactMap(\.self).reduce(0, +) == 251)
  }

  @Test func whatHasNotBeenConfirmedIsListed() throws {
    #expect(
      try Self.book().parameters("2026-11-20").unverified.map(\.id.text) == [
        "policy.affordability.rent-to-buy-ceiling",
        "policy.delivery.communal-bedrooms-per-dwelling",
        "policy.delivery.months-counted.2019-2020",
        "policy.delivery.months-counted.2020-2021",
        "policy.delivery.student-bedrooms-per-dwelling",
        "policy.formula-rent.bedroom-weights.1-bed", "policy.formula-rent.bedroom-weights.2-bed",
        "policy.formula-rent.bedroom-weights.3-bed", "policy.formula-rent.bedroom-weights.4-bed",
        "policy.formula-rent.bedroom-weights.5-bed",
        "policy.formula-rent.bedroom-weights.6-bed-or-more",
        "policy.formula-rent.bedroom-weights.bedsit", "policy.need.aspiring-share",
        "policy.need.formation-age-limit", "policy.need.formation-cohort-years",
        "policy.need.relet-rate", "policy.need.resale-rate",
        "policy.older-people.care-home-rates.nursing",
        "policy.older-people.care-home-rates.residential",
      ])
  }

  @Test func theExampleInTheGuideLoads() throws {
    let guide = try String(
      contentsOf: Self.project.appending(path: "docs/policy.md"), encoding: .utf8)
    let example = try #require(guide.components(separatedBy: "```yaml\n").dropFirst().first)
    let text = try #require(example.components(separatedBy: "```").first)
    #expect(SmallBook.faults(text) == "none")
  }
}
