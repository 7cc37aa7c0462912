package import Evidence

/// How a price grew from the first to the latest year of a series (method 3, measures).
package struct PriceGrowth: Calculation {
  /// What is priced: `prices.median.flat`.
  let stem: String
  let label: String
  let first: Figure
  let latest: Figure

  package init(_ stem: String, _ label: String, first: Figure, latest: Figure) {
    self.stem = stem
    self.label = label
    self.first = first
    self.latest = latest
  }

  package var firstYear: Figure {
    .calendarYear(of: first, id("first-year"), "\(label), first year")
  }

  package var latestYear: Figure {
    .calendarYear(of: latest, id("latest-year"), "\(label), latest year")
  }

  /// The whole change over the first price.
  package var growth: Figure {
    derived(
      "growth", "growth", .growth, "(latest - first) / first", ["first": first, "latest": latest])
  }

  /// The number of year steps.
  package var years: Figure {
    derived(
      "years", "years of growth", .years, "latest_year - first_year",
      ["latest_year": latestYear, "first_year": firstYear])
  }

  /// The growth of each year that, compounded, gives the whole.
  package var annualGrowth: Figure {
    derived(
      "annual-growth", "annual growth", .growth, "(latest / first) ^ (1 / years) - 1",
      ["latest": latest, "first": first, "years": years])
  }

  package var steps: [Figure] { [firstYear, latestYear, growth, years, annualGrowth] }

  private func id(_ measure: String) -> FigureID {
    FigureID("\(stem).\(measure)", at: latest.place.key)
  }

  private func derived(
    _ measure: String, _ words: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    let span: Period? =
      if let start = first.period, let end = latest.period { Period(from: start, to: end) } else {
        nil
      }
    return .derived(
      id(measure), "\(label), \(words)", unit, at: latest.place, in: span, formula, inputs)
  }
}
