import Foundation
import Formats
import Notation
import Testing

/// Files as their publishers issued them, where `HNA_DATA` names the folder that holds them.
@Suite struct RealFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["HNA_DATA"]

  /// A row known to be in a sheet, from some column on.
  struct Known: Sendable {
    let file: String
    var sheet: String?
    let row: Int?
    var column = 0
    let cells: [String]
  }

  private static let known = [
    Known(
      file: "affordability/aff2ratioofhousepricetoresidencebasedearnings.xlsx", sheet: "5c", row: 2,
      cells: [
        "Country/Region code", "Country/Region name", "Local authority code",
        "Local authority name", "2002",
      ]),
    Known(
      file: "affordability/aff2ratioofhousepricetoresidencebasedearnings.xlsx", sheet: "5c",
      row: nil, cells: ["E12000008", "South East", "E06000035", "Medway", "4.24"]),
    Known(
      file: "house-price-statistics/LSOAmap_datadownload.xlsx", row: 7,
      cells: ["E06000001", "Hartlepool", "E01011949", "Hartlepool 009A", "75500"]),
    Known(
      file: "house-price-statistics/LSOAmap_datadownload.xlsx", row: 55, column: 2,
      cells: ["E01012000", "Hartlepool 007E", ":"]),
    Known(
      file: "income-estimates/small-area-income-estimates-fye2020.xlsx",
      sheet: "Total annual income", row: nil,
      cells: [
        "E02003334", "Medway 021", "E06000035", "Medway", "E12000008", "South East", "52000",
        "61800", "43800", "18000",
      ]),
    Known(
      file: "rents/prms-median-rents-april-2021-to-march-2022.xlsx", row: nil, column: 1,
      cells: [
        "2280", "E06000035", "Medway UA", "450", "575", "695", "850", "960", "1325", "850",
      ]),
    Known(
      file: "rents/pipr-figure9-july-2025.xlsx", row: 8,
      cells: ["Area code", "Area name", "Rental price one bed"]),
    Known(
      file: "census-2021-custom/TS041-2021-number-of-households-ltla.xlsx", sheet: "Dataset",
      row: nil, cells: ["E06000035", "Medway"]),
    Known(file: "nomis-query/nomis_2025_05_09_164133.xlsx", row: 1, cells: []),
    Known(
      file: "census-2021-bulk/census2021-ts054.zip", sheet: "census2021-ts054-msoa.csv", row: nil,
      cells: ["2021", "Medway 015", "E02003328", "4331", "1433"]),
    Known(
      file: "council-tax-stock/CTSOP1.1.zip", sheet: "CTSOP1.1/CTSOP1_1_2023_03_31.csv", row: nil,
      cells: ["MSOA", "N/A", "E02003333", "Medway 020", "780"]),
    Known(
      file: "council-tax-stock/ctsop2015-uppercase-layout.csv", row: nil, column: 3,
      cells: ["Isle of Anglesey / Ynys Môn", "4,840"]),
    Known(
      file: "council-tax-stock/CTSOP3_0_2024_03_31.csv", row: nil,
      cells: ["LAUA", "2280", "E06000035", "Medway UA", "All", "1290", "4060"]),
    Known(file: "rents/weekly-lha-2019-20.csv", row: nil, cells: ["Maidstone", "72.44", "131.11"]),
  ]

  @Test(.enabled(if: folder != nil), arguments: known.indices)
  func findsARowThatIsKnown(index: Int) throws {
    let known = Self.known[index]
    let path = (Self.folder ?? "") + "/" + known.file
    let log = FaultLog()
    let file = try #require(PublishedFile.open(path, log: log), "\(log.faults)")
    let sheet = try #require(file.sheets.first { known.sheet == nil || $0.name == known.sheet })
    var isFound = false
    let isComplete = file.forEachRow(of: sheet, from: known.row ?? 1) { row in
      let cells = row.strings.dropFirst(known.column).prefix(known.cells.count)
      if Array(cells) == known.cells {
        isFound = true
        row.stop()
      } else if known.row != nil {
        row.stop()
      }
    }
    #expect(isFound)
    #expect(isComplete)
    #expect(log.faults.isEmpty)
  }

  /// Every file, each row of it: those that are sound without a fault, the others refused by name.
  @Test func readsEveryFile() throws {
    guard let folder = Self.folder else {
      print("HNA_DATA is not set: the published files are not read.")
      return
    }
    let files = try #require(FileManager.default.enumerator(atPath: folder))
    var count = 0
    for case let name as String in files {
      let endings = [".csv", ".xlsx", ".ods", ".zip", ".xls"]
      guard endings.contains(where: name.hasSuffix) else { continue }
      count += 1
      let outcome = outcome(of: folder + "/" + name)
      if name.hasSuffix(".xls") {
        #expect(outcome.faults.hasPrefix("a: error HNA0403: "))
      } else if name.contains("glued-header") {
        #expect(outcome.faults.hasPrefix("a:1: error HNA0127: "), "\(name)")
      } else {
        #expect(outcome.faults == "", "\(name)")
        #expect(outcome.rows.count > 1, "\(name)")
      }
    }
    print("\(count) published files were read.")
  }
}
