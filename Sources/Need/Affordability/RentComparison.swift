package import Evidence

/// Affordable rent as a part of the market rent of a home of the same size (method 5.7; C-16).
package struct RentComparison: Calculation {
  let size: RentSize
  let affordable: WeeklyRent
  let market: MonthlyRent

  package init(_ size: RentSize, affordable: WeeklyRent, market: MonthlyRent) {
    self.size = size
    self.affordable = affordable
    self.market = market
  }

  package var share: Figure {
    .derived(
      FigureID("affordability.affordable-rent-to-market.\(size.rawValue)"),
      "\(size.label): affordable rent as a share of market rent", .share, at: market.place,
      in: affordable.source.period, "affordable / market",
      ["affordable": affordable.annualRent, "market": market.annualRent])
  }

  package var steps: [Figure] { [share] }
}
