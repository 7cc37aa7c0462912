import Evidence

/// The affordable share at which social rent, in place of affordable rent, leaves the same for the land.
///
/// A home brings its value less what its value and kind alone cost: for a market home profit, marketing and the levy, for
/// an affordable home its profit. What building costs is the same for both and falls out.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, paragraph 8.13; method 10.11.
struct CostNeutralSocialRent: Calculation {
  let stem: String
  /// The affordable share of all homes that policy asks for, and the rented part of it.
  let affordableShare: Figure
  let rentedShare: Figure
  /// What one home of each kind brings, net of the costs that go with its kind.
  let market: Figure
  let affordableRent: Figure
  let socialRent: Figure
  let intermediate: Figure

  /// What an affordable home brings on average, by the tenure of its rented part.
  func package(_ word: String, _ rented: Figure) -> Figure {
    .derived(
      FigureID("\(stem).cost-neutral.\(word)"),
      "What an affordable home brings, with \(spoken(word))",
      .poundsPerDwelling, at: market.place, in: market.period,
      "rented_share * rented + (1 - rented_share) * intermediate",
      ["rented_share": rentedShare, "rented": rented, "intermediate": intermediate])
  }

  /// The affordable share that leaves the land value as it is.
  var share: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.share"), "Affordable share with social rent at no cost",
      .share,
      at: market.place, in: market.period,
      "affordable_share * (market - with_affordable_rent) / (market - with_social_rent)",
      [
        "affordable_share": affordableShare, "market": market,
        "with_affordable_rent": package("affordable-rent", affordableRent),
        "with_social_rent": package("social-rent", socialRent),
      ])
  }

  var steps: [Figure] {
    [package("affordable-rent", affordableRent), package("social-rent", socialRent), share]
  }

  private func spoken(_ word: String) -> String { word.replacing("-", with: " ") }
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
  /// The cost of works, contingency and fees of all affordable homes, and their number.
  let affordableCost: Figure
  let affordableHomes: Figure
  let profit: Figure

  var net: Figure {
    .derived(
      FigureID("\(stem).cost-neutral.\(tenure).home"),
      "What a home brings, \(tenure.replacing("-", with: " "))", .poundsPerDwelling,
      at: value.place, in: value.period, "value - profit * cost / homes",
      ["value": value, "profit": profit, "cost": affordableCost, "homes": affordableHomes])
  }

  var steps: [Figure] { [net] }
}
