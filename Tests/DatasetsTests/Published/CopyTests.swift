import Foundation
import Testing

@testable import Datasets

/// Two files of one dataset that do not say the same: that must never pass unseen, whichever of them is used.
@Suite struct CopyTests {
  @Test func countsOfAPlaceThatAnotherFileHasToo() throws {
    let name = "census2021-ts054-ltla.csv"
    let faults = try PublishedFixtures.read([
      .init(name: name, called: "a.csv"),
      .init(
        name: name,
        edit: { text in
          text.replacing(
            "E07000001,40000,27000,15000,12000,400", with: "E07000001,40001,27000,15001,12000,400")
        }, called: "b.csv"),
    ]).faults
    #expect(
      faults == """
        b.csv: error HNA0515: households.total.2021 of E07000001 (and 2 more) differs from that of data/a.csv; expected the same in both
          Keep the newer file, and take the other out of the folder.
        """, "\(faults)")
  }

  /// The stock of properties gives the figure first; the two files behind it disagree all the same.
  @Test func filesThatAnotherDatasetHides() throws {
    let stock = try String(
      contentsOf: repository.appending(
        path: "Tests/DatasetsTests/Fixtures/CTSOP3_1_2025_03_31.csv"), encoding: .utf8)
    let plain = try MarketFiles.text("lt125.csv")
    let outcome = try MarketFiles.read(files: [
      "CTSOP3_1_2025_03_31.csv": stock, "estimates-a.csv": plain,
      "estimates-b.csv": plain.replacing("120150", with: "120160"),
    ])
    #expect(outcome.value("dwellings.total.2025.authority") == 40_040)
    let fault = """
      estimates-b.csv: error HNA0515: dwellings.total.2025.authority differs from that of data/estimates-a.csv; expected the same in both
        Keep the newer file, and take the other out of the folder.
      """
    #expect(outcome.faults.contains(fault), "\(outcome.faults)")
  }

  @Test func salesThatNoRecordChanges() throws {
    let sales = try MarketFiles.text("pp-2020.csv")
    let lookup = try MarketFiles.text("onspd-2024.csv")
    let fault = """
      pp-b.csv: error HNA0581: 1 sale is told otherwise than in data/pp-a.csv; expected the same price, day and type for one transaction, or a record that changes it
        Keep the newer file, and take the other out of the folder.
      """
    let other = sales.replacing("0000ABECDE}\",\"200000\"", with: "0000ABECDE}\",\"201000\"")
    let outcome = try MarketFiles.read(files: [
      "pp-a.csv": sales, "pp-b.csv": other, "onspd-2024.csv": lookup,
    ])
    #expect(outcome.faults.contains(fault), "\(outcome.faults)")
    let same = try MarketFiles.read(files: [
      "pp-a.csv": sales, "pp-b.csv": sales, "onspd-2024.csv": lookup,
    ])
    #expect(!same.faults.contains("HNA0581"), "\(same.faults)")
    #expect(same.value("sales.all.2020") == 24)
  }

  @Test func aMonthOfThePriceIndex() throws {
    let index = try MarketFiles.text("ukhpi.csv")
    let files = [
      "pp-2020.csv": try MarketFiles.text("pp-2020.csv"),
      "onspd-2024.csv": try MarketFiles.text("onspd-2024.csv"), "ukhpi-a.csv": index,
    ]
    let changed = index.replacing("2019-01,,monthly,80,80", with: "2019-01,,monthly,80,81")
    let outcome = try MarketFiles.read(files: files.merging(["ukhpi-b.csv": changed]) { $1 })
    let fault = """
      ukhpi-b.csv:2: error HNA0515: House price index Detached houses of E07000001 in January 2019 differs from that of data/ukhpi-a.csv; expected the same in both
      """
    #expect(outcome.faults.contains(fault), "\(outcome.faults)")
    let same = try MarketFiles.read(files: files.merging(["ukhpi-b.csv": index]) { $1 })
    #expect(!same.faults.contains("HNA0515"), "\(same.faults)")
  }

  @Test func twoPostcodeDirectories() throws {
    let lookup = try MarketFiles.text("onspd-2024.csv")
    let files = ["pp-2020.csv": try MarketFiles.text("pp-2020.csv"), "onspd-a.csv": lookup]
    let changed = lookup.replacing("FX1 1AA", with: "FX1 1AZ")
    let outcome = try MarketFiles.read(files: files.merging(["onspd-b.csv": changed]) { $1 })
    let fault = """
      onspd-b.csv: error HNA0580: a second postcode directory, which differs from data/onspd-a.csv; expected one directory of the whole country
        Keep the newer; instead of files for single postcode areas use the whole.
      """
    #expect(outcome.faults.contains(fault), "\(outcome.faults)")
    let same = try MarketFiles.read(files: files.merging(["onspd-b.csv": lookup]) { $1 })
    #expect(!same.faults.contains("HNA0580"), "\(same.faults)")
  }
}

extension MarketFiles {
  /// Reads texts by the names of their files.
  static func read(
    files: [String: String], definition: String = definition
  ) throws -> Outcome {
    try read(
      files.sorted { $0.key < $1.key }.map { ($0.key, bytes($0.key, $0.value)) },
      definition: definition)
  }
}
