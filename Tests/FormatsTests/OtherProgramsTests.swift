import Foundation
import Testing

/// Files made by other programs, against what those programs say is in them; see Fixtures/make.py.
@Suite struct OtherProgramsTests {
  private func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
  }

  @Test func readsAWorkbookAsOpenpyxlDoes() throws {
    let expected = try String(contentsOfFile: fixture("openpyxl.txt"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let sheets = outcome(of: fixture("openpyxl.xlsx")).sheets
    #expect(sheets == ["Kinds & marks", "Numbers", "Hidden"])
    var read: [[String]] = []
    for (index, sheet) in sheets.enumerated() {
      let outcome = outcome(of: fixture("openpyxl.xlsx"), sheet: index)
      #expect(outcome.faults == "")
      for row in outcome.rows {
        for (column, cell) in row.dropFirst().enumerated() where !cell.isEmpty {
          let parts = cell.replacing("\n", with: "\\n").split(separator: ":", maxSplits: 1)
          let value = parts[0] == "boolean" ? parts[1].uppercased() : String(parts[1])
          read.append([sheet, row[0], "\(column)", String(parts[0]), value])
        }
      }
    }
    #expect(read.count == expected.count)
    for (read, expected) in zip(read, expected) {
      if expected[3] == "number" {
        #expect(read.dropLast() == expected.dropLast())
        #expect(Double(read[4]) == Double(expected[4]))
      } else {
        #expect(read == expected)
      }
    }
  }

  @Test func readsADocumentOfOdfpy() {
    let first = outcome(of: fixture("odfpy.ods"), sheet: 0)
    #expect(first.sheets == ["LT_122", "Notes"])
    #expect(first.faults == "")
    #expect(
      first.rows == [
        ["1", "text:Table 122"],
        ["4", "text:Current\nONS code", "text:Area", "text:2001-02", "text:[x]", "text:[x]"],
        [
          "5", "text:E06000035", "text:Medway", "number:603.5", "number:7.0", "number:7.0",
          "number:7.0",
        ],
        ["6", "text:same"], ["7", "text:same"], ["8", "text:same"],
        ["9", "date:2024-03-31", "boolean:true", "number:0.125"],
      ])
    #expect(outcome(of: fixture("odfpy.ods"), sheet: 1).rows == [["1", "text:note 1"]])
  }
}
