/// A sale as it is kept while statistics are made: what is needed and no more, neither address nor postcode.
struct Sale {
  /// The number of a transaction: 32 hexadecimal digits.
  struct TransactionID: Hashable {
    let high: UInt64
    let low: UInt64
  }

  let id: TransactionID
  /// In pounds.
  let price: Int32
  /// The day of transfer as a number: 20200131.
  let day: Int32
  /// The letter of the type: D, S, T or F.
  let type: UInt8
  let isNew: Bool
  /// Which of the files it stands in.
  let file: UInt16
  /// Where the home lies.
  var places: PostcodePlaces.Places = []
  /// A checksum of the address, by which the same sale entered twice is recognised.
  let address: UInt64

  var year: Int { Int(day) / 10_000 }
  var month: Int { Int(day) / 100 % 100 }

  /// Whether another record tells the same of the transaction, as far as statistics go.
  func isLike(_ other: Sale) -> Bool {
    price == other.price && day == other.day && type == other.type && isNew == other.isNew
  }
}

extension Sale.TransactionID {
  /// Reads a number such as `{D22473F5-3805-7B40-E053-6C04A8C0A630}`, with or without braces.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var (high, low): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "-"): continue
      default: return nil
      }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(digit)
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.init(high: high, low: low)
  }
}
