import Notation

/// One record of Price Paid Data, read out of its fields.
///
/// The columns are the same in both layouts but for the names of the home and the last:
///
///     "{D22473F5-3805-…}","360000","2021-02-17 00:00","SS9 3AU","S","N","F","117","","FLEMMING AVENUE",…,"A","A"
///     "19016FF8-4D35-…","380000","2012-12-21","SW19 1AA","S","Y","F","","1C","COWPER ROAD",…,"A","http://…/current"
struct SaleRecord {
  /// What a record does to one of the same transaction: adds it, changes it, or takes it away.
  enum Status {
    case added, changed, deleted
  }

  /// A field that does not hold what it should.
  struct Defect: Error {
    let column: String
    let found: String
    let expected: String
  }

  let sale: Sale
  let status: Status
  /// Whether it is a sale of one home at its full value to a private buyer.
  let isStandard: Bool
  /// Whether it is a house or a flat, and not something else.
  let isHome: Bool
  /// The postcode; nil if there is none.
  let postcode: PostcodeKey?

  /// The columns that are read.
  static let columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15]

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - layout: the layout of the file.
  ///   - file: the number of the file.
  ///   - field: the field of a column, counted from 0; an empty one for a column that is not there.
  /// - Throws: `Defect` for the first field that cannot be read.
  init(
    _ layout: SaleLayout, file: UInt16, _ field: (Int) -> UnsafeBufferPointer<UInt8>
  ) throws(Defect) {
    guard let id = Sale.TransactionID(field(0)) else {
      throw Defect("transaction", field(0), "an identifier of 32 hexadecimal digits")
    }
    guard let price = Self.number(field(1)), price > 0, let kept = Int32(exactly: price) else {
      throw Defect("price", field(1), "whole pounds")
    }
    guard let day = Self.day(field(2)) else {
      throw Defect("date", field(2), "a day such as 2021-02-17")
    }
    guard field(3).allSatisfy({ $0 == Ascii.space }) || PostcodeKey.isPostcode(field(3)) else {
      throw Defect("postcode", field(3), "a postcode, or nothing where none is known")
    }
    guard let type = field(4).first, field(4).count == 1, Self.types.contains(type) else {
      throw Defect("type", field(4), "D, S, T, F or O")
    }
    guard let new = field(5).first, new == UInt8(ascii: "Y") || new == UInt8(ascii: "N") else {
      throw Defect("new", field(5), "Y or N")
    }
    // Not used, but where it does not fit, columns do not stand where they should.
    guard let tenure = field(6).first, field(6).count == 1, Self.tenures.contains(tenure) else {
      throw Defect("tenure", field(6), "F, L or U")
    }
    guard let category = field(14).first,
      category == UInt8(ascii: "A") || category == UInt8(ascii: "B")
    else { throw Defect("category", field(14), "A or B") }
    guard let status = layout.status(field(15)) else {
      throw Defect("record status", field(15), "A, C or D")
    }
    self.status = status
    isStandard = category == UInt8(ascii: "A")
    isHome = type != UInt8(ascii: "O")
    postcode = PostcodeKey(field(3))
    var address = Checksum()
    for column in layout.addressColumns + [3] { address.add(field(column)) }
    sale = Sale(
      id: id, price: kept, day: day, type: type, isNew: new == UInt8(ascii: "Y"), file: file,
      address: address.value)
  }

  private static let types = Array("DSTFO".utf8)
  private static let tenures = Array("FLU".utf8)

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...10).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= Ascii.zero, byte <= Ascii.zero + 9 else { return nil }
      number = 10 * number + Int(byte - Ascii.zero)
    }
    return number
  }

  /// Reads `2021-02-17` or `2021-02-17 00:00`.
  private static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count == 10 || (bytes.count > 10 && bytes[10] == Ascii.space),
      bytes[4] == Ascii.minus, bytes[7] == Ascii.minus,
      let year = number(.init(rebasing: bytes[0..<4])), year >= 1995,
      let month = number(.init(rebasing: bytes[5..<7])), (1...12).contains(month),
      let day = number(.init(rebasing: bytes[8..<10])), (1...31).contains(day)
    else { return nil }
    return Int32(10_000 * year + 100 * month + day)
  }
}

extension SaleRecord.Defect {
  fileprivate init(_ column: String, _ found: UnsafeBufferPointer<UInt8>, _ expected: String) {
    self.init(
      column: column, found: String(decoding: found.prefix(40), as: UTF8.self), expected: expected)
  }
}

/// A checksum of several texts, by which they are told from others (FNV-1a).
private struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }
}
