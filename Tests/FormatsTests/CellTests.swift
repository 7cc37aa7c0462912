import Formats
import Foundation
import Testing

@Suite struct CellTests {
  private func number(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer(PublishedNumber.double)
  }

  @Test(arguments: [
    (text: "37,980", value: 37_980), ("1,234,567.25", 1_234_567.25), ("-1,000", -1_000),
    (" 12 ", 12), ("0", 0), ("4.24", 4.24), ("1e3", 1_000), ("999,999", 999_999),
  ])
  func readsNumbersAsPublished(text: String, value: Double) {
    #expect(number(text) == value)
  }

  @Test(arguments: [
    "", " ", "-", "..", ":", "[x]", "1,23", "1234,567", "12,3456", ",123", "1,", "1.234,567", "12O",
    "0,123", "012", "5%", "£5", "1 000", "2001-02", "1,000,", String(repeating: "1,000", count: 20),
  ])
  func leavesAnythingElseAsText(text: String) {
    #expect(number(text) == nil)
  }

  @Test func groupedNumbersComeBack() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<5_000 {
      let value = Int.random(in: -9_999_999_999...9_999_999_999, using: &random)
      var digits = "\(value.magnitude)"
      var index = digits.count - 3
      while index > 0 {
        digits.insert(",", at: digits.index(digits.startIndex, offsetBy: index))
        index -= 3
      }
      #expect(number((value < 0 ? "-" : "") + digits) == Double(value))
    }
  }

  @Test func everyDayAgreesWithTheCalendarOfFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let epoch = Date(timeIntervalSince1970: 0)
    var book = WorkbookBuilder("")
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    let serials = Array(stride(from: 61, through: 60_000, by: 7))
    book.sheets[0].data = serials.map { "<row><c s=\"0\"><v>\($0)</v></c></row>" }.joined()
    let rows = try outcome(book.bytes).rows
    for (serial, row) in zip(serials, rows) {
      let day = calendar.date(byAdding: .day, value: serial - 25_569, to: epoch)
      let parts = calendar.dateComponents([.year, .month, .day], from: try #require(day))
      let expected = String(
        format: "date:%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      #expect(row[1] == expected)
    }
    // The same days written as text come back through the other way of counting.
    book.sheets[0].data = rows.map { row in
      "<row><c t=\"d\"><v>\(row[1].dropFirst(5))</v></c></row>"
    }.joined()
    #expect(try outcome(book.bytes).rows == rows)
  }
}
