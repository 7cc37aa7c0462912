import Evidence

extension Working {
  /// What is due and not offered, in homes and parts.
  mutating func assessShortfall(_ requirement: AffordableRequirement?) {
    guard let due = requirement?.affordable, let offered = scheme("affordable-homes") else {
      return
    }
    ledger.record(
      .derived(
        FigureID("scheme.shortfall"), "Affordable homes due and not offered", .partDwellings,
        at: area, "max(0, due - offered)", ["due": due, "offered": offered]))
  }

  /// The payment for homes that are due and not offered, and what social rent would change (method 10.6, 10.11).
  ///
  /// The homes of a scheme differ, so the sums go by the mean home: the affordable homes are to be like the others.
  mutating func assessSchemeMoney(_ split: TenureSplit) {
    guard let homes = scheme("homes"), let value = scheme("value"),
      let affordable = split.requirement.affordable.value
    else { return }
    let market = mean("scheme.mean-value", "Market value of the mean home", value, homes)
    guard affordable > 0,
      let rented = meanTransfer("scheme.transfer", of: "transfer", homes)
    else { return }
    let intermediate = SharedOwnershipTransferValue(
      stem: "scheme.shared-ownership", size: "mean", marketValue: market,
      basis: .shareOfValue(parameter("transfer.shared-ownership-share")))
    record(intermediate)
    let contribution = OffSiteContribution(
      stem: "scheme", split: split, marketValue: market, rentedValue: rented,
      intermediateValue: intermediate.value)
    record(contribution)
    if let shortfall = scheme("shortfall") {
      let payment = Figure.derived(
        FigureID("scheme.payment"), "Payment for the homes not offered", .pounds, at: area,
        "plain * shortfall / affordable",
        [
          "plain": contribution.plain, "shortfall": shortfall,
          "affordable": split.requirement.affordable,
        ])
      ledger.record(payment)
    }
    assessSchemeLand(split, market: market, rented: rented, intermediate: intermediate.value)
  }

  /// What is left for the land, and the share at which social rent costs nothing.
  private mutating func assessSchemeLand(
    _ split: TenureSplit, market: Figure, rented: Figure, intermediate: Figure
  ) {
    guard let homes = scheme("homes"), let floorspace = scheme("floorspace"),
      let development = schemeDevelopment(), let terms = appraisalTerms()
    else { return }
    let residual = ResidualValue(stem: "scheme", scheme: development, terms: terms)
    record(residual)
    record(ResidualLandValue(stem: "scheme", gross: residual.gross, terms: landTerms()))
    guard let social = meanSocialRentTransfer(homes) else { return }
    let floorArea = given(
      .derived(
        FigureID("scheme.mean-floor-area"), "Floor area of the mean home",
        .squareMetresPerDwelling, at: area, "floorspace / homes",
        ["floorspace": floorspace, "homes": homes]))
    let worth = HomesWorth(
      stem: "scheme", homes: homes, share: split.requirement.effectiveShare,
      rentedShare: split.rentedShare,
      market: NetMarketValue(stem: "scheme", value: market, floorArea: floorArea, terms: terms),
      costs: residual.homeCosts, profit: terms.affordableProfit)
    record(worth.market)
    let package = recordPackage(worth, "affordable-rent", rented, intermediate: intermediate)
    _ = recordCostNeutral(worth, package, socialRent: social, intermediate: intermediate)
  }

  /// The scheme as it is offered: its market homes at their values, its affordable homes at their transfer values.
  private mutating func schemeDevelopment() -> DevelopmentScheme? {
    guard let market = scheme("market-value"), let marketSpace = scheme("market-floorspace"),
      let affordableSpace = scheme("affordable-floorspace"),
      let offered = scheme("affordable-homes"), let rented = rentedHomesTransfer(),
      let others = scheme("intermediate-value")
    else { return nil }
    let transfer = Figure.derived(
      FigureID("scheme.transfer-total"), "Transfer value of the affordable homes offered", .pounds,
      at: area, "sum(rented) + others * share",
      [
        "rented": rented, "others": others,
        "share": parameter("transfer.shared-ownership-share"),
      ])
    return (offered.value ?? 0) > 0
      ? DevelopmentScheme(
        marketValue: market, affordableValue: given(transfer), otherValues: [],
        marketFloorspace: marketSpace, affordableFloorspace: affordableSpace) : nil
  }

