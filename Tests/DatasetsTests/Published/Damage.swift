/// A way to damage a published table, seeded, with what may come of it.
enum Damage: CaseIterable {
  case dropColumn, repeatColumn, swapColumns
  case dropHeading, repeatHeading
  case dropCell, repeatCell, dropRow, repeatRow, cutShort
  case letterInNumber, unreadableNumber, negativeNumber, hugeNumber
  case flipBytes, dropBytes, nulByte, longField

  /// Whether a figure with another value, and no word of it, is a wrong figure that looks right.
  ///
  /// Bytes that are changed one by one may make another number, which nobody can tell from the true one. The cells of a
  /// workbook say where they stand, so that one is not lost without the others staying where they were. Of a list of
  /// events, such as sales, nobody knows how many there should be.
  func mustBeNoticed(inWorkbook: Bool, inList: Bool) -> Bool {
    switch self {
    case .flipBytes, .dropBytes: false
    case .dropCell, .repeatCell: !inWorkbook
    case .dropRow, .cutShort: !inList
    default: true
    }
  }

  /// Does the damage.
  ///
  /// - Parameters:
  ///   - text: the table, one row a line.
  ///   - separator: what stands between cells.
  ///   - random: decides where.
  /// - Returns: the table with the damage; nil where it does not apply.
  func applied(to text: String, separator: String, _ random: inout SeededRandom) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var cells = lines.map { Self.cells($0, separator) }
    let widest = cells.map(\.count).max() ?? 0
    guard widest > 1 else { return nil }
    let header = cells.firstIndex { $0.count >= widest - 1 } ?? 0
    let rows = cells.indices.filter { $0 > header && cells[$0].count > 1 }
    guard let row = rows.randomElement(using: &random) else { return nil }
    let column = Int.random(in: 0..<widest, using: &random)
    let other = Int.random(in: 0..<widest, using: &random)
    switch self {
    case .dropColumn: cells = cells.map { Self.dropping(column, of: $0) }
    case .repeatColumn: cells = cells.map { Self.repeating(column, of: $0) }
    case .swapColumns: cells = cells.map { Self.swapping(column, other, of: $0) }
    case .dropHeading: cells[header] = Self.dropping(column, of: cells[header])
    case .repeatHeading: cells[header] = Self.repeating(column, of: cells[header])
    case .dropCell: cells[row] = Self.dropping(column, of: cells[row])
    case .repeatCell: cells[row] = Self.repeating(column, of: cells[row])
    case .dropRow: cells.remove(at: row)
    case .repeatRow: cells.insert(cells[row], at: row)
    case .cutShort:
      guard separator == "," else { return nil }
      return String(text.dropLast(Int.random(in: 1..<max(2, text.count / 2), using: &random)))
    case .letterInNumber, .unreadableNumber, .negativeNumber, .hugeNumber:
      let numbers = cells[row].indices.filter { Self.isNumber(cells[row][$0]) }
      guard let place = numbers.randomElement(using: &random) else { return nil }
      guard let changed = changed(cells[row][place], &random) else { return nil }
      cells[row][place] = changed
    case .flipBytes, .dropBytes, .nulByte: return Self.damaged(text, self, &random)
    case .longField:
      guard separator == "," else { return nil }
      cells[row][min(column, cells[row].count - 1)] = String(repeating: "x", count: 2_000_000)
    }
    lines = cells.map { $0.joined(separator: separator) }
    return lines.joined(separator: "\n")
  }

  /// Another text in the place of a number; nil where nothing can be changed.
  private func changed(_ number: String, _ random: inout SeededRandom) -> String? {
    let digits = number.filter { $0 != "\"" }
    let text: String?
    switch self {
    case .letterInNumber:
      text =
        digits.contains("0")
        ? digits.replacing("0", with: "O", maxReplacements: 1) : digits + "l"
    case .unreadableNumber:
      text = [
        "1e999", "NaN", "inf", "0x1F", "1,23", "１２", "#REF!", "12 3", "+" + digits, "1.2.3", "5%",
      ]
      .randomElement(using: &random)
    case .negativeNumber: text = "-" + digits.drop { $0 == "-" }
    default: text = ["1e300", "99999999999999999999", "4e15"].randomElement(using: &random)
    }
    return text.map { number.hasPrefix("\"") ? "\"\($0)\"" : $0 }
  }

  private static func isNumber(_ cell: String) -> Bool {
    let text = cell.filter { $0 != "\"" }
    return text.contains { $0.isNumber } && text.allSatisfy { $0.isNumber || $0 == "." }
      && Double(text) != 0
  }

  private static func damaged(
    _ text: String, _ damage: Damage, _ random: inout SeededRandom
  ) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 9 {
      let place = Int.random(in: 0..<bytes.count - 8, using: &random)
      switch damage {
      case .dropBytes:
        bytes.removeSubrange(place..<place + Int.random(in: 1...8, using: &random))
      case .nulByte: bytes[place] = 0
      default: bytes[place] = UInt8.random(in: 1...255, using: &random)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cells of a line; a comma in quotes does not part cells.
  private static func cells(_ line: String, _ separator: String) -> [String] {
    guard separator == "," else { return line.components(separatedBy: separator) }
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private static func dropping(_ column: Int, of cells: [String]) -> [String] {
    var cells = cells
    if cells.indices.contains(column) { cells.remove(at: column) }
    return cells
  }

  private static func repeating(_ column: Int, of cells: [String]) -> [String] {
    var cells = cells
    if cells.indices.contains(column) { cells.insert(cells[column], at: column) }
    return cells
  }

  private static func swapping(_ left: Int, _ right: Int, of cells: [String]) -> [String] {
    var cells = cells
    if cells.indices.contains(left), cells.indices.contains(right) { cells.swapAt(left, right) }
    return cells
  }
}
