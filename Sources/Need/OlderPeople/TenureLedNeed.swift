import Evidence

/// The need for specialist homes that follows from how older people hold their homes and how many are limited.
///
/// Those who own are expected to want market homes and those who rent, from whomever, affordable ones. Those whose
/// activities are limited a lot may need housing with care; those limited a little, adaptations or a sheltered home.
///
/// - SeeAlso: method 9.2, step 7.
struct TenureLedNeed: Calculation {
  /// Additional households that own, and that rent.
  let owned: Figure
  let rented: Figure
  /// The rates of limitation of each, of the area or of the authority.
  let ownedLimitation: ActivityLimitation
  let rentedLimitation: ActivityLimitation
  /// The assumption that each household in need takes one home.
  let dwellingsPerHousehold: Figure

  var matrix: CareAndTenureMatrix {
    CareAndTenureMatrix(
      stem: "older.tenure-led", method: Self.method,
      careMarket: need(
        "care.market", "Housing with care, market", owned, ownedLimitation.limitedALotShare),
      careAffordable: need(
        "care.affordable", "Housing with care, affordable", rented,
        rentedLimitation.limitedALotShare),
      shelteredMarket: need(
        "sheltered.market", "Adaptations or sheltered homes, market", owned,
        ownedLimitation.limitedALittleShare),
      shelteredAffordable: need(
        "sheltered.affordable", "Adaptations or sheltered homes, affordable", rented,
        rentedLimitation.limitedALittleShare))
  }

  var steps: [Figure] { matrix.steps }

  private static let method = "from tenure and health"

  private func need(_ name: String, _ label: String, _ households: Figure, _ rate: Figure) -> Figure
  {
    .derived(
      FigureID("older.tenure-led.\(name)"), "\(label), \(Self.method)", .dwellings,
      at: households.place,
      in: households.period, "households * rate * dwellings_per_household",
      [
        "households": households, "rate": rate, "dwellings_per_household": dwellingsPerHousehold,
      ])
  }
}

/// Older households that already live in homes that do not suit them: a scenario, which other estimates leave out.
///
/// - SeeAlso: method 9.2, current improvements, (c).
struct UnsuitablyHoused: Calculation {
  let people: Figure
  let peoplePerHousehold: Figure
  let unsuitableShare: Figure
  let dwellingsPerHousehold: Figure
  /// The need that arises from additional people.
  let newlyArising: Figure

  var backlog: Figure {
    .derived(
      FigureID("older.backlog"), "Specialist homes for older people unsuitably housed today",
      .dwellings, at: people.place, in: people.period,
      "people / people_per_household * unsuitable_share * dwellings_per_household",
      [
        "people": people, "people_per_household": peoplePerHousehold,
        "unsuitable_share": unsuitableShare, "dwellings_per_household": dwellingsPerHousehold,
      ])
  }

  var withBacklog: Figure {
    .derived(
      FigureID("older.tenure-led.with-backlog"),
      "Specialist homes, today's unsuitably housed included",
      .dwellings, at: people.place, in: newlyArising.period, "newly_arising + backlog",
      ["newly_arising": newlyArising, "backlog": backlog])
  }

  var steps: [Figure] { [backlog, withBacklog] }
}
