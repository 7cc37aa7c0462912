import Evidence

/// The area's part of the need for older people's homes that the authority's own study found.
///
/// The part that matters is of the people aged 75 and over; the part of all people is shown beside it, as
/// it is often used and misses how old or young an area is.
///
/// - SeeAlso: method 9.5 and 9.6.
struct OlderNeedStudyShare: Calculation {
  let area: Place
  let older: Figure
  let authorityOlder: Figure
  let everyone: Figure?
  let authorityEveryone: Figure?
  /// Specialist homes, and places in care homes, in the whole authority.
  let specialist: Figure?
  let careHomePlaces: Figure?

  var olderPopulationShare: Figure {
    .derived(
      FigureID("area.older-population-share"), "The area's share of people aged 75 and over",
      .share,
      at: area, in: older.period, "older / authority_older",
      ["older": older, "authority_older": authorityOlder])
  }

  var byOlderPopulation: Figure? {
    specialist.map { need in
      .derived(
        FigureID("older.study-share.older-population"),
        "The study's specialist homes, by people aged 75 and over", .dwellings, at: area,
        in: need.period, "need * share", ["need": need, "share": olderPopulationShare])
    }
  }

  var byPopulation: Figure? {
    guard let specialist, let everyone, let authorityEveryone else { return nil }
    return .derived(
      FigureID("older.study-share.population"), "The study's specialist homes, by all people",
      .dwellings, at: area, in: specialist.period, "need * people / authority_people",
      ["need": specialist, "people": everyone, "authority_people": authorityEveryone])
  }

  var careHomes: Figure? {
    careHomePlaces.map { places in
      .derived(
        FigureID("older.study-share.care-home"), "The study's places in care homes", .bedSpaces,
        at: area, in: places.period, "places * share",
        ["places": places, "share": olderPopulationShare])
    }
  }

  var steps: [Figure] {
    [olderPopulationShare] + [byOlderPopulation, byPopulation, careHomes].compactMap { $0 }
  }
}

/// Where the area's part of the study's need lies, against the range of the methods.
enum StudySharePosition: String, CaseIterable, Sendable {
  case below
  case within
  case above
  case notAssessed = "not-assessed"

  init(_ share: Double?, lowest: Double?, highest: Double?) {
    guard let share, let lowest, let highest else {
      self = .notAssessed
      return
    }
    self = share < lowest ? .below : share > highest ? .above : .within
  }
}

extension Working {
  /// Records the area's part of the authority's study, and how it compares over the plan period.
  mutating func assessOlderNeedStudyShare() {
    var overPlan: Figure?
    if let share = olderNeedStudyShare {
      record(share)
      overPlan = recordStudyShareOverPlan(share)
    }
    let (lowest, highest) = (ledger["older.range.lowest.plan"], ledger["older.range.highest.plan"])
    ledger.record(
      Finding(
        "older.study-share", "How does the area's part of the authority's study compare?",
        StudySharePosition(overPlan?.value, lowest: lowest?.value, highest: highest?.value),
        deciding: [overPlan, lowest, highest].compactMap { $0 }))
  }

  /// The part over the plan period, where the study says over how many years it counted.
  private mutating func recordStudyShareOverPlan(_ share: OlderNeedStudyShare) -> Figure? {
    guard case .years(let first, let last)? = share.specialist?.period else { return nil }
    let span = YearSpan(
      stem: "older.study-span", label: "the start to the end of the study", firstYear: first,
      lastYear: last, place: area)
    record(span)
    let shares = [share.byOlderPopulation, share.byPopulation].compactMap { $0 }
    let scaled = shares.map {
      PlanScaling(need: $0, spanYears: span.years, planYears: planPeriod.years)
    }
    for scaling in scaled { record(scaling) }
    let byPopulation = conventions.contains(.olderNeedByPopulation)
    return (byPopulation ? scaled.last : scaled.first)?.overPlan
  }

  private var olderNeedStudyShare: OlderNeedStudyShare? {
    guard let older = olderPeople(times.populationBase),
      let authorityOlder = olderPeople(times.populationBase, at: Place.authority)
    else { return nil }
    return OlderNeedStudyShare(
      area: area, older: older, authorityOlder: authorityOlder,
      everyone: everyone(times.populationBase),
      authorityEveryone: everyone(times.populationBase, at: Place.authority),
      specialist: latestOrOnly("older-need.specialist", at: Place.authority),
      careHomePlaces: latestOrOnly("older-need.care-home", at: Place.authority))
  }
}
