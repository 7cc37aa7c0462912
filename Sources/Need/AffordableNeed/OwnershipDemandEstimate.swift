import Evidence

/// The area's potential demand for affordable homes to own, line by line (method 6.4).
///
/// These households are adequately housed: they would rather own, which is demand and not need.
struct OwnershipDemandEstimate: Calculation {
  let privateRenters: Figure
  /// The share of private renters who are helped with their rent.
  let supportedShare: Figure
  /// The share of the others who would rather own.
  let aspiringShare: Figure
  /// The growth of households each year, and the share of them who can rent but not buy.
  let newHouseholdsPerYear: Figure
  let canRentCannotBuy: Figure?
  /// Households in shared ownership, and the share of those homes sold on each year.
  let sharedOwners: Figure?
  let resaleRate: Figure
  let homesPerHousehold: Figure
  let planYears: Figure
  let place: Place

  var aspiringRenters: Figure {
    step(
      "aspiring-renters", "Private renters who would rather own", .households,
      "private_renters * (1 - supported_share) * aspiring_share",
      [
        "private_renters": privateRenters, "supported_share": supportedShare,
        "aspiring_share": aspiringShare,
      ])
  }

  var aspiringRentersPerYear: Figure {
    step(
      "aspiring-renters-per-year", "Private renters who would rather own, per year of the plan",
      .householdsPerYear, "renters / plan_years",
      ["renters": aspiringRenters, "plan_years": planYears])
  }

  /// New households in the band between renting and buying.
  var newDemandPerYear: Figure? {
    canRentCannotBuy.map {
      step(
        "new-demand", "New households who can rent but not buy, per year", .householdsPerYear,
        "new_households * band", ["new_households": newHouseholdsPerYear, "band": $0])
    }
  }

  var resalesPerYear: Figure? {
    sharedOwners.map {
      step(
        "resales", "Households housed by resales of shared ownership, per year",
        .householdsPerYear, "shared_owners * resale_rate",
        ["shared_owners": $0, "resale_rate": resaleRate])
    }
  }

  var netPerYear: Figure {
    let demand = [aspiringRentersPerYear] + [newDemandPerYear].compactMap(\.self)
    let label = "Potential demand for affordable homes to own, per year"
    guard let resalesPerYear else {
      return step(
        "per-year", label, .dwellingsPerYear, "sum(demand) * homes_per_household",
        ["demand": demand, "homes_per_household": homesPerHousehold])
    }
    return step(
      "per-year", label, .dwellingsPerYear, "(sum(demand) - resales) * homes_per_household",
      ["demand": demand, "resales": resalesPerYear, "homes_per_household": homesPerHousehold])
  }

  var plan: Figure {
    step(
      "plan", "Potential demand for affordable homes to own, over the plan", .dwellings,
      "per_year * plan_years", ["per_year": netPerYear, "plan_years": planYears])
  }

  var steps: [Figure] {
    [aspiringRenters, aspiringRentersPerYear]
      + [newDemandPerYear, resalesPerYear].compactMap(\.self) + [netPerYear, plan]
  }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("need.ownership.\(word)"), label, unit, at: place, in: planYears.period, formula,
      inputs)
  }
}
