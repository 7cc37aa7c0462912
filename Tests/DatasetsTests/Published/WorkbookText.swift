import Foundation

/// A workbook written as text, and packed as the publishers' programs pack theirs.
///
///     === 5c
///     Table 5c - Ratio of median house price …
///     Local authority code | Local authority name | 2023 | 2024
///     E07000001 | Wealdmarsh | 7.5 | [x]
///
/// A line is a row with the number it has below the name of its sheet. `@2025-07-01` is a date.
struct WorkbookText {
  private let sheets: [(name: String, rows: [String])]

  init(_ text: String) {
    var sheets: [(name: String, rows: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("=== ") {
        sheets.append((String(line.dropFirst(4)), []))
      } else if !sheets.isEmpty {
        sheets[sheets.count - 1].rows.append(line)
      }
    }
    self.sheets = sheets
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The bytes of the workbook.
  var bytes: [UInt8] {
    let names = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\"/>"
    }
    let relations = sheets.indices.map { index in
      """
      <Relationship Id="r\(index)" Type="\(Self.office)/worksheet" \
      Target="worksheets/sheet\(index).xml"/>
      """
    }
    var members = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        """
        <Relationships><Relationship Id="w" Type="\(Self.office)/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><sheets>\(names.joined())\
        </sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      let rows = sheet.rows.enumerated().map { Self.row($1, number: $0 + 1) }
      members.append(
        (
          "xl/worksheets/sheet\(index).xml",
          """
          <worksheet xmlns="\(Self.main)"><dimension ref="A1"></dimension><sheetData>\
          \(rows.joined())</sheetData></worksheet>
          """
        ))
    }
    return StoredZip(members).bytes
  }

  private static func row(_ line: String, number: Int) -> String {
    let cells = line.components(separatedBy: " | ").enumerated().map { index, text in
      let place = "r=\"\(column(index))\(number)\""
      if text.isEmpty || text == " " { return "" }
      if text.hasPrefix("@") { return "<c \(place) t=\"d\"><v>\(text.dropFirst())</v></c>" }
      if Double(text) != nil { return "<c \(place)><v>\(text)</v></c>" }
      return "<c \(place) t=\"str\"><v>\(escaped(text))</v></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  private static func column(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    return index < 26 ? letters[index] : letters[index / 26 - 1] + letters[index % 26]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// An archive of texts that are stored as they are.
struct StoredZip {
  let members: [(String, String)]

  init(_ members: [(String, String)]) { self.members = members }

  /// The bytes of the archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in members {
      let content = Array(text.utf8)
      let facts =
        little(20, 2) + little(0x800, 2) + little(0, 4) + little(0x21, 2)
        + little(checksum(content), 4) + little(UInt32(content.count), 4)
        + little(UInt32(content.count), 4) + little(UInt32(name.utf8.count), 2) + little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + facts + [UInt8](repeating: 0, count: 10)
        + little(UInt32(file.count), 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
    }
    let count = little(UInt32(members.count), 2)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count), 4) + little(UInt32(file.count), 4) + [0, 0]
  }

  private func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32.
  private func checksum(_ content: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in content {
      let index = UInt8(truncatingIfNeeded: sum) ^ byte
      sum = Self.remainders[Int(index)] ^ (sum >> 8)
    }
    return ~sum
  }

  private static let remainders: [UInt32] = (0..<256).map { byte in
    var sum = UInt32(byte)
    for _ in 0..<8 {
      let shifted = sum >> 1
      sum = sum & 1 == 1 ? shifted ^ 0xEDB8_8320 : shifted
    }
    return sum
  }
}