  /// What a provider pays for the homes to rent that are offered, size by size; nil where one size has no value.
  private mutating func rentedHomesTransfer() -> [Figure]? {
    var totals: [Figure] = []
    for size in Guidance.sizes {
      guard let count = scheme("rented.\(size).homes"), count.value != nil else { return nil }
      guard let value = ledger["transfer.\(size).value"] else {
        if count.value == 0 { continue }
        return nil
      }
      totals.append(
        given(
          .derived(
            FigureID("scheme.rented.\(size).transfer-value"),
            "Transfer value of the homes to rent, \(size.replacing("-", with: " "))", .pounds,
            at: area, "homes * value", ["homes": count, "value": value])))
    }
    return totals.isEmpty ? nil : totals
  }

  private mutating func mean(_ id: String, _ label: String, _ total: Figure, _ homes: Figure)
    -> Figure
  {
    given(
      .derived(
        FigureID(id), label, .poundsPerDwelling, at: area, "total / homes",
        ["total": total, "homes": homes]))
  }

  /// What a provider can pay for the mean home, by what it can pay for each size; nil where one size has no value.
  private mutating func meanTransfer(
    _ id: String, of stem: String, _ homes: Figure, tenure: String = "to rent"
  ) -> Figure? {
    var totals: [Figure] = []
    for size in Guidance.sizes {
      guard let count = scheme("\(size).homes"), count.value ?? 0 > 0 else { continue }
      guard let value = ledger["\(stem).\(size).value"] else { return nil }
      totals.append(
        given(
          .derived(
            FigureID("\(id).\(size)"),
            "Transfer value if all homes of \(size.replacing("-", with: " ")) were \(tenure)",
            .pounds,
            at: area, "homes * value", ["homes": count, "value": value])))
    }
    guard !totals.isEmpty else { return nil }
    return given(
      .derived(
        FigureID("\(id).mean"), "Transfer value of the mean home \(tenure)", .poundsPerDwelling,
        at: area, "sum(totals) / homes", ["totals": totals, "homes": homes]))
  }

  /// The same at social rent, by the formula rents of every size.
  private mutating func meanSocialRentTransfer(_ homes: Figure) -> Figure? {
    for size in Guidance.sizes where ledger["transfer.social-rent.\(size).value"] == nil {
      guard let rent = ledger.latestKnown("formula-rent.\(size)") else { continue }
      record(
        RentedTransferValue(
          stem: "transfer.social-rent", size: size, rent: rent, terms: rentedTerms()))
    }
    return meanTransfer(
      "scheme.social-rent-transfer", of: "transfer.social-rent", homes, tenure: "at social rent")
  }
}

extension Working {
  /// When market homes may be occupied, and whether they run ahead of the affordable ones (method 10.8).
  mutating func assessSchemePhasing(_ facts: SchemeFacts) {
    guard !isNothingDue, let homes = scheme("homes"),
      let affordable = scheme("affordable-homes"), let market = scheme("market-homes"),
      affordable.value ?? 0 > 0, market.value ?? 0 > 0
    else { return }
    let limit = parameter("phasing.market-share")
    record(
      PhasingLimit(
        stem: "scheme", homes: homes, affordable: affordable, marketShareMaximum: limit))
    guard let occupied = facts.marketOccupied, let ready = facts.affordableReady else { return }
    let trigger = PhasingTrigger(
      stem: "scheme", marketOccupied: given(occupied), marketTotal: market,
      affordableReady: given(ready), affordableTotal: affordable, marketShareMaximum: limit)
    record(trigger)
    ledger.record(trigger.finding)
  }
}
