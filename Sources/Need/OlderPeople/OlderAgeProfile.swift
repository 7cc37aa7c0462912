import Evidence

/// People of 75 and over as a share of everyone, in one place and one year.
struct OlderPopulationShare: Calculation {
  let older: Figure
  let everyone: Figure

  var share: Figure {
    .derived(
      FigureID("older.population.share", older.period, at: older.place.key),
      "People aged 75 and over as a share of all people", .share, at: older.place,
      "older / everyone", ["older": older, "everyone": everyone])
  }

  var steps: [Figure] { [share] }
}

/// Whether the area is older or younger than the authority.
enum OlderAgeProfile: String, CaseIterable, Sendable {
  case younger
  case similar
  case older
  case notAssessed = "not-assessed"
}

extension Working {
  /// Records the share of older people in every place, at the base and at the horizon.
  mutating func assessAgeProfile() {
    for place in places {
      for year in Set([times.populationBase, times.projectionEnd]).sorted() {
        guard let older = olderPeople(year, at: place.key),
          let everyone = everyone(year, at: place.key)
        else { continue }
        record(OlderPopulationShare(older: older, everyone: everyone))
      }
    }
    let difference = differenceOfOlderShare
    if let difference { ledger.record(difference) }
    recordAgeProfile(difference)
  }

  private var differenceOfOlderShare: Figure? {
    let base = Period.year(times.populationBase)
    guard let here = ledger["older.population.share", base],
      let authority = ledger["older.population.share", base, at: Place.authority]
    else { return nil }
    return .derived(
      FigureID("older.population.difference"), "People aged 75 and over, area less authority",
      .percentagePoints, at: area, in: base, "here - authority",
      ["here": here, "authority": authority])
  }

  private mutating func recordAgeProfile(_ difference: Figure?) {
    var outcome = OlderAgeProfile.notAssessed
    var threshold: Double?
    var distance: Double?
    if let value = difference?.value, let band = parameter("older-people.similar-age-band").value {
      outcome = abs(value) <= band ? .similar : value < 0 ? .younger : .older
      (threshold, distance) = (band, abs(value) - band)
    }
    ledger.record(
      Finding(
        "older.age-profile", "Is the area older or younger than the authority?", outcome,
        deciding: [difference].compactMap { $0 }, threshold: threshold, distance: distance,
        unit: .percentagePoints))
  }
}
