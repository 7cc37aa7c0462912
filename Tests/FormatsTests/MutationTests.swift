import Formats
import Foundation
import Testing

/// Damages sound files at random: reading them may find faults, and must never do worse.
@Suite struct MutationTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  /// Changes, drops or repeats some bytes.
  private func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...8, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
      default: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private func read(_ bytes: [UInt8]) throws {
    let outcome = try outcome(bytes, limits: Self.limits)
    #expect(outcome.isComplete || !outcome.faults.isEmpty)
  }

  /// Small enough that the limits are met as well.
  private static var limits: Limits {
    var limits = Limits()
    limits.bytesPerMember = 1 << 20
    limits.bytesPerRecord = 64 << 10
    limits.bytesPerRow = 2_000
    limits.repeatedCells = 500
    return limits
  }

  @Test(arguments: ["openpyxl.xlsx", "odfpy.ods"])
  func damagedFilesOfOtherProgramsDoNotCrash(name: String) throws {
    var random = SeededRandom(seed: 21)
    let bytes = try fixture(name)
    for _ in 0..<700 { try read(damaged(bytes, &random)) }
  }

  @Test func damagedArchivesAndTextDoNotCrash() throws {
    var random = SeededRandom(seed: 22)
    let text = "\u{FEFF}\"code\",name\r\n1,\"Môn \"\"x\"\"\"\r\n,,\n2,\"a\nb\"\n"
    for method in [0, 8] {
      let zip = ZipBuilder([("d/a.csv", text), ("b.csv", "1,2\n"), ("c", "")], method: method).bytes
      for _ in 0..<1_500 { try read(damaged(zip, &random)) }
    }
    for _ in 0..<2_000 { try read(damaged(Array(text.utf8), &random)) }
  }

  @Test func damagedXMLDoesNotCrash() throws {
    var random = SeededRandom(seed: 23)
    let sheet = """
      <row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>a_x0041_</t></r>\
      </is></c><c t="b"><v>1</v></c></row><row><c s="1"><v>45000.5</v></c><c t="e"><v>#N/A</v></c></row>
      """
    for _ in 0..<1_500 {
      var book = WorkbookBuilder("")
      book.method = 0
      book.sheets[0].data = String(decoding: damaged(Array(sheet.utf8), &random), as: UTF8.self)
      let shared = Array("<si><t>one</t><rPh><t>no</t></rPh></si>".utf8)
      book.sharedStrings = String(decoding: damaged(shared, &random), as: UTF8.self)
      book.styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
      try read(book.bytes)
    }
  }
}
