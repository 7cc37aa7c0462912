import Datasets
import Evidence
import Foundation
import Testing

/// Each fixture gives the figures that stand in it.
@Suite struct MarketReaderTests {
  struct Example: Sendable {
    let files: [String]
    let values: [String: Double?]
    var definition = MarketFiles.definition
  }

  private static let examples = [
    Example(
      files: ["aff-workplace.sheets"],
      values: [
        "ratio.median.2024.authority": 9.25, "ratio.lower-quartile.2024.authority": 9.75,
        "ratio.median.2023.authority": nil, "ratio.median.2024.country": 7.5,
        "earnings.median.2024.authority": nil,
      ]),
    Example(
      files: ["aff-residence.sheets"],
      values: [
        "ratio.median.residence-based.2024.authority": 9.25,
        "earnings.median.2024.authority": 38_329, "earnings.lower-quartile.2024.authority": 28_487,
        "earnings.lower-quartile.2024.country": 26_000,
      ]),
    Example(
      files: ["hpssa-district.sheets"],
      values: [
        "prices.median.all.2021.authority": 310_000,
        "prices.median.detached.2021.authority": 510_000,
        "prices.median.all.2022.authority": nil,
      ]),
    Example(
      files: ["pipr.sheets"],
      values: [
        "rents.mean.all.2025-07.authority": 1206, "rents.mean.1-bed.2025-07.authority": 875,
        "rents.mean.4-bed-or-more.2025-07.authority": nil,
        "rents.mean.all.2025-07.country": 1390, "rents.mean.all.2026-05.authority": nil,
      ]),
    Example(
      files: ["pipr-chart.sheets"],
      values: [
        "rents.mean.3-bed.2025-07.authority": 1304, "rents.mean.all.2025-07.authority": 1206,
      ]),
    Example(
      files: ["prms.sheets"],
      values: [
        "rents.median.1-bed.2021-2022.authority": 400,
        "rents.median.all.2021-2022.authority": 492,
        "rents.median.room.2021-2022.authority": nil,
      ]),
    Example(
      files: ["prms-tables.sheets"],
      values: [
        "rents.lower-quartile.2-bed.2022-2023.authority": 770,
        "rents.median.2-bed.2022-2023.authority": 860,
        "rents.lower-quartile.4-bed-or-more.2022-2023.authority": 1310,
        "rents.median.4-bed-or-more.2022-2023.authority": nil,
        "rents.lower-quartile.all.2022-2023.authority": 745,
        "rents.median.all.2022-2023.authority": 925,
        "rents.median.all.2022-2023.country": 980,
      ]),
    Example(
      files: ["lha-2026.sheets"],
      values: [
        "local-housing-allowance.room.2026-2027": 67.08,
        "local-housing-allowance.4-bed.2026-2027": 210.17,
      ]),
    Example(
      files: ["social-rents.csv"],
      values: [
        "social-rent.2-bed.2025.authority": 106.75, "affordable-rent.2-bed.2025.authority": 127.94,
        "social-rent.all.2025.authority": nil,
      ]),
    Example(
      files: ["sape-2020.sheets"],
      values: [
        "population.all-ages.2020": 273, "population.aged-0-15.2020": 48,
        "population.aged-85-and-over.2020": 18,
      ], definition: MarketFiles.of2011),
    // Of each age there are one or two women and a man in one area, three of both in the other.
    Example(
      files: ["sape-2022.sheets"],
      values: [
        "population.all-ages.2021": 728, "population.all-ages.2022": 819,
        "population.aged-0-15.2022": 144, "population.aged-85-and-over.2022": 54,
        "population.aged-75-and-over.2022": 144,
      ], definition: MarketFiles.ofLowerLayer),
    Example(
      files: ["mye.sheets"],
      values: [
        "population.all-ages.2020.authority": 910,
        "population.aged-75-and-over.2020.authority": 160,
        "population.all-ages.2020.country": 9100,
      ]),
    Example(
      files: ["snpp-persons.csv"],
      values: [
        "population.all-ages.2021.authority": 1046.5,
        "population.aged-65-84.2022.authority": 245,
        "population.all-ages.2020.authority": nil,
      ]),
    Example(
      files: ["households.csv"],
      values: [
        "households.total.2036.authority": 50_000,
        "households.reference-person.65-and-over.2036.authority": 21_000,
      ]),
    Example(
      files: ["lt122.sheets"],
      values: [
        "delivery.net-additional.2024-2025.authority": 594,
        "delivery.net-additional.2001-2002.authority": nil,
        "delivery.net-additional.2023-2024.country": 221_070,
      ]),
    Example(
      files: ["lt122.sheets"], values: ["delivery.net-additional.2024-2025": 594],
      definition: MarketFiles.ofDistrict),
    Example(files: ["lt125.csv"], values: ["dwellings.total.2025.authority": 120_150]),
    Example(
      files: ["hdt.sheets"],
      values: [
        "delivery.required.2020-2021.authority": 1176,
        "delivery.delivered.2021-2022.authority": 993,
        "delivery.measurement.2020-2023.authority": 0.66,
      ]),
  ]

  @Test(arguments: examples.indices)
  func readsWhatStandsInTheFile(index: Int) throws {
    let example = Self.examples[index]
    let files = try example.files.map { name in
      (name: name, bytes: MarketFiles.bytes(name, try MarketFiles.text(name)))
    }
    let outcome = try MarketFiles.read(files, definition: example.definition)
    #expect(outcome.faults == "", "\(example.files)")
    for (name, value) in example.values {
      #expect(outcome.value(name) == value, "\(name)")
    }
  }

  @Test func theUpperLimitIsReadBeforeTheLower() throws {
    let one = MarketFiles.of2011.replacing(
      "    - { code: E02000002, vintage: 2011, reason: the farms }\n", with: "")
    let outcome = try MarketFiles.read("incomes-2020.sheets", definition: one)
    #expect(
      outcome.figures["income.mean.2020"]?.interval
        == Interval(lower: 35_000, upper: 50_100, kind: .interval))
  }

  @Test func markersOfColumnsStayWithTheirValues() throws {
    let figures = try MarketFiles.read("lt122.sheets").figures
    #expect(
      figures["delivery.net-additional.2024-2025.authority"]?.quantity.markers == [.provisional])
    #expect(figures["delivery.net-additional.2001-2002.authority"]?.marker == .notAvailable)
    let rents = try MarketFiles.read("prms.sheets").figures
    #expect(rents["rents.median.4-bed-or-more.2021-2022.authority"]?.marker == .confidential)
  }

  @Test func medianPricesOfSmallAreasAreNeverPutTogether() throws {
    let several = try MarketFiles.read("hpssa-lsoa.sheets", definition: MarketFiles.of2011)
    #expect(several.figures.isEmpty)
    let one = MarketFiles.of2011.replacing(
      "    - { code: E02000002, vintage: 2011, reason: the farms }\n", with: "")
    let outcome = try MarketFiles.read("hpssa-lsoa.sheets", definition: one)
    #expect(outcome.value("prices.median.all.2022") == 210_000)
  }
}
