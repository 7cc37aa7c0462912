import Evidence

/// The homes required in one year as the Housing Delivery Test counts them (method 7.2).
///
/// The lower of an up-to-date requirement and the local housing need; for the years of the pandemic, of some months only.
struct HomesRequired: Calculation {
  /// The year that is measured: `2020-2021`.
  let year: Period
  let localHousingNeed: Figure
  /// The plan's requirement if it is up to date, else nil.
  let requirement: Figure?
  /// The months of the year that count; nil where all do.
  let monthsCounted: Figure?
  let monthsPerYear: Figure
  /// One year.
  let oneYear: Figure

  var annual: Figure {
    let id = FigureID("delivery-test.required-rate", year)
    let label = "Homes required, at a yearly rate"
    guard let requirement else {
      return .derived(
        id, label, .dwellingsPerYear, at: localHousingNeed.place, "need",
        ["need": localHousingNeed])
    }
    return .derived(
      id, label, .dwellingsPerYear, at: localHousingNeed.place, "min(need, requirement)",
      ["need": localHousingNeed, "requirement": requirement])
  }

  var total: Figure {
    let id = FigureID("delivery-test.required", year)
    let label = "Homes required"
    guard let monthsCounted else {
      return .derived(
        id, label, .dwellings, at: localHousingNeed.place, "annual * one_year",
        ["annual": annual, "one_year": oneYear])
    }
    return .derived(
      id, label, .dwellings, at: localHousingNeed.place,
      "annual * one_year * months_counted / months_per_year",
      [
        "annual": annual, "one_year": oneYear, "months_counted": monthsCounted,
        "months_per_year": monthsPerYear,
      ])
  }

  var steps: [Figure] { [annual, total] }
}
