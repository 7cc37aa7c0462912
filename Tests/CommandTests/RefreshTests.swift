import Foundation
import Testing

/// Somebody puts a newer edition of a file into the data folder and runs one command.
@Suite("A report after a newer edition")
struct RefreshTests {
  /// The report of the sample as it is.
  private static let before = Result {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    let built = try copy.build()
    #expect(built.status == 0 && built.messages == "")
    return try copy.lineage()
  }

  /// Figures that are in both reports with other values, and those that are in one of them only.
  private func moved(_ after: Lineage) throws -> Set<String> {
    let before = try Self.before.get()
    return Set(before.displays.keys).union(after.displays.keys)
      .filter { before.displays[$0] != after.displays[$0] }
  }

  /// Checks that figures moved which rest on some files, or on the figure that names their year, and no others.
  private func expectMovedOnly(_ words: String, year: String? = nil, in after: Lineage) throws {
    let before = try Self.before.get()
    let others = try moved(after).filter {
      !before.rests($0, on: words, or: year) && !after.rests($0, on: words, or: year)
    }
    #expect(others.sorted() == [])
  }

  @Test func aYearOfTheStockOfProperties() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    // Ten more detached houses with three bedrooms were counted in the parish.
    try copy.replace(
      "data/stock/CTSOP3_1_2025_03_31.csv", by: "data/stock/CTSOP3_1_2026_03_31.csv"
    ) { text in
      text.components(separatedBy: "\n").map { line in
        line.hasPrefix("\"LSOA\",\"N/A\",\"E01999901\",\"Wealdmarsh 001A\",\"All\"")
          ? line.replacing("\"10\",\"90\",\"170\"", with: "\"10\",\"100\",\"170\"")
            .replacing("\"340\"", with: "\"350\"").replacing("\"630\"", with: "\"640\"") : line
      }.joined(separator: "\n")
    }
    #expect(try copy.build().messages == "")
    let after = try copy.lineage()
    #expect(after.displays["dwellings.total.2026"] == "640 640")
    #expect(after.displays["stock.detached.dwellings.2026"] == "350 350")
    #expect(after.displays["stock.3-bed.dwellings.2026"] == "260 260")
    #expect(after.displays["stock.detached.dwellings.2025"] == nil)
    #expect(
      try copy.page("03-context").contains(
        "Dwellings numbered 640 in 2026, an increase of 60 dwellings or 10.3%."))
    #expect(try copy.page("06-size").contains("Exampleland, 2026"))
    try expectMovedOnly("data/stock/", year: "area.stock-year", in: after)
  }

  /// Types and sizes stay those of the year before, until the table of them is published too.
  @Test func aYearOfTheNumberOfPropertiesAlone() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    try copy.replace(
      "data/stock/CTSOP1_1_2025_03_31.csv", by: "data/stock/CTSOP1_1_2026_03_31.csv"
    ) { $0.replacing("\"630\"", with: "\"650\"") }
    #expect(try copy.build().messages == "")
    let after = try copy.lineage()
    #expect(after.displays["dwellings.total.2026"] == "650 650")
    #expect(after.displays["stock.detached.dwellings.2025"] == "340 340")
    #expect(try copy.page("06-size").contains("Exampleland, 2025"))
    // The number is the newest; the mix, and what is worked out from it, stays in its own year.
    #expect(
      try copy.page("03-context").contains(
        """
        Dwellings numbered 650 in 2026, an increase of 70 dwellings or 12.1%.
        Their types and sizes are those of 630 in 2025, and no share of them is taken of the later number.

        """))
    #expect(
      try copy.page("03-context").contains("| Dwellings, latest of 2026 | 580 | 650 | 70 | 12.1% |")
    )
    #expect(
      try copy.page("04-approach").contains(
        "the stock of dwellings is that of 2025, their number alone that of 2026."))
    #expect(after.displays["stock.detached.share.2025"] == "0.5396825396825397 54.0%")
    #expect(after.displays["stock.detached.share.2026"] == nil)
    #expect(try copy.page("06-size").contains("The dwellings of 2025 hold"))
  }

  @Test func aYearOfPricesWithLateRegistrations() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    let late = (1...3).map { number in
      """
      "{0000000\(number)-0000-4000-8000-FFFFFFFFFFFF}","300000","2025-12-0\(number) 00:00","ZZ91 1AA","T","N","F",\
      "\(number)","","INVENTED LANE","EXAMPLETON","WEALDMARSH","WEALDMARSH","COMPARATORSHIRE","A","A"

      """
    }
    try copy.replace("data/prices/pp-2025.csv", by: "data/prices/pp-2025.csv") {
      $0 + late.joined().replacing("\n", with: "\r\n")
    }
    #expect(try copy.build().messages == "")
    let after = try copy.lineage()
    #expect(after.displays["sales.all.2025"] == "11 11")
    #expect(after.displays["sales.terraced.2025"] == "3 3")
    #expect(try copy.page("05-tenure").contains("Only 11 homes were sold in 2025."))
    try expectMovedOnly("data/prices/", in: after)
  }

  @Test func twoEditionsSideBySideAreNamed() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    let old = "data/people/2022 SNPP Population persons.csv"
    let new = "data/people/2024 SNPP Population persons.csv"
    try copy.replace(old, by: new, keeping: true) {
      $0.replacing("AGE_GROUP,2022,2023,", with: "AGE_GROUP,2024,2025,")
    }
    let built = try copy.build()
    #expect(built.status == 65)
    #expect(
      built.messages.contains(
        """
        exampleton/\(new): error HNA0502: Subnational population projections for England is here in the edition 2024-based, and in the edition 2022-based in \(old); expected one edition
          Keep the newer file, and take the other out of the folder.
        """))
  }
}
