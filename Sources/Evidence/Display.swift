/// How numbers are written: rounded once, half away from zero, in decimal; never by a locale.
///
/// A value is first taken to the twelve significant digits to which evidence is exact, so that 2.5 worked out as
/// 2.4999999999999996 rounds as 2.5.
package enum Display {
  /// The typographic minus sign.
  package static let minus = "\u{2212}"

  /// A value with a fixed number of decimals and commas from 1,000.
  ///
  /// - Parameters:
  ///   - value: finite.
  ///   - decimals: digits after the point; negative rounds to tens, hundreds and so on.
  /// - Returns: for example `1,234.5`.
  package static func number(_ value: Double, decimals: Int = 0) -> String {
    let digits = DecimalDigits(value).rounded(toPlaces: decimals)
    let whole = grouped(digits.whole)
    let fraction = digits.fraction(places: max(0, decimals))
    let text = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    return digits.isNegative && !digits.isZero ? minus + text : text
  }

  /// A share as a percentage: 0.116 is `11.6%`.
  package static func percent(_ value: Double, decimals: Int = 1) -> String {
    var digits = DecimalDigits(value)
    digits.exponent += 2
    let rounded = digits.rounded(toPlaces: decimals)
    let fraction = rounded.fraction(places: max(0, decimals))
    let text = grouped(rounded.whole) + (fraction.isEmpty ? "" : "." + fraction) + "%"
    return rounded.isNegative && !rounded.isZero ? minus + text : text
  }

  /// An amount of money: `£46,286`.
  package static func pounds(_ value: Double, decimals: Int = 0) -> String {
    let text = number(value, decimals: decimals)
    return text.hasPrefix(minus) ? minus + "£" + text.dropFirst() : "£" + text
  }

  /// A value rounded half away from zero in decimal, as a number.
  package static func rounded(_ value: Double, decimals: Int) -> Double {
    DecimalDigits(value).rounded(toPlaces: decimals).double
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.count > 3 else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: ",")
  }
}

extension Quantity.Unit {
  /// A value of this unit as a table shows it.
  package func display(_ value: Double) -> String {
    switch self {
    case .people, .households, .dwellings, .families, .entries, .sales, .listings, .schemes,
      .bedSpaces, .squareMetres, .squareMetresPerDwelling, .years, .dwellingsPerThousandPeople,
      .peoplePerThousand, .monthsPerYear, .weeksPerYear, .timesPerYear:
      Display.number(value, decimals: isCount ? 0 : wholeOrOneDecimal(value))
    case .partDwellings: Display.number(value, decimals: fractionDecimals(value))
    case .dwellingsPerYear, .householdsPerYear, .bedSpacesPerYear:
      Display.number(value, decimals: abs(value) < 10 ? 1 : 0)
    case .calendarYear: String(Int(value))
    case .peoplePerThousandHouseholds, .householdsPerThousandHouseholds:
      Display.number(value, decimals: abs(value) < 10 ? 2 : 0)
    case .pounds, .poundsPerDwelling, .poundsPerYear, .poundsPerMonth, .poundsPerSquareMetre,
      .poundsPerSquareFoot:
      Display.pounds(value)
    case .poundsPerWeek: Display.pounds(value, decimals: 2)
    case .share, .growth: Display.percent(value)
    case .sharePerYear: Display.percent(value, decimals: 2)
    case .percentagePoints: Display.number(value * 100, decimals: 1)
    case .priceToIncome, .loanToIncome: Display.number(value, decimals: 1)
    case .squareMetresPerSquareFoot: Display.number(value, decimals: 4)
    case .peoplePerHousehold, .householdsPerDwelling, .dwellingsPerHousehold, .dwellingsPerEntry,
      .bedSpacesPerDwelling, .bedSpacesPerPerson, .number:
      Display.number(value, decimals: 2)
    }
  }

  /// Parts of a dwelling are shown with as many decimals as they have, two at most.
  private func fractionDecimals(_ value: Double) -> Int {
    (0...1).first {
      Display.rounded(value, decimals: $0) == Display.rounded(value, decimals: 2)
    } ?? 2
  }

  /// Years, and the floor area of a home, are shown whole where they are; so are large numbers of years.
  private func wholeOrOneDecimal(_ value: Double) -> Int {
    let isWhole = Display.rounded(value, decimals: 1) == Display.rounded(value, decimals: 0)
    switch self {
    case .years: return value.rounded() != value && abs(value) < 100 ? 1 : 0
    case .squareMetresPerDwelling: return isWhole ? 0 : 1
    default: return 0
    }
  }
}
