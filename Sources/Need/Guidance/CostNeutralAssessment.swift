import Evidence

extension Working {
  /// The share of affordable homes at which social rent would cost the example nothing (method 10.11, 5.8).
  mutating func assessCostNeutral() {
    guard let size = exampleSize, let values = exampleValues(size),
      let socialRent = socialRentValue(size),
      let cost = ledger["example.residual.affordable-cost"],
      let homes = ledger["example.affordable"],
      let share = ledger.latestKnown("example.affordable-share")
        ?? ledger.latestKnown("affordable-policy.share"),
      let rentedShare = ledger.latestKnown("affordable-policy.rented.share"),
      let floorArea = ledger.latestKnown("floor-area.\(size)"), let terms = appraisalTerms()
    else { return }
    let market = NetMarketValue(
      stem: "example", value: values.market, floorArea: floorArea, terms: terms)
    let net = [
      ("affordable-rent", values.rented), ("social-rent", socialRent),
      ("intermediate", values.intermediate),
    ].map { tenure, value in
      NetTransferValue(
        stem: "example", tenure: tenure, value: value, affordableCost: cost,
        affordableHomes: homes, profit: terms.affordableProfit)
    }
    record(market)
    for one in net { record(one) }
    record(
      CostNeutralSocialRent(
        stem: "example", affordableShare: share, rentedShare: rentedShare, market: market.net,
        affordableRent: net[0].net, socialRent: net[1].net, intermediate: net[2].net))
  }

  private typealias Values = (market: Figure, rented: Figure, intermediate: Figure)

  private func exampleValues(_ size: String) -> Values? {
    guard let market = ledger.latestKnown("example.\(size).market-value"),
      let rented = ledger["transfer.\(size).value"],
      let intermediate = ledger["example.shared-ownership.\(size).value"]
    else { return nil }
    return (market, rented, intermediate)
  }

  /// What a provider can pay for a home at social rent: its formula rent, capitalised.
  private mutating func socialRentValue(_ size: String) -> Figure? {
    guard let rent = ledger.latestKnown("formula-rent.\(size)") else { return nil }
    let transfer = RentedTransferValue(
      stem: "transfer.social-rent", size: size, rent: rent, terms: rentedTerms())
    record(transfer)
    return transfer.value
  }
}
