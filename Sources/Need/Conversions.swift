package import Evidence

extension Figure {
  /// Months in a year.
  package static let monthsPerYear = conversion("months-per-year", 12, .monthsPerYear)

  /// People in a thousand, by which rates of provision are stated.
  package static let peoplePerThousand = conversion("people-per-thousand", 1000, .peoplePerThousand)

  private static func conversion(_ name: String, _ value: Double, _ unit: Quantity.Unit) -> Figure {
    let words = unit.rawValue
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
