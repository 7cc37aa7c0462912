import Evidence

/// The land that a study finds, against the homes needed over the plan.
///
/// - SeeAlso: method 7.4.
struct LandAgainstNeed: Calculation {
  /// Homes by kind of land: within the built-up area, at its edge, on sites not yet known.
  let land: [Figure]
  /// Homes needed each year; the lower and the higher where a range is published.
  let needs: [(word: String, figure: Figure)]
  let planYears: Figure
  let place: Place

  var supply: Figure {
    step("supply", "Homes for which land is found", "sum(land)", ["land": land])
  }

  /// The homes needed over the plan, and those for which no land is found; less than zero where there is land to spare.
  var needsAndGaps: [(need: Figure, gap: Figure)] {
    needs.map { word, annual in
      let suffix = word.isEmpty ? "" : ".\(word)"
      let need = step(
        "need\(suffix)", "Homes needed over the plan\(spoken(word))", "annual * plan_years",
        ["annual": annual, "plan_years": planYears])
      let gap = step(
        "gap\(suffix)", "Homes for which no land is found\(spoken(word))", "need - supply",
        ["need": need, "supply": supply])
      return (need, gap)
    }
  }

  var steps: [Figure] { [supply] + needsAndGaps.flatMap { [$0.need, $0.gap] } }

  private func spoken(_ word: String) -> String { word.isEmpty ? "" : ", \(word) need" }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("land.\(word)"), label, .dwellings, at: place, in: planYears.period, formula, inputs)
  }
}

/// Whether there is land for the homes needed.
package enum LandOutcome: String, CaseIterable, Sendable {
  case enough
  /// Enough for the lower need, not for the higher.
  case enoughForLowerNeed = "enough-for-lower-need"
  case short
  case notAssessed = "not-assessed"

  init(gaps: [Double?]) {
    let known = gaps.compactMap(\.self)
    guard !known.isEmpty, known.count == gaps.count else {
      self = .notAssessed
      return
    }
    let short = known.filter { $0 > 0 }
    self = short.isEmpty ? .enough : short.count == known.count ? .short : .enoughForLowerNeed
  }
}

extension Working {
  /// Land against need over the plan, with the range of need where one is published (method 7.4).
  package mutating func assessLand() {
    var gaps: [Figure] = []
    let land = ["within-built-up-area", "edge", "windfall"].compactMap {
      ledger.latestKnown("land.\($0)")
    }
    let needs = annualNeeds
    record(planPeriod)
    if !land.isEmpty, !needs.isEmpty {
      let balance = LandAgainstNeed(
        land: land, needs: needs, planYears: planPeriod.years, place: area)
      record(balance)
      gaps = balance.needsAndGaps.map(\.gap)
    }
    ledger.record(
      Finding(
        "land.result", "Is there land for the homes needed over the plan?",
        LandOutcome(gaps: gaps.map(\.value)), deciding: gaps, threshold: 0, unit: .dwellings))
    assessSmallSites()
  }

  /// The homes needed each year: the published range, else what the standard method gives.
  var annualNeeds: [(word: String, figure: Figure)] {
    let range = ["lowest", "highest"].compactMap { word in
      ledger.latestKnown("local-housing-need.published.\(word)").map { (word: word, figure: $0) }
    }
    if !range.isEmpty { return range }
    let own =
      ledger["local-housing-need.annual"] ?? ledger.latestKnown("local-housing-need.published")
    return own.map { [(word: "", figure: $0)] } ?? []
  }
}
