import Evidence

/// How far a number is rounded where prose prints it.
enum NumberForm: Sendable, Hashable {
  /// As tables show it.
  case standard
  case decimals(Int)
  /// To ten to this power: hundreds, thousands.
  case power(Int)
  /// `1.4 million`.
  case millions

  /// A value of a unit in words and digits.
  ///
  /// Rounding never makes nothing of something: what would round to zero is shown as tables show it.
  func text(_ value: Double, _ unit: Quantity.Unit) -> String {
    switch self {
    case .standard: return unit.display(value)
    case .decimals(let decimals): return unit.display(value, decimals: decimals)
    case .power(let power):
      let isNothing = Display.rounded(value, decimals: -power) == 0
      return isNothing ? unit.display(value) : unit.display(value, decimals: -power)
    case .millions:
      guard abs(value) >= NumberForm.million else { return NumberForm.power(3).text(value, unit) }
      return unit.display(value / NumberForm.million, decimals: 1) + " million"
    }
  }

  private static let million = 1_000_000.0
}

extension Quantity.Unit {
  /// A value of this unit with a number of decimals; negative rounds to tens, hundreds and so on.
  func display(_ value: Double, decimals: Int) -> String {
    switch self {
    case .share, .growth, .sharePerYear: Display.percent(value, decimals: decimals)
    case .percentagePoints: Display.number(value * 100, decimals: decimals)
    // A year is no amount: its thousands are not parted.
    case .calendarYear: display(value)
    default:
      isMoney
        ? Display.pounds(value, decimals: decimals) : Display.number(value, decimals: decimals)
    }
  }

  /// Whether values are amounts of money.
  var isMoney: Bool {
    switch self {
    case .pounds, .poundsPerDwelling, .poundsPerYear, .poundsPerMonth, .poundsPerWeek,
      .poundsPerSquareMetre, .poundsPerSquareFoot:
      true
    default: false
    }
  }

  /// The decimals with which tables show a value.
  func decimals(of value: Double) -> Int {
    let text = display(value)
    guard let point = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.utf8[text.utf8.index(after: point)...].count { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// What one of the things counted is called, and what several are.
  var noun: (one: String, many: String)? {
    switch self {
    case .people: ("person", "people")
    case .households: ("household", "households")
    case .dwellings: ("dwelling", "dwellings")
    case .sales: ("sale", "sales")
    case .listings: ("listing", "listings")
    case .bedSpaces: ("bed space", "bed spaces")
    case .years: ("year", "years")
    case .percentagePoints: ("percentage point", "percentage points")
    default: nil
    }
  }
}
