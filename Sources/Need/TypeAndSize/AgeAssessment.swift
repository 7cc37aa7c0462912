import Evidence

/// Whether the people of an area are younger or older than those of another place.
package enum AgeProfile: String, CaseIterable, Sendable {
  case younger, similar, older
  case notAssessed = "not-assessed"

  /// The more people of 65 and over, the older.
  init(_ comparison: Comparison) {
    switch comparison {
    case .higher: self = .older
    case .similar: self = .similar
    case .lower: self = .younger
    case .notAssessed: self = .notAssessed
    }
  }
}

/// How the people of one age have changed beside the population as a whole.
package enum AgeTrend: String, CaseIterable, Sendable {
  case faster
  case inLine = "in-line"
  case slower, fell
}

/// Whether the age group that has grown by the most people has also grown fastest.
package enum AgeLead: String, CaseIterable, Sendable {
  case one, two
  /// Some group has grown from nobody, so that the rates of all cannot be ranked.
  case byNumber = "by-number"
  case none
}

extension Working {
  /// Sets out the population by age, how it has changed, and how it stands beside other places (method 8.2).
  ///
  /// The change runs from the first year that all bands are known for to the latest population estimate. A band is
  /// said to have grown most only after all are ranked, by number and by rate.
  mutating func assessAges() {
    for structure in places.flatMap({ ageStructures(at: $0) }) { record(structure) }
    compareAgeProfiles()
    let own = ageStructures(at: area)
    guard let first = own.first, let last = own.last, first.shares.period != last.shares.period
    else { return }
    let change = AgeChange(
      earlier: first.shares.counts, later: last.shares.counts, place: area,
      span: Period(from: first.shares.period, to: last.shares.period))
    let kept = standing(
      .ages, change.sized, from: Array(first.shares.counts.values),
      to: Array(last.shares.counts.values))
    ledger.record(kept)
    // One age can be called the first only where the change of every age is given.
    guard kept.count == change.steps.count else { return }
    rankAges(change)
    for band in AgeBand.allCases { findTrend(of: band, change) }
  }

  /// The structures of a place, one for each year to the latest estimate in which every band is known.
  func ageStructures(at place: Place) -> [AgeStructure] {
    ledger.series("population.\(AgeBand.to15.rawValue)", at: place.key).compactMap { youngest in
      guard let period = youngest.id.period, period.lastYear <= times.populationBase,
        let shares: Shares<AgeBand> = shares(
          of: "population", counted: "", whole: AgeBand.allCases, in: period, at: place),
        !shares.whole.isEmpty
      else { return nil }
      return AgeStructure(shares: shares)
    }
  }

  private mutating func compareAgeProfiles() {
    for key in [Place.authority, Place.country] {
      guard let place = place(key) else { continue }
      let id = "age.profile.compared-with-\(key)"
      let question = "Is the population older or younger than in \(place.name)?"
      guard let pair = agesInOneYear(beside: place) else {
        ledger.record(Finding(id, question, AgeProfile.notAssessed, deciding: []))
        continue
      }
      let limit = parameter("comparison.similar-difference")
      let comparison = ShareComparison(
        stem: "population.aged-65-and-over", subject: "people aged 65 and over", area: pair.area,
        other: pair.other, similarDifference: limit)
      record(comparison)
      ledger.record(
        Finding(
          id, question, AgeProfile(comparison.outcome), deciding: [comparison.difference],
          threshold: limit.value,
          distance: comparison.difference.value.flatMap { value in
            limit.value.map { abs(value) - $0 }
          }, unit: .percentagePoints))
    }
  }

  /// The shares aged 65 and over here and there in the latest year that both are known for.
  private func agesInOneYear(beside place: Place) -> (area: Figure, other: Figure)? {
    let others = ageStructures(at: place)
    for own in ageStructures(at: area).reversed() {
      let same = others.first { $0.shares.period == own.shares.period }
      if let area = own.aged65AndOver, let other = same?.aged65AndOver { return (area, other) }
    }
    return nil
  }

  private mutating func rankAges(_ change: AgeChange) {
    let byNumber = ranking(AgeBand.allCases, change.change)
    let known = ranking(AgeBand.allCases, change.growth)
    // A group that has grown from nobody has no rate, and none can then be called the fastest.
    let byRate = known.count == byNumber.count ? known : []
    let outcomes = AgeBand.allCases.map(\.rawValue) + ["none"]
    func record(
      _ id: String, _ question: String, _ found: (part: AgeBand, figure: Figure, value: Double)?,
      among ranked: [(part: AgeBand, figure: Figure, value: Double)]
    ) {
      ledger.record(
        Finding(
          id, question, found?.part.rawValue ?? "none", among: outcomes,
          deciding: ranked.map(\.figure)))
    }
    record(
      "age.largest-increase", "Which age group has grown by the most people?",
      byNumber.first { $0.value > 0 }, among: byNumber)
    record(
      "age.fastest-growth", "Which age group has grown at the highest rate?",
      byRate.first { $0.value > 0 }, among: byRate)
    record(
      "age.largest-decrease", "Which age group has lost the most people?",
      byNumber.last { $0.value < 0 }, among: byNumber)
    guard let first = byNumber.first else { return }
    let fastest = byRate.first
    let lead: AgeLead =
      first.value <= 0
      ? .none : fastest.map { $0.part == first.part ? .one : .two } ?? .byNumber
    ledger.record(
      Finding(
        "age.lead", "Is one age group first both by number and by rate?", lead,
        deciding: [first.figure] + [fastest?.figure].compactMap(\.self)))
  }

  private mutating func findTrend(of band: AgeBand, _ change: AgeChange) {
    guard let growth = change.growth(band), let value = growth.value,
      let overall = change.growthOfAll.value,
      let tolerance = parameter("comparison.similar-difference").value
    else { return }
    let lead = value - overall
    let trend: AgeTrend =
      value < 0 ? .fell : abs(lead) <= tolerance ? .inLine : lead > 0 ? .faster : .slower
    ledger.record(
      Finding(
        "age.\(band.rawValue).trend",
        "Has the number \(band.label.lowercased()) grown faster than the population?", trend,
        deciding: [growth, change.growthOfAll], threshold: overall, distance: lead, unit: .growth))
  }
}
