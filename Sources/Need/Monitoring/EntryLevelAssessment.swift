import Evidence

extension Working {
  /// Buying against renting at entry level, in every place for which they are published, and who can afford neither.
  mutating func assessEntryLevel() {
    let share = parameter("affordability.rent-share")
    let months = given(.monthsPerYear)
    for place in places {
      let cost = ledger.latestKnown("entry-level.purchase.annual-cost", at: place.key)
      let period = cost?.id.period
      let comparison = PurchaseAgainstRent(
        place: place,
        price: period.flatMap { ledger["prices.lower-quartile.all", $0, at: place.key] },
        purchaseCost: cost,
        rent: period.flatMap { ledger["rents.lower-quartile.all", $0, at: place.key] }
          ?? ledger.latestKnown("rents.lower-quartile.all", at: place.key),
        shareOfIncome: share, monthsPerYear: months)
      record(comparison)
      assessUnable(comparison)
    }
  }

  /// The shares of households below the incomes required: fitted where they are published, else modelled.
  private mutating func assessUnable(_ comparison: PurchaseAgainstRent) {
    let key = comparison.place.key
    guard let rent = comparison.rentIncome, let purchase = comparison.purchaseIncome else { return }
    if let below = ledger.latestKnown("entry-level.rent.unable.published-share", at: key),
      let above = ledger.latestKnown("entry-level.purchase.unable.published-share", at: key),
      let lower = deviate(below), let upper = deviate(above), lower.value != upper.value
    {
      ledger.record([lower, upper])
      record(
        IncomeThroughTwoPoints(
          lower: rent, upper: purchase, lowerDeviate: lower, upperDeviate: upper))
      return
    }
    guard comparison.place.isArea, let incomes = incomeDistribution else { return }
    for (word, label, threshold) in [
      ("rent", "Households unable to rent at entry level, modelled", rent),
      ("purchase", "Households unable to buy at entry level, modelled", purchase),
    ] {
      ledger.record(
        incomes.shareBelow(threshold, FigureID("entry-level.\(word).unable.share"), label))
    }
  }

  private func deviate(_ share: Figure) -> Figure? {
    guard let value = share.value, value > 0, value < 1 else { return nil }
    return Figure(
      FigureID("\(share.id.stem).deviate", at: share.place.key),
      "Normal deviate of the share: \(share.label)", Quantity(NormalDeviate.of(value)), .number,
      at: share.place, in: share.period,
      basis: .parameter(Reference(title: "The standard normal distribution"), from: nil))
  }
}
