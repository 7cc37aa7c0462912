import Evidence

/// The affordable share at which social rent, in place of affordable rent, leaves the same for the land.
///
/// A home brings its value less what its value and kind alone cost: for a market home profit, marketing and the levy, for
/// an affordable home its profit. What building costs is the same for both and falls out.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, paragraph 8.13; method 10.11.
struct CostNeutralSocialRent: Calculation {
  let stem: String
  /// The affordable share of all homes that is due.
  let affordableShare: Figure
  /// What one market home brings.
  let market: Figure
  /// What one affordable home brings on average, with either rent.
  let affordableRent: AffordablePackage
  let socialRent: AffordablePackage

  /// The affordable share that leaves the land value as it is.
  var share: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.share"), "Affordable share with social rent at no cost",
      .share,
      at: market.place, in: market.period,
      "affordable_share * (market - with_affordable_rent) / (market - with_social_rent)",
      [
        "affordable_share": affordableShare, "market": market,
        "with_affordable_rent": affordableRent.value, "with_social_rent": socialRent.value,
      ])
  }

  var steps: [Figure] { socialRent.steps + [share] }
}

/// What one affordable home brings on average, by the tenure of its rented part.
struct AffordablePackage: Calculation {
  let stem: String
  /// `affordable-rent` or `social-rent`.
  let tenure: String
  let rentedShare: Figure
  /// What one home to rent, and one of the others, brings net of its profit.
  let rented: Figure
  let intermediate: Figure

  var value: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.\(tenure)"),
      "What an affordable home brings, with \(tenure.replacing("-", with: " "))",
      .poundsPerDwelling, at: rented.place, in: rented.period,
      "rented_share * rented + (1 - rented_share) * intermediate",
      ["rented_share": rentedShare, "rented": rented, "intermediate": intermediate])
  }

  var steps: [Figure] { [value] }
}

/// What one market home brings, less the costs that a market home alone has.
struct NetMarketValue: Calculation {
  let stem: String
  let value: Figure
  let floorArea: Figure
  let terms: AppraisalTerms

  var net: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.market"), "What a market home brings", .poundsPerDwelling,
      at: value.place, in: value.period,
      "value * (1 - profit) - (value * marketing + floor_area * levy) * (1 + finance)",
      [
        "value": value, "profit": terms.marketProfit, "marketing": terms.marketing,
        "floor_area": floorArea, "levy": terms.levy, "finance": terms.finance,
      ])
  }

  var steps: [Figure] { [net] }
}

/// What one affordable home brings: its transfer value less the profit on what it cost.
struct NetTransferValue: Calculation {
  let stem: String
  /// `social-rent`, `affordable-rent`, `intermediate`.
  let tenure: String
  let value: Figure
  /// Works, contingency and fees of all homes, and the number of homes; each home is taken to be like the mean one.
  let costs: [Figure]
  let homes: Figure
  let profit: Figure

  var net: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.\(tenure).home"),
      "What a home brings, \(tenure.replacing("-", with: " "))", .poundsPerDwelling,
      at: value.place, in: value.period, "value - profit * sum(costs) / homes",
      ["value": value, "profit": profit, "costs": costs, "homes": homes])
  }

  var steps: [Figure] { [net] }
}
