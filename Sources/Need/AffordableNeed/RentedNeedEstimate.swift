import Evidence

/// The area's need for affordable homes to rent, line by line (method 6.3).
///
/// An estimate by the practice of neighbourhood assessments: the relet rate and the share of households unable to rent are
/// not counts of the area. It is never more than an illustration beside the authority's study.
struct RentedNeedEstimate: Calculation {
  /// 1.1 Households in need: the area's register, or its part of the authority's.
  let householdsInNeed: Figure
  /// 2.1 The growth of households each year.
  let newHouseholdsPerYear: Figure
  /// 2.2 The share of them unable to rent in the market.
  let unableToRent: Figure
  /// 2.4 Existing households who fall into need each year; nil where the authority does not publish it.
  let fallingIntoNeed: Figure?
  /// 3.1 Households in social homes.
  let socialTenants: Figure
  let reletRate: Figure
  let homesPerHousehold: Figure
  let planYears: Figure
  let place: Place

  /// 1.2 Households in need now, spread over the plan.
  var currentNeedPerYear: Figure {
    step(
      "current-need", "Households in need now, per year of the plan", .householdsPerYear,
      "households / plan_years", ["households": householdsInNeed, "plan_years": planYears])
  }

  /// 2.3 New households unable to rent, each year.
  var newNeedPerYear: Figure {
    step(
      "new-need", "New households unable to rent, per year", .householdsPerYear,
      "new_households * unable_to_rent",
      ["new_households": newHouseholdsPerYear, "unable_to_rent": unableToRent])
  }

  /// 3.2 Households that relets house, each year.
  var reletsPerYear: Figure {
    step(
      "relets", "Households housed by relets, per year", .householdsPerYear,
      "social_tenants * relet_rate", ["social_tenants": socialTenants, "relet_rate": reletRate])
  }

  /// The net need each year; below zero it is a surplus.
  var netPerYear: Figure {
    guard let fallingIntoNeed else {
      return step(
        "per-year", "Net need for affordable homes to rent, per year", .dwellingsPerYear,
        "(current_need + new_need - relets) * homes_per_household",
        [
          "current_need": currentNeedPerYear, "new_need": newNeedPerYear, "relets": reletsPerYear,
          "homes_per_household": homesPerHousehold,
        ])
    }
    return step(
      "per-year", "Net need for affordable homes to rent, per year", .dwellingsPerYear,
      "(current_need + new_need + falling_into_need - relets) * homes_per_household",
      [
        "current_need": currentNeedPerYear, "new_need": newNeedPerYear,
        "falling_into_need": fallingIntoNeed, "relets": reletsPerYear,
        "homes_per_household": homesPerHousehold,
      ])
  }

  var plan: Figure {
    step(
      "plan", "Net need for affordable homes to rent, over the plan", .dwellings,
      "per_year * plan_years", ["per_year": netPerYear, "plan_years": planYears])
  }

  var steps: [Figure] { [currentNeedPerYear, newNeedPerYear, reletsPerYear, netPerYear, plan] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("need.rented.\(word)"), label, unit, at: place, in: planYears.period, formula,
      inputs)
  }
}
