import Datasets
import Evidence
import Foundation
import Testing

/// Files as their publishers issued them, where `HNA_DATA` names the folder that holds them.
@Suite struct RealMarketFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["HNA_DATA"]

  private static let medway = MarketFiles.of2011
    .replacing("E02000001", with: "E02003334").replacing("E02000002", with: "E02003335")
    .replacing("E07000001", with: "E06000035").replacing("Wealdmarsh", with: "Medway")
    .replacing("Weald & Marsh", with: "Medway & Swale")

  struct Known: Sendable {
    let file: String
    let values: [String: Double]
  }

  private static let known = [
    Known(
      file: "affordability/aff2ratioofhousepricetoresidencebasedearnings.xlsx",
      values: [
        "ratio.median.residence-based.2024.authority": 7.83,
        "ratio.lower-quartile.residence-based.2024.authority": 8.55,
        "ratio.median.residence-based.2024.country": 7.71,
        "earnings.median.2024.authority": 38_329, "earnings.lower-quartile.2024.authority": 28_487,
      ]),
    Known(
      file: "income-estimates/small-area-income-estimates-fye2020.xlsx",
      values: [
        "income.mean.lowest.2020": 47_400,
        "income.mean.highest.2020": 52_000,
      ]),
    Known(
      file: "rents/pipr-figure9-july-2025.xlsx",
      values: [
        "rents.mean.1-bed.2025-07.authority": 875, "rents.mean.2-bed.2025-07.authority": 1112,
        "rents.mean.all.2025-07.authority": 1206,
      ]),
    Known(
      file: "rents/prms-median-rents-april-2021-to-march-2022.xlsx",
      values: [
        "rents.median.1-bed.2021-2022.authority": 695, "rents.median.all.2021-2022.authority": 850,
        "rents.median.room.2021-2022.authority": 450,
      ]),
    Known(
      file: "rents/weekly-lha-2019-20.csv",
      values: [
        "local-housing-allowance.room.2019-2020": 67.08,
        "local-housing-allowance.2-bed.2019-2020": 142.22,
      ]),
  ]

  @Test func readsTheFilesOfPublishers() throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    for example in Self.known {
      let outcome = try Self.read([example.file], in: folder)
      #expect(!outcome.faults.contains("error"), "\(example.file): \(outcome.faults)")
      for (name, value) in example.values {
        let found = outcome.value(name) ?? .nan
        #expect(abs(found - value) < 1e-9, "\(example.file): \(name) is \(found)")
      }
    }
  }

  /// Incomes of two areas of 2,254 and 2,719 households; the authority by a script of its own over all 38 areas.
  @Test func weighsIncomesByHouseholds() throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    let outcome = try Self.read(
      [
        "income-estimates/small-area-income-estimates-fye2020.xlsx",
        "census-2011/bulk-QS405EW-tenure-msoa.csv", "census-2011/bulk-QS405EW-tenure-lad.csv",
      ], in: folder)
    #expect(!outcome.faults.contains("error"), "\(outcome.faults)")
    // (52,000 × 2,254 + 47,400 × 2,719) ÷ 4,973
    let area = outcome.value("income.mean.2020") ?? .nan
    #expect(abs(area - 49_484.938_668_811_58) < 1e-6, "\(area)")
    let authority = outcome.value("income.mean.2020.authority") ?? .nan
    #expect(abs(authority - 48109.593348962895) < 1e-6, "\(authority)")
  }

  @Test func readsTheMedianPriceOfOneSmallArea() throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    let one = Self.medway.replacing("E02003334", with: "E01016020").replacing(
      "    - { code: E02003335, vintage: 2011, reason: the farms }\n", with: "")
    let file = "house-price-statistics/LSOAmap_datadownload.xlsx"
    let outcome = try MarketFiles.read(
      [DataFile(name: file, path: file, location: "\(folder)/\(file)")], definition: one)
    #expect(outcome.faults == "")
    #expect(outcome.value("prices.median.all.2018-2019") == 237_000)
  }

  @Test(arguments: [
    ("price-paid/ppd_data-sw19-glued-header.csv", 13_193),
    ("price-paid/ppd_data-newcastle-glued-header.csv", 6_311),
    ("price-paid/ppd_data-greater-manchester-2019-header.csv", 3_000),
    ("price-paid/ppd_data-lincolnshire-2022-no-header.csv", 26),
    ("price-paid/pp-16-column-rows.csv", 16),
  ])
  func readsEverySale(file: String, count: Int) throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    let outcome = try Self.read([file, "postcode-lookups/onspd-aug2024-rows.csv"], in: folder)
    #expect(!outcome.faults.contains("error"), "\(outcome.faults)")
    #expect(outcome.uses.first { $0.name == file }?.rowsRead == count)
  }

  @Test(arguments: [
    "onspd-may2018-rows.csv", "onspd-aug2024-rows.csv", "onspd-nov2025-rows.csv",
    "nspl-2025-rows.csv",
  ])
  func recognisesEveryPostcodeLookup(file: String) throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    let outcome = try Self.read(["postcode-lookups/\(file)"], in: folder)
    #expect(outcome.uses.map(\.dataset.key) == ["postcode-directory"])
  }

  @Test func refusesAnOldWorkbookWithWhatToDo() throws {
    guard let folder = Self.folder else {
      print("Skipped: HNA_DATA does not name the folder of real files.")
      return
    }
    let outcome = try Self.read(["population/ukpopestimatesmid2020on2021geography.xls"], in: folder)
    #expect(outcome.faults.contains("HNA0403"))
  }

  private static func read(_ files: [String], in folder: String) throws -> MarketFiles.Outcome {
    try MarketFiles.read(
      files.map { DataFile(name: $0, path: $0, location: "\(folder)/\($0)") }, definition: medway)
  }
}
