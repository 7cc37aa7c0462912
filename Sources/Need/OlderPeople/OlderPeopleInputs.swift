import Evidence

/// What the methods for older people take from the ledger.
extension Working {
  /// The people aged 75 and over in a place in a year.
  func olderPeople(_ year: Int, at place: String = Place.area) -> Figure? {
    ledger["population.aged-75-and-over", .year(year), at: place]
  }

  /// The people of all ages in a place in a year.
  func everyone(_ year: Int, at place: String = Place.area) -> Figure? {
    ledger["population.all-ages", .year(year), at: place]
  }

  /// The authority's households with a reference person of 55 to 75, by tenure, or their published shares.
  var authorityOlderTenure: AuthorityOlderTenure? {
    for measure in ["households", "share"] {
      func tenure(_ name: String) -> Figure? {
        ledger.latest("tenure-55-to-75.\(name).\(measure)", at: Place.authority)
      }
      guard let outright = tenure("owned-outright"), let mortgage = tenure("owned-with-mortgage"),
        let social = tenure("social-rented"), let privately = tenure("private-rented")
      else { continue }
      return AuthorityOlderTenure(
        outright: outright, mortgage: [mortgage] + [tenure("shared-ownership")].compactMap { $0 },
        social: social, privately: privately, free: tenure("rent-free"))
    }
    return nil
  }

  /// Owners of all ages in the area and in the authority, by one definition.
  var ownersOfAllAges: (area: Figure, authority: Figure)? {
    func share(_ tenure: String, _ place: Place) -> Figure? {
      ledger["tenure.\(tenure).share", .year(times.census), at: place.key]
    }
    func owned(_ place: Place) -> [Figure]? {
      if let owned = share("owned", place) { return [owned] }
      let parts = ["owned-outright", "owned-with-mortgage"].compactMap { share($0, place) }
      return parts.count == 2 ? parts : nil
    }
    guard let authority = place(Place.authority), let areaOwned = owned(area),
      let authorityOwned = owned(authority)
    else { return nil }
    let shared = [area, authority].compactMap { share("shared-ownership", $0) }
    guard shared.count == 2 else {
      return (
        OwnersOfAllAges(parts: areaOwned, place: area).share,
        OwnersOfAllAges(parts: authorityOwned, place: authority).share
      )
    }
    return (
      OwnersOfAllAges(parts: areaOwned + [shared[0]], place: area).share,
      OwnersOfAllAges(parts: authorityOwned + [shared[1]], place: authority).share
    )
  }

  /// How far activities are limited in a group, if the place has every count of its tenures or of the group itself.
  func activityLimitation(_ group: ActivityLimitation.Group, at place: Place) -> ActivityLimitation?
  {
    func counts(_ tenures: [String], _ limitation: String) -> [Figure]? {
      let figures = tenures.compactMap {
        ledger.latest("health.\($0).\(limitation)", at: place.key)
      }
      return figures.count == tenures.count ? figures : nil
    }
    for tenures in [group.tenures, [group.rawValue]] {
      guard let lot = counts(tenures, "limited-a-lot"),
        let little = counts(tenures, "limited-a-little"), let not = counts(tenures, "not-limited")
      else { continue }
      return ActivityLimitation(
        group: group, place: place, limitedALot: lot, limitedALittle: little, notLimited: not)
    }
    return nil
  }

  /// A figure with a stem, of the latest period or of none.
  func latestOrOnly(_ stem: String, at place: String = Place.area) -> Figure? {
    ledger.latest(stem, at: place) ?? ledger[stem, at: place]
  }
}
