import Foundation
import Testing

@testable import Command

@Suite("Audit of published figures")
struct AuditTests {
  @Test(arguments: [
    ("£46,286", 46286, 0, false), ("11.7%", 11.7, 1, true), ("−19%", -19, 0, true),
    ("-0.5%", -0.5, 1, true), ("2.45", 2.45, 2, false), ("1,291", 1291, 0, false),
  ])
  func aNumberIsReadAsItIsPrinted(
    text: String, value: Double, decimals: Int, isPercentage: Bool
  ) throws {
    let number = try #require(PrintedNumber(text))
    #expect(number.value == value)
    #expect(number.decimals == decimals)
    #expect(number.isPercentage == isPercentage)
  }

  @Test(arguments: ["", "about 40", "10-20%", "£", "1.2.3"])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(PrintedNumber(text) == nil)
  }

  @Test(arguments: [
    ("11.7%", 0.11651, true), ("11.7%", 0.1175, false), ("£46,286", 46285.5, true),
    ("£46,286", 46286.5, false), ("86", 86.1, true), ("0", -0.4, true),
  ])
  func agreementIsWithinTheRoundingOfTheText(text: String, ours: Double, agrees: Bool) throws {
    let number = try #require(PrintedNumber(text))
    #expect(number.agrees(with: ours) == agrees)
  }

  private static let published = "docs/chatham-published.csv"

  private func audit() throws -> Audit {
    let bytes = try Data(contentsOf: HNAProcess.repository.appending(path: Self.published))
    let inputs = try AreaInputs(HNAProcess.repository.appending(path: "Inputs/arches-chatham").path)
    return Audit(
      try PublishedFigure.read(Array(bytes), path: Self.published),
      against: AreaReport(inputs).working.ledger)
  }

  @Test func everyDifferenceFromThePublishedChathamReportHasAReason() throws {
    let audit = try audit()
    let differing = audit.different.map(\.row) + audit.unknown.map(\.row)
    let unexplained = differing.filter { ($0.published.reason ?? "").isEmpty }
    #expect(unexplained.map(\.published.figure) == [])
    let explained = audit.rows.filter { $0.published.reason != nil }
    #expect(explained.count == differing.count, "a reason stands where nothing differs")
  }

  @Test func theListOfDifferencesIsCurrent() throws {
    let path = HNAProcess.repository.appending(path: "docs/chatham-differences.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let table = AuditText(audit: try audit()).markdown.joined(separator: "\n")
    #expect(text.hasSuffix("\n\n" + table + "\n"))
  }
}
