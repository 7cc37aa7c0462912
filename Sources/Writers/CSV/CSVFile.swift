/// A CSV file: what its columns hold and its rows as text.
///
/// Written by RFC 4180: UTF-8, one header row, CRLF at each line's end, quotes only where they are needed.
///
/// - Invariant: every row has a text for each column.
struct CSVFile {
  struct Column {
    enum Kind: String { case string, number }

    /// Lower snake case.
    var name: String
    /// What a reader calls it.
    var title: String
    var kind = Kind.string
    /// Whether a cell may be empty.
    var isOptional = false
    /// The only texts allowed, if they are few.
    var allowed: [String] = []
  }

  var path: String
  /// Measure, geography and period.
  var title: String
  var columns: [Column]
  var rows: [[String]] = []
  /// Names of the columns that together tell one row from every other; empty if rows may be alike.
  var primaryKey: [String] = []

  /// The file's content.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(rows.count * 80 + 120)
    CSVFile.append(columns.map(\.name), to: &out)
    for row in rows { CSVFile.append(row, to: &out) }
    return out
  }

  private static func append(_ cells: [String], to out: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(cell, to: &out)
    }
    out.append(UInt8(ascii: "\r"))
    out.append(UInt8(ascii: "\n"))
  }

  private static func append(_ cell: String, to out: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return out += cell.utf8 }
    out.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension CSVFile {
  /// A column's name made from its heading: `Household income (£)` is `household_income`.
  static func columnName(_ heading: String, avoiding taken: Set<String> = []) -> String {
    var name = ""
    for byte in heading.utf8 {
      let lower = byte | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower), byte != lower || byte >= 0x61 {
        name.unicodeScalars.append(Unicode.Scalar(lower))
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !name.isEmpty, !name.hasSuffix("_") {
        name += "_"
      }
    }
    name = String(name.prefix(30))
    while name.hasSuffix("_") { name.removeLast() }
    if name.isEmpty { name = "category" }
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\(name)_\($0)" }.first { !taken.contains($0) } ?? name
  }
}
