import Evidence

/// Whether a number has risen, fallen or stayed.
package enum Trend: String, CaseIterable, Sendable {
  case rose, steady, fell

  init(_ change: Double) { self = change == 0 ? .steady : change > 0 ? .rose : .fell }
}

extension Working {
  /// Sets out households by composition, beside other places and the census before (method 8.3).
  mutating func assessComposition() {
    let censuses = compositionCensuses
    for place in places {
      for census in censuses {
        if let shares = composition(in: census, at: place) { record(shares) }
      }
    }
    guard let census = censuses.last else { return }
    changeComposition(censuses)
    findCompositionTrends()
    let subjects: [(HouseholdComposition, String)] = [
      (.onePerson, "households of one person"),
      (.oneFamilyDependentChildren, "families with dependent children"),
      (.oneFamily65AndOver, "families who are all aged 65 and over"),
      (.onePerson65AndOver, "people aged 65 and over living alone"),
    ]
    for (subject, words) in subjects {
      let stem = "composition.\(subject.rawValue)"
      compare(stem, stem, words) { $0.composition(in: census, at: $1)?[subject] }
    }
    let ranked = ranking(HouseholdComposition.parts) { composition(in: census, at: area)?[$0] }
    guard let largest = ranked.first else { return }
    ledger.record(
      Finding(
        "composition.largest", "Which kind of household is most common?", largest.part,
        deciding: ranked.map(\.figure)))
  }

  /// The censuses to that of the report for which the area's households are known, the earliest first.
  private var compositionCensuses: [Period] {
    let known = Set(
      ["households", "share"].flatMap { measure in
        ledger.series("composition.one-person.\(measure)").compactMap(\.id.period)
      })
    return known.filter { $0.lastYear <= times.census }.sorted()
  }

  func composition(in census: Period, at place: Place) -> Shares<HouseholdComposition>? {
    shares(
      of: "composition", counted: "households", whole: HouseholdComposition.whole, in: census,
      at: place)
  }

  private mutating func changeComposition(_ censuses: [Period]) {
    guard let last = censuses.last, let first = censuses.dropLast().last else { return }
    for place in places {
      guard let earlier = composition(in: first, at: place),
        let later = composition(in: last, at: place)
      else { continue }
      let change = CompositionChange(
        earlier: earlier.counts, later: later.counts, place: place,
        span: Period(from: first, to: last))
      guard place.isArea else {
        record(change)
        continue
      }
      ledger.record(
        standing(
          .composition, change.sized(over: earlier.whole),
          from: Array(earlier.counts.values), to: Array(later.counts.values)))
    }
  }

  /// Records whether each kind of household has become more or fewer, worked out here or as stated.
  private mutating func findCompositionTrends() {
    for row in CompositionChange.rows {
      guard let growth = ledger.latest("composition.\(row.word).growth"), let value = growth.value
      else { continue }
      ledger.record(
        Finding(
          "composition.\(row.word).trend", "Have there come to be more: \(row.label.lowercased())?",
          Trend(value), deciding: [growth], threshold: 0, distance: value, unit: .growth))
    }
  }
}

extension HouseholdComposition {
  /// The finest parts of the whole.
  package static let parts = allCases.filter { $0 != .onePerson && $0 != .oneFamily }
}
