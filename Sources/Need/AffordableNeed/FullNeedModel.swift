import Evidence

/// The authority's need for affordable homes, from unmet need, new need and supply (method 6.2).
///
/// The blocks are those of the practice guidance on assessing affordable need. A negative result is a surplus and is
/// never cut off; a surplus of one tenure or size does not meet the need for another.
struct FullNeedModel: Calculation {
  /// Households in unsuitable housing who cannot afford their own, by cause, each counted once.
  let currentNeed: [Figure]
  /// Homes that need no building: freed by households counted above, surplus, and committed.
  let currentSupply: [Figure]
  /// Households that form each year.
  let newHouseholds: Figure
  /// The share of them who cannot afford the market.
  let unableShare: Figure
  /// Existing households who fall into need each year.
  let fallingIntoNeed: Figure?
  /// Relets and intermediate resales each year.
  let annualSupply: [Figure]
  /// One home for each household in need.
  let homesPerHousehold: Figure
  let backlogYears: Figure
  let planYears: Figure
  let place: Place

  /// C: current unmet gross need.
  var currentUnmetGrossNeed: Figure {
    step(
      "current-unmet", "Current unmet gross need", .dwellings,
      "sum(households) * homes_per_household",
      ["households": currentNeed, "homes_per_household": homesPerHousehold])
  }

  /// S0: affordable homes that are there or on the way.
  var currentAffordableSupply: Figure {
    step(
      "current-supply", "Current supply of affordable homes", .dwellings, "sum(homes)",
      ["homes": currentSupply])
  }

  /// B: what is left to clear.
  var backlog: Figure {
    step(
      "backlog", "Backlog", .dwellings, "max(0, need - supply)",
      ["need": currentUnmetGrossNeed, "supply": currentAffordableSupply])
  }

  /// N: newly arising need each year.
  var newlyArisingNeed: Figure {
    guard let fallingIntoNeed else {
      return step(
        "newly-arising", "Newly arising need", .dwellingsPerYear,
        "new_households * unable_share * homes_per_household",
        [
          "new_households": newHouseholds, "unable_share": unableShare,
          "homes_per_household": homesPerHousehold,
        ])
    }
    return step(
      "newly-arising", "Newly arising need", .dwellingsPerYear,
      "(new_households * unable_share + falling_into_need) * homes_per_household",
      [
        "new_households": newHouseholds, "unable_share": unableShare,
        "falling_into_need": fallingIntoNeed, "homes_per_household": homesPerHousehold,
      ])
  }

  /// R: affordable homes that come up each year.
  var annualAffordableSupply: Figure {
    step(
      "annual-supply", "Relets and resales", .dwellingsPerYear, "sum(homes)",
      ["homes": annualSupply])
  }

  /// The need each year once the backlog is cleared.
  var netNeedAfterBacklog: Figure {
    step(
      "net-after-backlog", "Net need per year after the backlog is cleared", .dwellingsPerYear,
      "newly_arising - supply",
      ["newly_arising": newlyArisingNeed, "supply": annualAffordableSupply])
  }

  /// The need each year while it is being cleared.
  var netNeedDuringBacklog: Figure {
    step(
      "net-during-backlog", "Net need per year while the backlog is cleared", .dwellingsPerYear,
      "backlog / backlog_years + net_after_backlog",
      [
        "backlog": backlog, "backlog_years": backlogYears, "net_after_backlog": netNeedAfterBacklog,
      ])
  }

  /// The need over the plan.
  var planTotal: Figure {
    step(
      "plan", "Net need over the plan", .dwellings, "backlog + plan_years * net_after_backlog",
      ["backlog": backlog, "plan_years": planYears, "net_after_backlog": netNeedAfterBacklog])
  }

  var steps: [Figure] {
    [
      currentUnmetGrossNeed, currentAffordableSupply, backlog, newlyArisingNeed,
      annualAffordableSupply, netNeedAfterBacklog, netNeedDuringBacklog, planTotal,
    ]
  }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("need.full.\(word)", at: place.key), label, unit, at: place, in: planYears.period,
      formula, inputs)
  }
}
