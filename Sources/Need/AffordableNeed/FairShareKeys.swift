import Evidence

/// The area's share of its authority by one count (method 6.1).
struct KeyShare: Calculation {
  let key: String
  let label: String
  let area: [Figure]
  let authority: [Figure]
  let place: Place
  let period: Period?

  var share: Figure {
    .derived(
      FigureID("need.pro-rata.\(key).share", at: place.key),
      "Share of the authority's \(label)", .share, at: place, in: period,
      "sum(area) / sum(authority)", ["area": area, "authority": authority])
  }

  var steps: [Figure] { [share] }
}

extension Working {
  /// A key by which the authority's need can be shared out, with the place the share is of.
  struct FairShareKey {
    let key: String
    let label: String
    let place: Place
    let share: Figure
  }

  /// Every key that can be worked out, in the order of the method.
  mutating func fairShareKeys() -> [FairShareKey] {
    var keys: [FairShareKey] = []
    if let share = ledger["area.population-share"] {
      keys.append(FairShareKey(key: "population", label: "population", place: area, share: share))
    }
    let census = Period.year(times.census)
    if let own = ledger["households.total", census],
      let whole = ledger["households.total", census, at: Place.authority]
    {
      keys.append(key("households", "households", [own], [whole], at: area, in: census))
    }
    keys += registerKeys()
    if let growth = householdGrowthKey() { keys.append(growth) }
    return keys
  }

  private mutating func key(
    _ key: String, _ label: String, _ own: [Figure], _ whole: [Figure], at place: Place,
    in period: Period?
  ) -> FairShareKey {
    let share = KeyShare(
      key: key, label: label, area: own, authority: whole, place: place, period: period)
    record(share)
    return FairShareKey(key: key, label: label, place: place, share: share.share)
  }

  /// The area's share of the housing register; where its own count is not known, those of the places that stand in for
  /// it.
  private mutating func registerKeys() -> [FairShareKey] {
    var keys: [FairShareKey] = []
    for place in [area] + registerStandIns where place.isArea || keys.first?.place.isArea != true {
      let own = ledger.series("register.households", at: place.key)
      let pair = own.reversed().lazy.compactMap { [ledger] figure in
        ledger["register.households", figure.id.period, at: Place.authority].map { (figure, $0) }
      }.first
      guard let (figure, whole) = pair else { continue }
      let label = "households on the register"
      keys.append(
        key("register", label, [figure], [whole], at: place, in: figure.id.period))
    }
    return keys
  }

  /// The places beside the standard ones, whose counts of the register can stand in for the area's.
  private var registerStandIns: [Place] {
    comparators.filter {
      ![Place.authority, Place.region, Place.country].contains($0.key)
    }
  }

  /// The households in need on the register: the area's own count; else the latest of a place that stands in for it.
  func localRegister() -> Figure? {
    if let own = ledger.latestKnown("register.households") { return own }
    let counts = registerStandIns.compactMap {
      ledger.latestKnown("register.households", at: $0.key)
    }
    return counts.filter { $0.value != nil && $0.period != nil }.max { left, right in
      guard let first = left.period, let second = right.period else { return false }
      return first < second
    }
  }

  /// The area's share of the authority's projected growth, if both grow.
  private mutating func householdGrowthKey() -> FairShareKey? {
    let projections = lifeStageProjections
    let earlier = projections.map(\.households)
    let later = projections.map(\.householdsAtHorizon)
    let authority = lifeStages(in: times.census, at: Place.authority)
    let authorityLater = lifeStages(in: times.projectionEnd, at: Place.authority)
    let whole = authority.bands.compactMap(authority.count)
    let wholeLater = authorityLater.bands.compactMap(authorityLater.count)
    guard !projections.isEmpty, !whole.isEmpty, !wholeLater.isEmpty,
      let authorityPlace = place(Place.authority)
    else { return nil }
    let own = HouseholdGrowth(earlier: earlier, later: later, place: area, period: horizon)
    let other = HouseholdGrowth(
      earlier: whole, later: wholeLater, place: authorityPlace, period: horizon)
    guard let mine = own.growth.value, let theirs = other.growth.value, mine > 0, theirs > 0 else {
      return nil
    }
    record(own)
    record(other)
    return key(
      "household-growth", "projected household growth", [own.growth], [other.growth], at: area,
      in: horizon)
  }
}

/// The households that a projection adds between the census and the horizon.
struct HouseholdGrowth: Calculation {
  let earlier: [Figure]
  let later: [Figure]
  let place: Place
  let period: Period

  var growth: Figure {
    .derived(
      FigureID("need.household-growth", at: place.key), "Projected growth of households",
      .households, at: place, in: period, "sum(later) - sum(earlier)",
      ["later": later, "earlier": earlier])
  }

  var steps: [Figure] { [growth] }
}
