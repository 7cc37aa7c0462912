import Evidence

/// Which methods could be applied, and which finds more.
enum OlderNeedSpread: String, CaseIterable, Sendable {
  case tenureLedHigher = "tenure-led-higher"
  case toolkitHigher = "toolkit-higher"
  case equal
  case tenureLedOnly = "tenure-led-only"
  case toolkitOnly = "toolkit-only"
  /// There will be no more older people, so that no need arises.
  case noGrowth = "no-growth"
  case notAssessed = "not-assessed"

  init(_ tenureLed: Double?, _ toolkit: Double?) {
    switch (tenureLed, toolkit) {
    case (nil, nil): self = .notAssessed
    case (let tenureLed?, nil): self = tenureLed == 0 ? .noGrowth : .tenureLedOnly
    case (nil, let toolkit?): self = toolkit == 0 ? .noGrowth : .toolkitOnly
    case (let tenureLed?, let toolkit?):
      self =
        tenureLed == 0 && toolkit == 0
        ? .noGrowth
        : tenureLed == toolkit ? .equal : tenureLed > toolkit ? .tenureLedHigher : .toolkitHigher
    }
  }
}

/// Whether most of the need is for sheltered homes or for housing with care.
enum CareMajority: String, CaseIterable, Sendable {
  case sheltered
  case even
  case care
  case notAssessed = "not-assessed"
}

/// Whether the span of the projections is the length of the plan period.
enum SpanFit: String, CaseIterable, Sendable {
  case same
  case longer
  case shorter
}

extension Working {
  /// Records what the methods say together, and each of them over the plan period.
  ///
  /// A method whose inputs are known in part comes to no total, and is left out.
  mutating func assessOlderNeedRange(
    _ tenureLed: CareAndTenureMatrix?, _ toolkit: CareAndTenureMatrix?
  ) {
    let tenureLed = tenureLed.flatMap { $0.all.value == nil ? nil : $0 }
    let toolkit = toolkit.flatMap { $0.all.value == nil ? nil : $0 }
    ledger.record(
      Finding(
        "older.range", "Which methods could be applied, and which finds more need?",
        OlderNeedSpread(tenureLed?.all.value, toolkit?.all.value),
        deciding: [tenureLed, toolkit].compactMap { $0?.all }))
    var range: OlderNeedRange?
    if tenureLed != nil || toolkit != nil {
      range = OlderNeedRange(
        area: area, tenureLed: tenureLed, toolkit: toolkit,
        weight: parameter("older-people.tenure-led-weight"))
    }
    if let range { recordRange(range) }
    recordMajority(range)
    ledger.record(spanFit)
  }

  /// The range over the span of the projections and, beside it, over the plan period.
  private mutating func recordRange(_ range: OlderNeedRange) {
    record(range)
    let span = YearSpan(
      stem: "older.span", label: "the population estimates to the horizon",
      firstYear: times.populationBase, lastYear: times.projectionEnd, place: area)
    record(span)
    let needs = [range.tenureLed?.all, range.toolkit?.all, range.lowest, range.highest]
    for need in needs.compactMap({ $0 }) {
      record(PlanScaling(need: need, spanYears: span.years, planYears: planPeriod.years))
    }
  }

  private mutating func recordMajority(_ range: OlderNeedRange?) {
    var outcome = CareMajority.notAssessed
    if let sheltered = range?.shelteredShare.value,
      let band = parameter("older-people.even-split-band").value
    {
      let excess = sheltered - (1 - sheltered)
      outcome = abs(excess) <= band ? .even : excess > 0 ? .sheltered : .care
    }
    ledger.record(
      Finding(
        "older.range.majority", "Is most of the need for sheltered homes or for housing with care?",
        outcome, deciding: [range?.shelteredShare].compactMap { $0 }))
  }

  private var spanFit: Finding {
    let (span, plan) = (times.projectionEnd - times.populationBase, times.planEnd - times.planStart)
    let outcome: SpanFit = span == plan ? .same : span > plan ? .longer : .shorter
    return Finding(
      "older.span", "Does the need arise over as many years as the plan runs?", outcome,
      deciding: [], threshold: Double(plan), distance: Double(span - plan), unit: .years)
  }
}
