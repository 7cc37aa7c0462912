package import Evidence
package import Policy

extension Working {
  /// Compares the members of every group, indicator by indicator, and says to whom each recommendation applies.
  package mutating func assessDistricts() {
    for group in groups {
      for indicator in indicators {
        guard let comparison = comparison(of: indicator, in: group) else {
          for trigger in triggers(of: indicator) { record(trigger, group, [:]) }
          continue
        }
        record(comparison)
        recordFindings(comparison)
        let values = comparison.values.reduce(into: [String: Figure]()) { $0[$1.place.key] = $1 }
        for trigger in triggers(of: indicator) { record(trigger, group, values) }
      }
    }
  }

  private func triggers(of indicator: Indicator) -> [Trigger] {
    triggers.filter { $0.indicator == indicator.key }
  }

  private mutating func comparison(of indicator: Indicator, in group: PlaceGroup)
    -> DistrictComparison?
  {
    guard let time = commonTime(of: indicator.stem, in: group) else { return nil }
    let values = group.members.compactMap { ledger[indicator.stem, time.period, at: $0.key] }
      .filter { $0.value != nil }
    guard !values.isEmpty else { return nil }
    let total = total(of: indicator, in: time.period, at: group)
    let addsUp = indicator.addsUp(values)
    return DistrictComparison(
      indicator: indicator, group: group, values: values, total: total,
      together: addsUp ? nil : total,
      country: addsUp ? nil : ledger[indicator.stem, time.period, at: Place.country],
      earlier: earlier(indicator, than: time.period, in: group),
      years: changeYears,
      quarter: parameter("county.lower-quartile"), half: parameter("county.middle"),
      threeQuarters: parameter("county.upper-quartile"))
  }

  /// The figure of all places together: worked out from theirs, or published.
  private func total(of indicator: Indicator, in period: Period?, at group: PlaceGroup) -> Figure? {
    ledger["\(indicator.stem).together", period, at: group.place.key]
      ?? ledger[indicator.stem, period, at: group.place.key]
  }

  /// The figures of the places, of all together and of the country so many years before a period.
  private mutating func earlier(
    _ indicator: Indicator, than period: Period?, in group: PlaceGroup
  ) -> [Figure] {
    guard let before = period.map(timeBefore) else { return [] }
    let places = group.members.map(\.key) + [Place.country]
    let figures =
      places.map { ledger[indicator.stem, before, at: $0] }
      + [total(of: indicator, in: before, at: group)]
    let known = figures.compactMap(\.self).filter { $0.value != nil }
    if !known.isEmpty { ledger.record(parameters["county.change-years"]) }
    return known
  }

  private mutating func recordFindings(_ comparison: DistrictComparison) {
    let key = comparison.indicator.key
    let suffix = comparison.group.place.isArea ? "" : ".\(comparison.group.place.key)"
    let keys = comparison.group.members.map(\.findingKey)
    for (word, question, rank) in [
      ("highest", "Which place has the highest value?", comparison.ranks.map(\.rank).min()),
      ("lowest", "Which place has the lowest value?", comparison.ranks.map(\.rank).max()),
    ] {
      let first = comparison.ranks.filter { $0.rank == rank }.map(\.place.findingKey)
      ledger.record(
        Finding(
          "compared.\(key).\(word)\(suffix)", question,
          first.count == 1 ? first[0] : first.isEmpty ? "not-assessed" : "several",
          among: keys + ["several", "not-assessed"], deciding: comparison.values))
    }
    let times = parameter("county.outlier-multiple")
    let outliers = comparison.outliers(beyond: times.value ?? .infinity).map(\.key)
    for place in comparison.group.members {
      let isKnown = comparison.values.contains { $0.place == place }
      let outcome: OutlierOutcome =
        !isKnown ? .notAvailable : outliers.contains(place.key) ? .outlier : .usual
      ledger.record(
        Finding(
          "compared.\(key).\(place.findingKey)\(suffix)", "Does the place stand out?", outcome,
          deciding: comparison.values.filter { $0.place == place }))
    }
  }

  private mutating func record(
    _ trigger: Trigger, _ group: PlaceGroup, _ values: [String: Figure]
  ) {
    let suffix = group.place.isArea ? "" : ".\(group.place.key)"
    for place in group.members {
      let value = values[place.key]
      ledger.record(
        Finding(
          "recommendation.\(trigger.recommendation).\(place.findingKey)\(suffix)",
          "Does the recommendation apply to the place?",
          RecommendationOutcome(value?.value, by: trigger), deciding: [value].compactMap(\.self),
          threshold: trigger.applies, distance: value?.value.map { $0 - trigger.applies },
          unit: value?.unit))
    }
  }
}

extension Indicator {
  /// Whether the figures of places are parts of a sum, so that no place is held against all together or a country.
  package func addsUp(_ values: [Figure]) -> Bool {
    total == .sum || values.first?.unit.isCount ?? true
  }
}

extension Place {
  /// The word that stands for the place in the name of a finding: its key, or `area`.
  var findingKey: String { isArea ? "area" : key }
}

/// Whether a place stands out from the others.
package enum OutlierOutcome: String, CaseIterable, Sendable {
  case outlier, usual
  /// It has no figure, and is left out of the rank.
  case notAvailable = "not-available"
}

/// Whether a recommendation applies to a place.
package enum RecommendationOutcome: String, CaseIterable, Sendable {
  case applies, consider
  case notIndicated = "not-indicated"
  /// There is no measure to tell.
  case notAssessed = "not-assessed"

  init(_ value: Double?, by trigger: Trigger) {
    guard let value else {
      self = .notAssessed
      return
    }
    func crosses(_ limit: Double?) -> Bool {
      guard let limit else { return false }
      let distance = Display.rounded(value - limit, decimals: 9)
      return trigger.side == .above ? distance >= 0 : distance <= 0
    }
    self =
      crosses(trigger.applies) ? .applies : crosses(trigger.consider) ? .consider : .notIndicated
  }
}
