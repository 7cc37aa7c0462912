package import Evidence

extension Figure {
  /// Months in a year.
  package static let monthsPerYear = conversion("months-per-year", 12, .monthsPerYear)

  /// People in a thousand, by which rates of provision are stated.
  package static let peoplePerThousand = conversion("people-per-thousand", 1000, .peoplePerThousand)

  /// Households in a thousand, by which rates of homelessness are stated.
  package static let householdsPerThousand = conversion(
    "households-per-thousand", 1000, .householdsPerThousandHouseholds)

  /// The one home that a rent, a charge or a price is for.
  package static let oneHome = conversion(
    "one-home", 1, .dwellings, label: "One home")

  /// One year, which turns a yearly rate into a number.
  package static let oneYear = conversion("one-year", 1, .years, label: "One year")

  private static func conversion(
    _ name: String, _ value: Double, _ unit: Quantity.Unit, label: String? = nil
  ) -> Figure {
    let words = label ?? unit.rawValue
    return Figure(
      FigureID("conversion.\(name)"), words.prefix(1).uppercased() + words.dropFirst(),
      Quantity(value), unit, at: Place(key: Place.country, code: "E92000001", name: "England"),
      basis: .parameter(Reference(title: "The calendar"), from: nil))
  }

  /// The calendar year in which a figure's period ends, known as the figure itself is known.
  ///
  /// - Parameters:
  ///   - figure: a figure with a period.
  ///   - id: the name of the year.
  ///   - label: what a reader calls it.
  /// - Returns: a calendar year; missing if the figure has no period.
  static func calendarYear(of figure: Figure, _ id: FigureID, _ label: String) -> Figure {
    let quantity =
      figure.period.map { Quantity(Double($0.lastYear)) }
      ?? .missing(.notAvailable, "\(figure.id) has no period")
    return Figure(id, label, quantity, .calendarYear, at: figure.place, basis: figure.basis)
  }
}
