import Notation
import Testing

/// The scanner against a second implementation, and against itself on text in pieces.
@Suite struct CSVScannerTests {
  /// What a scanner makes of a record.
  struct Record: Hashable {
    var fields: [String]
    var line: Int
    var defect: CSVDefect?
  }

  private func scan(_ bytes: [UInt8], pieces: [Int] = []) -> [Record] {
    var records: [Record] = []
    var scanner = CSVScanner()
    var waiting: [UInt8] = []
    var rest = bytes[...]
    for size in pieces + [Int.max] {
      waiting += rest.prefix(size)
      rest = rest.dropFirst(size)
      let used = waiting.withUnsafeBufferPointer { buffer in
        scanner.scan(buffer, isFinal: rest.isEmpty) { record in
          let fields = record.fields.indices.map(record.text)
          records.append(Record(fields: fields, line: record.line, defect: record.defect))
        }
      }
      waiting.removeFirst(used)
      if rest.isEmpty { break }
    }
    #expect(waiting.isEmpty)
    return records
  }

  /// The rules of RFC 4180 over characters, as plainly as they can be written; nil if the text
  /// breaks them.
  private func plainly(_ text: String) -> [Record]? {
    guard !text.isEmpty else { return [] }
    var records: [Record] = []
    var fields: [String] = []
    var field = ""
    var line = 1
    var start = 1
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func next(_ offset: Int = 0) -> Unicode.Scalar? {
      index + offset < scalars.count ? scalars[index + offset] : nil
    }
    while true {
      field = ""
      if next() == "\"" {
        index += 1
        while true {
          guard let scalar = next() else { return nil }
          if scalar == "\"" {
            index += 1
            guard next() == "\"" else { break }
          }
          if scalar == "\n" { line += 1 }
          field.unicodeScalars.append(scalar)
          index += 1
        }
      } else {
        while let scalar = next(), scalar != ",", scalar != "\n", scalar != "\r" {
          guard scalar != "\"" else { return nil }
          field.unicodeScalars.append(scalar)
          index += 1
        }
      }
      fields.append(field)
      guard let scalar = next() else {
        records.append(Record(fields: fields, line: start))
        return records
      }
      if scalar == "," {
        index += 1
        continue
      }
      if scalar == "\r" { index += 1 }
      guard next() == "\n" else { return nil }
      index += 1
      line += 1
      records.append(Record(fields: fields, line: start))
      fields = []
      start = line
      if index == scalars.count { return records }
    }
  }

  private func randomText(_ random: inout SeededRandom) -> String {
    let alphabet = ["a", "1", "é", ",", ",", "\n", "\r\n", "\"", "\"", "\"\"", "\r", " "]
    return (0..<Int.random(in: 0...14, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }.joined()
  }

  @Test func agreesWithASecondImplementation() {
    var random = SeededRandom(seed: 3)
    var sound = 0
    for _ in 0..<60_000 {
      let text = randomText(&random)
      let records = scan(Array(text.utf8))
      if let expected = plainly(text) {
        #expect(records == expected, "\(text.debugDescription)")
        sound += 1
      } else {
        #expect(records.contains { $0.defect != nil }, "\(text.debugDescription)")
      }
    }
    #expect(sound > 5_000)
  }

  @Test func piecesMakeNoDifference() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<30_000 {
      let bytes = Array(((random.next() % 4 == 0 ? "\u{FEFF}" : "") + randomText(&random)).utf8)
      let pieces = (0..<40).map { _ in Int.random(in: 0...3, using: &random) }
      #expect(scan(bytes) == scan(bytes, pieces: pieces), "\(bytes) in \(pieces)")
    }
  }

  @Test func whatIsQuotedComesBack() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20_000 {
      let rows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in randomText(&random) }
      }
      let text = rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
      }.joined()
      #expect(scan(Array(text.utf8)).map(\.fields) == rows)
    }
  }

  @Test func readsNumbersWithoutMakingText() {
    let bytes = Array("1.5,\"2\",x,\n".utf8)
    var scanner = CSVScanner()
    _ = bytes.withUnsafeBufferPointer { buffer in
      scanner.scan(buffer, isFinal: true) { record in
        #expect((0..<4).map(record.number) == [1.5, 2, nil, nil])
      }
    }
  }

  @Test func aFailureOfTheCallerStopsTheScan() {
    struct Stop: Error {}
    let bytes = Array("1\n2\n".utf8)
    var scanner = CSVScanner()
    var seen = 0
    #expect(throws: Stop.self) {
      try bytes.withUnsafeBufferPointer { buffer in
        _ = try scanner.scan(buffer, isFinal: true) { _ in
          seen += 1
          throw Stop()
        }
      }
    }
    #expect(seen == 1)
  }
}
