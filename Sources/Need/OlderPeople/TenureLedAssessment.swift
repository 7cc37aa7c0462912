import Evidence

/// Whose rates of limitation a projection uses.
enum LimitationRates: String, CaseIterable, Sendable {
  case area
  /// The area's rest on too few people, or are not published.
  case authority
  /// The area's, though they rest on too few people, since the authority's were not supplied.
  case tooFew = "too-few"
  case notAssessed = "not-assessed"
}

/// Whether the authority's tenures of older households were brought nearer to the area's.
enum TenureAdjustment: String, CaseIterable, Sendable {
  case midpoint
  case none
  case notAssessed = "not-assessed"
}

extension Working {
  /// Records the tenure-led projection as far as its inputs go.
  mutating func assessTenureLedNeed(_ population: OlderPopulation?) -> CareAndTenureMatrix? {
    let households = assessOlderHouseholds(population)
    let tenure = assessOlderTenure()
    assessOlderCohort(isWanted: tenure != nil)
    let owned = assessActivityLimitation(.owned)
    let rented = assessActivityLimitation(.rented)
    var matrix: CareAndTenureMatrix?
    if let households, let tenure {
      ledger.record(tenure.shares.map(households.additional))
      if let owned, let rented {
        let need = TenureLedNeed(
          owned: households.additional(tenure.owned), rented: households.additional(tenure.rented),
          ownedLimitation: owned, rentedLimitation: rented,
          dwellingsPerHousehold: parameter("older-people.dwellings-per-household"))
        record(need)
        matrix = need.matrix
      }
    }
    if let matrix, let population, let households {
      recordBacklog(matrix, population, households)
    }
    recordBalance(
      "older.tenure-led.balance", "Is the tenure-led need mostly for affordable homes?",
      affordable: matrix?.affordableShare)
    return matrix
  }

  private mutating func assessOlderHouseholds(_ population: OlderPopulation?) -> OlderHouseholds? {
    guard let population,
      let people = olderPeople(times.census, at: Place.authority),
      let households = ledger[
        "households.reference-person.75-and-over", .year(times.census), at: Place.authority]
    else { return nil }
    let result = OlderHouseholds(
      increase: population.increase, authorityPeople: people, authorityHouseholds: households)
    record(result)
    return result
  }

  private mutating func assessOlderTenure() -> OlderTenure? {
    guard let authority = authorityOlderTenure else {
      ledger.record(tenureAdjustment(nil))
      return nil
    }
    let owners = ownersOfAllAges
    let tenure = OlderTenure(
      area: area, authority: authority, areaOwners: owners?.area,
      authorityOwners: owners?.authority,
      threshold: parameter("older-people.tenure-midpoint-threshold"),
      weight: parameter("older-people.midpoint-weight"))
    record(tenure)
    ledger.record(tenureAdjustment(tenure))
    return tenure
  }

  private func tenureAdjustment(_ tenure: OlderTenure?) -> Finding {
    let difference = tenure?.difference
    let outcome: TenureAdjustment =
      difference?.value == nil
      ? .notAssessed : tenure?.takesMiddle == true ? .midpoint : TenureAdjustment.none
    let threshold = tenure?.threshold.value
    return Finding(
      "older.tenure-adjustment",
      "Do so many more or fewer households own here that the authority's tenures do not fit?",
      outcome, deciding: [difference].compactMap { $0 }, threshold: threshold,
      distance: threshold.flatMap { threshold in difference?.value.map { abs($0) - threshold } },
      unit: .percentagePoints)
  }

  private mutating func assessActivityLimitation(_ group: ActivityLimitation.Group)
    -> ActivityLimitation?
  {
    let here = activityLimitation(group, at: area)
    let authority = place(Place.authority).flatMap { activityLimitation(group, at: $0) }
    for rates in [here, authority] { ledger.record(rates?.steps ?? []) }
    let minimum = parameters["older-people.rates-minimum-people"]
    if here != nil { ledger.record(minimum) }
    let outcome: LimitationRates
    let used: ActivityLimitation?
    if let here, !here.restsOnFewer(than: minimum) {
      (outcome, used) = (.area, here)
    } else if let authority {
      (outcome, used) = (.authority, authority)
    } else if let here, here.people.value != nil {
      (outcome, used) = (.tooFew, here)
    } else {
      (outcome, used) = (.notAssessed, nil)
    }
    ledger.record(
      Finding(
        "older.limitation-rates.\(group.rawValue)",
        "Are the rates of limitation of those who \(group == .owned ? "own" : "rent") the area's own?",
        outcome, deciding: [here?.people].compactMap { $0 }, threshold: minimum.value,
        distance: minimum.value.flatMap { minimum in here?.people.value.map { $0 - minimum } },
        unit: .people))
    return used
  }

  /// Records the scenario of those unsuitably housed today, if somebody has set a share above zero.
  private mutating func recordBacklog(
    _ matrix: CareAndTenureMatrix, _ population: OlderPopulation, _ households: OlderHouseholds
  ) {
    let share = parameter("older-people.unsuitable-homes-share")
    guard let value = share.value, value > 0 else { return }
    record(
      UnsuitablyHoused(
        people: population.atBase, peoplePerHousehold: households.peoplePerHousehold,
        unsuitableShare: share,
        dwellingsPerHousehold: parameter("older-people.dwellings-per-household"),
        newlyArising: matrix.all))
  }
}
