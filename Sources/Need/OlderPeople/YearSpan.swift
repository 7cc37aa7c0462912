import Evidence

/// A number of years between two that the definition of the area or a publication sets: 2020 to 2037 is 17.
struct YearSpan: Calculation {
  /// The stem of the three figures: `older.span`.
  let stem: String
  /// What the years are of, after "Years from".
  let label: String
  let firstYear: Int
  let lastYear: Int
  let place: Place

  var start: Figure { year("start", firstYear) }
  var end: Figure { year("end", lastYear) }

  var years: Figure {
    .derived(
      FigureID("\(stem).years", at: place.key), "Years from \(label)", .years, at: place,
      in: firstYear < lastYear ? .years(firstYear, lastYear) : .year(lastYear), "end - start",
      ["end": end, "start": start])
  }

  var steps: [Figure] { [start, end, years] }

  private func year(_ name: String, _ year: Int) -> Figure {
    Figure(
      FigureID("\(stem).\(name)", at: place.key), "From \(label): \(name)", Quantity(Double(year)),
      .calendarYear,
      at: place,
      basis: .parameter(Reference(title: "The periods that the area definition names"), from: nil))
  }
}
