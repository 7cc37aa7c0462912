import Formats
import Notation
import Testing

@Suite struct CSVFileTests {
  @Test func presentsTheCellsOfEachRecordWithItsLine() throws {
    let outcome = try outcome(
      Array("\u{FEFF}code,name\r\nE06000035,\"Medway, \"\"UA\"\"\r\nnext\"\r\n\r\n,,\nlast,".utf8))
    #expect(
      outcome.rows == [
        ["1", "text:code", "text:name"],
        ["2", "text:E06000035", "text:Medway, \"UA\"\r\nnext"],
        ["6", "text:last", ""],
      ])
    #expect(outcome.faults == Self.openLine(6))
    #expect(outcome.isComplete)
  }

  private static func openLine(_ line: Int) -> String {
    """
    a:\(line): warning HNA0462: the last line has no end; expected a line feed after it
      See whether the line is whole, since a file that was cut short ends so; then download it again, or end the line.
    """
  }

  @Test(arguments: [
    (text: "a,b\n1,25", line: 2), ("a,b", 1), ("a,b\n\"1\",\"2\"\n3,\"4\"", 3), ("a,b\n1,", 2),
  ])
  func warnsOfALastLineThatMayBeCutShort(text: String, line: Int) throws {
    #expect(try faults(text) == Self.openLine(line))
    #expect(try faults(text + "\n") == "")
  }

  @Test func presentsOnlyTheColumnsAskedFor() throws {
    let bytes = Array("a,b,c\n1,2,3\n4,,6\n7\n".utf8)
    #expect(try outcome(bytes, columns: [1], from: 2).rows == [["2", "", "text:2", ""]])
  }

  @Test func readsWindows1252FromTheFirstByteThatIsNotUTF8() throws {
    let bytes = Array("name\nYnys M".utf8) + [0xF4] + Array("n\n".utf8) + [0x80] + Array("5\n".utf8)
    let outcome = try outcome(bytes)
    #expect(outcome.rows.map { $0[1] } == ["text:name", "text:Ynys Môn", "text:€5"])
    #expect(outcome.faults == "")
  }

  @Test func warnsOfAFileInTwoEncodings() throws {
    let bytes = Array("Môn\n".utf8) + Array("M".utf8) + [0xF4] + Array("n\n".utf8)
    let outcome = try outcome(bytes)
    #expect(outcome.rows.map { $0[1] } == ["text:Môn", "text:Môn"])
    #expect(
      outcome.faults == """
        a:1: warning HNA0408: text that is not UTF-8, after text that is; expected one encoding throughout
          Check the names from this line on: they are read as Windows-1252.
        """)
  }

  @Test func charactersAndRecordsMayStraddleThePieces() throws {
    var text = ""
    for line in 1...40_000 { text += "\(line),\"Môn €\(line % 7)\",𝄞\n" }
    let outcome = try outcome(Array(text.utf8))
    #expect(outcome.rows.count == 40_000)
    #expect(outcome.faults == "")
    #expect(
      outcome.rows.enumerated().allSatisfy { index, row in
        row == ["\(index + 1)", "text:\(index + 1)", "text:Môn €\((index + 1) % 7)", "text:𝄞"]
      })
  }

  @Test func windows1252MayStraddleThePiecesToo() throws {
    var bytes: [UInt8] = []
    for line in 1...60_000 { bytes += Array("\(line),M".utf8) + [0xF4, 0x80] + Array("n\n".utf8) }
    let rows = try outcome(bytes).rows
    #expect(rows.count == 60_000)
    #expect(rows.allSatisfy { $0[2] == "text:Mô€n" && $0[1] == "text:" + $0[0] })
  }

  @Test func leavesOutARecordThatBreaksTheRulesAndSaysWhy() throws {
    let outcome = try outcome(Array("a,b\n1,x\"y\n2,z\n3,\"q\n".utf8))
    #expect(outcome.rows == [["1", "text:a", "text:b"], ["3", "text:2", "text:z"]])
    #expect(
      outcome.faults == """
        a:2: error HNA0127: a quote inside a field that does not begin with one; expected the whole field in quotes
          Put the field in quotes, and write each quote within it twice.
        a:4: error HNA0126: a quote that is opened and not closed; expected a closing quote
          Close the quote; write a quote that belongs to the text twice.
        """)
  }

  @Test func stopsAtARecordWithoutEnd() throws {
    let text = "a,b\n1,\"" + String(repeating: "x,y\n", count: 400_000)
    let outcome = try outcome(Array(text.utf8))
    #expect(!outcome.isComplete)
    #expect(
      outcome.faults == """
        a:2: error HNA0407: a record of more than 1048576 bytes; expected one that ends with its line
          Look for a quote that is opened on this line and not closed; or download the file again.
        """)
  }

  @Test func stopsAtANulByte() throws {
    let outcome = try outcome(Array((String(repeating: "a,b\n", count: 2000) + "c\0").utf8))
    #expect(
      outcome.faults == """
        a:2001: error HNA0406: a NUL byte in the text; expected plain text
          Download the file again; this copy is damaged.
        """)
  }

  @Test func peeksAtAHeaderThatRunsIntoItsFirstRecord() throws {
    try withFile(Array("id,price\"A1\",\"100\"\n\"A2\",\"200\"\n".utf8)) { path in
      let log = FaultLog()
      let file = try #require(PublishedFile.open(path, log: log))
      let sheet = try #require(file.sheets.first)
      #expect(
        file.peek(sheet) == [
          HeldRow(number: 1, cells: ["id", "price\"A1\"", "100"], isDefective: true),
          HeldRow(number: 2, cells: ["A2", "200"]),
        ])
      var prices: [Double?] = []
      file.forEachRow(of: sheet, columns: [1], from: 2) { prices.append($0[1].number) }
      #expect(prices == [200])
      #expect(log.faults.isEmpty)
    }
  }

  @Test func stopsWhenTheCallerDoes() throws {
    try withFile(Array("1\n2\n3\n".utf8)) { path in
      let file = try #require(PublishedFile.open(path, log: FaultLog()))
      var seen = 0
      let isComplete = file.forEachRow(of: file.sheets[0]) { row in
        seen += 1
        if row.number == 2 { row.stop() }
      }
      #expect(seen == 2)
      #expect(isComplete)
      #expect(file.peek(file.sheets[0], rows: 1).count == 1)
    }
  }

  @Test func passesOnWhatTheCallerThrows() throws {
    struct Failure: Error {}
    try withFile(Array("1\n2\n".utf8)) { path in
      let file = try #require(PublishedFile.open(path, log: FaultLog()))
      #expect(throws: Failure.self) {
        try file.forEachRow(of: file.sheets[0]) { _ throws(Failure) in throw Failure() }
      }
    }
  }

  @Test func presentsTheBytesOnDisk() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 1 | 1) }
    try withFile([0x61] + bytes) { path in
      let file = try #require(PublishedFile.open(path, log: FaultLog()))
      var seen: [UInt8] = []
      #expect(file.forEachPiece { seen += $0 })
      #expect(seen == [0x61] + bytes)
    }
  }
}
