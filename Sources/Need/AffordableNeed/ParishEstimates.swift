import Evidence

/// What an estimate comes to.
package enum EstimateResult: String, CaseIterable, Sendable {
  case need, surplus
  case notAssessed = "not-assessed"

  init(_ value: Double?) {
    self = value.map { $0 > 0 ? .need : .surplus } ?? .notAssessed
  }
}

extension Working {
  /// The area's own estimate of need for affordable homes to rent (method 6.3).
  mutating func assessRentedNeed() {
    if let minimum = socialRentMinimum { record(minimum) }
    let estimate = rentedNeedEstimate()
    if let estimate { record(estimate) }
    recordResult(
      "need.rented.result", "Does the area's own estimate find a need for more homes to rent?",
      estimate?.netPerYear)
  }

  /// The area's own estimate of demand for affordable homes to own (method 6.4).
  mutating func assessOwnershipDemand() {
    let estimate = ownershipDemandEstimate()
    if let estimate { record(estimate) }
    recordResult(
      "need.ownership.result", "Does the area's own estimate find demand for more homes to own?",
      estimate?.netPerYear)
  }

  private mutating func recordResult(_ id: String, _ question: String, _ net: Figure?) {
    ledger.record(
      Finding(
        id, question, EstimateResult(net?.value), deciding: [net].compactMap(\.self),
        threshold: 0, distance: net?.value, unit: .dwellingsPerYear))
  }

  /// The least part of rented homes at social rent; nil where rents or incomes are not known.
  var socialRentMinimum: SocialRentMinimum? {
    let sizes = ["all", "2-bed", "1-bed"]
    let affordableRent = sizes.lazy.compactMap { [ledger] size in
      ledger["affordability.affordable-rent.\(size).income-required"]
    }.first
    guard let affordableRent, let market = ledger["affordability.can-rent-cannot-buy.lower"],
      let incomes = incomeDistribution
    else { return nil }
    return SocialRentMinimum(
      affordableRentIncome: affordableRent, marketRentIncome: market, incomes: incomes,
      place: area)
  }

  private mutating func rentedNeedEstimate() -> RentedNeedEstimate? {
    guard let years = ledger["area.plan-years"], let growth = ledger["mix.annual-growth"],
      let unable = ledger["need.rented.unable-to-rent.share"],
      let tenants = householdsIn("social-rented"), let inNeed = householdsOnRegister()
    else { return nil }
    return RentedNeedEstimate(
      householdsInNeed: inNeed, newHouseholdsPerYear: growth, unableToRent: unable,
      fallingIntoNeed: fallingIntoNeed(), socialTenants: tenants,
      reletRate: parameter("need.relet-rate"),
      homesPerHousehold: parameter("need.homes-per-household"), planYears: years, place: area)
  }

  private mutating func ownershipDemandEstimate() -> OwnershipDemandEstimate? {
    guard let years = ledger["area.plan-years"], let growth = ledger["mix.annual-growth"],
      let renters = householdsIn("private-rented"),
      let supported = areaOrAuthority("housing-support.share")
    else { return nil }
    return OwnershipDemandEstimate(
      privateRenters: renters, supportedShare: supported,
      aspiringShare: parameter("need.aspiring-share"), newHouseholdsPerYear: growth,
      canRentCannotBuy: ledger["affordability.can-rent-cannot-buy.share"],
      sharedOwners: householdsIn("shared-ownership"), resaleRate: parameter("need.resale-rate"),
      homesPerHousehold: parameter("need.homes-per-household"), planYears: years, place: area)
  }

  /// The area's households of a tenure at the census: as counted, or its share of all households.
  private mutating func householdsIn(_ tenure: String) -> Figure? {
    let census = Period.year(times.census)
    if let counted = ledger["tenure.\(tenure).households", census] { return counted }
    guard let share = ledger["tenure.\(tenure).share", census],
      let households = ledger["households.total", census]
    else { return nil }
    return given(
      .derived(
        FigureID("need.\(tenure).households"),
        "Households by tenure, from their share: \(tenure.replacing("-", with: " "))",
        .households, at: area, in: census, "households * share",
        ["households": households, "share": share]))
  }

  /// The households on the register, here or in a place that stands in; else a part of the authority's by population.
  private mutating func householdsOnRegister() -> Figure? {
    if let local = localRegister() { return local }
    return partOfAuthority(
      ledger.latestKnown("register.households", at: Place.authority), "need.register.households",
      "Households on the register, by share of population")
  }

  private mutating func fallingIntoNeed() -> Figure? {
    partOfAuthority(
      authorityNeed("falling-into-need"), "need.rented.falling-into-need",
      "Existing households falling into need per year, by share of population")
  }

  private mutating func partOfAuthority(_ figure: Figure?, _ id: String, _ label: String)
    -> Figure?
  {
    guard let figure, let share = ledger["area.population-share"] else { return nil }
    return given(
      .derived(
        FigureID(id), label, figure.unit, at: area, in: figure.period, "authority * share",
        ["authority": figure, "share": share]))
  }
}
