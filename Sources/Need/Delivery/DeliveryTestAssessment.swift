import Evidence

extension Working {
  /// The Housing Delivery Test over the latest years that are known, and what follows from it (method 7.2).
  package mutating func assessHousingDeliveryTest() {
    var result: Figure?
    let years = measuredYears(Int(parameter("delivery.years").value ?? 0))
    if let years {
      let delivered = years.compactMap { homesDelivered(in: $0) }
      let required = years.compactMap { homesRequired(in: $0) }
      if delivered.count == years.count, required.count == years.count {
        let test = HousingDeliveryTest(delivered: delivered, required: required, place: area)
        record(test)
        result = test.result
      }
    } else if let published = ledger.latestKnown("delivery-test.published") {
      result = published
    }
    ledger.record(deliveryConsequences(of: result).findings)
  }

  /// The latest monitoring years, one after the other; nil if there are not so many.
  private func measuredYears(_ count: Int) -> [Period]? {
    let known = ledger.series("delivery.net-additional").compactMap(\.id.period)
      .filter { $0.length <= 1 }.suffix(count)
    guard count > 0, known.count == count, let first = known.first, let last = known.last,
      last.lastYear - first.lastYear == count - 1
    else { return nil }
    return Array(known)
  }

  private mutating func homesDelivered(in year: Period) -> Figure? {
    guard let net = ledger["delivery.net-additional", year] else { return nil }
    let homes = HomesDelivered(
      netAdditionalDwellings: net, studentBedrooms: ledger["delivery.student-bedrooms", year],
      communalBedrooms: ledger["delivery.communal-bedrooms", year],
      studentBedroomsPerDwelling: parameter("delivery.student-bedrooms-per-dwelling"),
      communalBedroomsPerDwelling: parameter("delivery.communal-bedrooms-per-dwelling"))
    record(homes)
    return homes.total
  }

  /// The homes required in a year: as published, else the lower of the up-to-date requirement and the need.
  private mutating func homesRequired(in year: Period) -> Figure? {
    if let stated = ledger["delivery.required", year] { return stated }
    guard let need = ledger["local-housing-need.annual"] else { return nil }
    let isUpToDate = ledger.findings["requirement.standing"]?.outcome == "up-to-date"
    let months = parameters.map("delivery.months-counted").first { $0.key == year.description }
    let homes = HomesRequired(
      year: year, localHousingNeed: need, requirement: isUpToDate ? overallRequirement : nil,
      monthsCounted: months.map { given($0.figure) }, monthsPerYear: given(.monthsPerYear),
      oneYear: given(.oneYear))
    record(homes)
    return homes.total
  }
}
