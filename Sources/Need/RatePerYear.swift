import Evidence

/// Something counted over a span of years, each year on average (method 11).
struct RatePerYear: Calculation {
  /// What is counted: `completions.net`, `affordable-need.homes`.
  let stem: String
  let counted: Figure
  let unit: Quantity.Unit
  let span: YearSpan

  var perYear: Figure {
    .derived(
      FigureID("\(stem).per-year", at: counted.place.key), "\(counted.label), each year", unit,
      at: counted.place, in: counted.period, "counted / years",
      ["counted": counted, "years": span.years])
  }

  var steps: [Figure] { span.steps + [perYear] }

  /// The rate of dwellings or bed spaces whose period is a span of years; nil for any others.
  init?(_ stem: String, _ counted: Figure) {
    guard case .years(let first, let last)? = counted.period else { return nil }
    switch counted.unit {
    case .dwellings: unit = .dwellingsPerYear
    case .bedSpaces: unit = .bedSpacesPerYear
    default: return nil
    }
    self.stem = stem
    self.counted = counted
    let what = counted.label.prefix(1).lowercased() + counted.label.dropFirst()
    span = YearSpan(
      stem: "\(stem).span", label: "the first to the last of the count (\(what))", firstYear: first,
      lastYear: last, place: counted.place)
  }
}
