import Formats

/// How a file of Price Paid Data is laid out.
enum SaleLayout: Hashable {
  /// Yearly, monthly and complete files: no header, transactions in braces, the record's status last.
  case register
  /// Downloads of the report builder: a header or none, the record's address on the web last.
  case builder

  /// The columns of the address, in an order that is the same in both layouts: number or name, flat, street.
  var addressColumns: [Int] {
    switch self {
    case .register: [7, 8, 9]
    case .builder: [8, 7, 9]
    }
  }

  /// What a record does, from its last field; nil if that field is unknown.
  func status(_ field: UnsafeBufferPointer<UInt8>) -> SaleRecord.Status? {
    guard self == .register else { return .added }
    switch field.first {
    // Copies from before changes were published have no such column.
    case nil, UInt8(ascii: "A"): return .added
    case UInt8(ascii: "C"): return .changed
    case UInt8(ascii: "D"): return .deleted
    default: return nil
    }
  }

  private static let firstHeading = "unique_id"
  private static let lastHeading = "linked_data_uri"

  /// Tells the layout of a table from its first row; nil if it holds no sales.
  init?(_ row: HeldRow) {
    guard row.cells.count >= 15 else { return nil }
    if row.cells[0] == Self.firstHeading, row.cells[1] == "price_paid" {
      self = .builder
      return
    }
    let looksLikeASale =
      row.cells[0].utf8.count >= 36 && row.cells[0].filter { $0 == "-" }.count == 4
      && row.cells[1].allSatisfy(\.isNumber) && row.cells[2].utf8.count >= 10
      && row.cells[4].utf8.count == 1
    guard looksLikeASale else { return nil }
    self = row.cells[0].hasPrefix("{") || row.cells[2].hasSuffix(" 00:00") ? .register : .builder
  }

  /// The record that a header runs into for want of a line break; nil if the row is no such header.
  ///
  ///     unique_id,price_paid,…,linked_data_uri"E52776D8-…","440000","2013-06-07",…
  static func recordGlued(to row: HeldRow) -> [String]? {
    guard row.cells.first == firstHeading, row.cells.count > 30,
      row.cells[15].hasPrefix(lastHeading)
    else { return nil }
    let id = row.cells[15].dropFirst(lastHeading.count).filter { $0 != "\"" }
    return [String(id)] + row.cells[16...]
  }

  /// Whether a row is a header with its own line.
  static func isHeader(_ row: HeldRow) -> Bool {
    row.cells.first == firstHeading && row.cells.count == 16
  }
}
