import Evidence

extension Working {
  /// What the example would leave for land with other tenures, another share or a payment (method 10.11, 5.8).
  mutating func assessAlternatives() {
    guard let size = exampleSize, let values = exampleValues(size),
      let homes = ledger.latestKnown("example.\(size).homes"),
      let share = ledger.latestKnown("example.affordable-share")
        ?? ledger.latestKnown("affordable-policy.share"),
      let rentedShare = ledger.latestKnown("affordable-policy.rented.share"),
      let floorArea = ledger.latestKnown("floor-area.\(size)"), let terms = exampleTerms(),
      ledger["example.residual.gross"] != nil
    else { return }
    let worth = HomesWorth(
      stem: "example", homes: homes, share: share, rentedShare: rentedShare,
      market: NetMarketValue(
        stem: "example", value: values.market, floorArea: floorArea, terms: terms),
      costs: ["works", "contingency", "fees"].compactMap { ledger["example.residual.\($0)"] },
      profit: terms.affordableProfit)
    let package = recordPackage(
      worth, "affordable-rent", values.rented, intermediate: values.intermediate)
    record(worth.market)
    assessBearableShare(worth, package)
    assessPaymentInstead(terms)
    guard let social = socialRentValue(size) else { return }
    let neutral = recordCostNeutral(
      worth, package, socialRent: social, intermediate: values.intermediate)
    assessSocialRent(worth, social, values.intermediate, neutral.share, terms)
  }

  private typealias Values = (market: Figure, rented: Figure, intermediate: Figure)

  private func exampleValues(_ size: String) -> Values? {
    guard let market = ledger.latestKnown("example.\(size).market-value"),
      let rented = ledger["transfer.\(size).value"],
      let intermediate = ledger["example.shared-ownership.\(size).value"]
    else { return nil }
    return (market, rented, intermediate)
  }

  /// The share at which the land is worth its benchmark.
  private mutating func assessBearableShare(_ worth: HomesWorth, _ package: AffordablePackage) {
    guard let gross = ledger["example.residual.gross"],
      let benchmark = ledger["example.benchmark-land-value"]
    else { return }
    record(
      BearableShare(
        stem: "example", homes: worth.homes, share: worth.share, gross: gross,
        benchmark: benchmark, land: landTerms(), market: worth.market.net,
        affordable: package.value))
  }

  /// No affordable home on the site, and the plain payment among the obligations.
  private mutating func assessPaymentInstead(_ terms: AppraisalTerms) {
    guard let payment = ledger["example.off-site.plain"], let due = ledger["example.affordable"]
    else { return }
    var terms = terms
    terms.obligations.append(payment)
    let none = Figure.derived(
      FigureID("example.with-payment.affordable"), "Affordable homes on the site", .partDwellings,
      at: area, "due - paid_for", ["due": due, "paid_for": due])
    guard let homes = exampleHomes("example.with-payment", affordable: given(none)) else { return }
    let nothing = Figure.derived(
      FigureID("example.with-payment.transfer-value"), "Transfer value of no affordable homes",
      .pounds, at: area, "0 * payment", ["payment": payment])
    _ = assessLand(homes, given(nothing), terms)
  }

  /// Social rent for the same number of homes, and for the number that leaves the land value as it is.
  private mutating func assessSocialRent(
    _ worth: HomesWorth, _ social: Figure, _ intermediate: Figure, _ share: Figure,
    _ terms: AppraisalTerms
  ) {
    guard let affordable = ledger["example.affordable"] else { return }
    let neutral = Figure.derived(
      FigureID("example.cost-neutral.homes"), "Affordable homes with social rent at no cost",
      .partDwellings, at: area, "homes * share", ["homes": worth.homes, "share": share])
    for (stem, number) in [
      ("example.with-social-rent", affordable), ("example.cost-neutral", given(neutral)),
    ] {
      guard let homes = exampleHomes(stem, affordable: number) else { continue }
      let transfer = Figure.derived(
        FigureID("\(stem).transfer-value"),
        VariantWords.label("Transfer value of the affordable homes", of: stem), .pounds,
        at: area, "affordable * (rented_share * rented + (1 - rented_share) * intermediate)",
        [
          "affordable": number, "rented_share": worth.rentedShare, "rented": social,
          "intermediate": intermediate,
        ])
      _ = assessLand(homes, given(transfer), terms)
    }
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

/// What the homes of a development bring, one by one.
struct HomesWorth {
  let stem: String
  let homes: Figure
  /// The affordable share that is due, and the rented part of it.
  let share: Figure
  let rentedShare: Figure
  let market: NetMarketValue
  /// Works, contingency and fees of all homes.
  let costs: [Figure]
  let profit: Figure

  /// What one home of a tenure brings.
  func net(_ tenure: String, _ value: Figure) -> NetTransferValue {
    NetTransferValue(
      stem: stem, tenure: tenure, value: value, costs: costs, homes: homes, profit: profit)
  }
}

extension Working {
  /// The package with homes to rent of a tenure, recorded with what goes into it.
  mutating func recordPackage(
    _ worth: HomesWorth, _ tenure: String, _ rented: Figure, intermediate: Figure
  ) -> AffordablePackage {
    let (rented, intermediate) = (
      worth.net(tenure, rented), worth.net("intermediate", intermediate)
    )
    record(rented)
    record(intermediate)
    let package = AffordablePackage(
      stem: worth.stem, tenure: tenure, rentedShare: worth.rentedShare, rented: rented.net,
      intermediate: intermediate.net)
    record(package)
    return package
  }

  /// The share at which social rent costs nothing, recorded.
  mutating func recordCostNeutral(
    _ worth: HomesWorth, _ package: AffordablePackage, socialRent: Figure, intermediate: Figure
  ) -> CostNeutralSocialRent {
    let neutral = CostNeutralSocialRent(
      stem: worth.stem, affordableShare: worth.share, market: worth.market.net,
      affordableRent: package,
      socialRent: recordPackage(worth, "social-rent", socialRent, intermediate: intermediate))
    record(neutral)
    return neutral
  }
}
