import Evidence

/// What a stepped requirement has asked for by a time: each step's yearly number, for its years so far (method 11).
struct SteppedRequirement: Calculation {
  /// The steps, each with the span of years for which it holds.
  let annual: [Figure]
  /// The year up to which it is added.
  let until: Int
  let place: Place

  /// The homes of each step that falls before the end, in order.
  var parts: [Figure] {
    annual.compactMap { step in
      guard let span = yearsSoFar(step) else { return nil }
      return .derived(
        FigureID("requirement.step", span.years.period), "Homes required in a step of the plan",
        .dwellings, at: place, "annual * years", ["annual": step, "years": span.years])
    }
  }

  var total: Figure {
    .derived(
      FigureID("requirement.so-far"), "Homes required so far", .dwellings, at: place, in: period,
      "sum(parts)", ["parts": parts])
  }

  var steps: [Figure] {
    annual.compactMap(yearsSoFar).flatMap(\.steps) + parts + [total]
  }

  private func yearsSoFar(_ step: Figure) -> YearSpan? {
    guard case .years(let first, let last)? = step.period, first < until else { return nil }
    return YearSpan(
      stem: "requirement.step-\(first)",
      label: "the first to the last year of the step from \(first)",
      firstYear: first, lastYear: min(last, until), place: place)
  }

  private var period: Period? {
    annual.compactMap(\.period?.firstYear).min().map { .years($0, until) }
  }
}

/// Completions against the requirement, from the start of the plan (method 11).
struct CumulativePosition: Calculation {
  let completions: Figure
  let required: Figure

  /// Completions less what was required; with its sign, never clipped.
  var position: Figure {
    .derived(
      FigureID("completions.position"), "Completions less the requirement so far", .dwellings,
      at: required.place, in: required.period, "completions - required",
      ["completions": completions, "required": required])
  }

  /// The other way round, as a five-year supply adds it.
  var shortfall: Figure {
    .derived(
      FigureID("completions.shortfall"), "Homes behind the requirement so far", .dwellings,
      at: required.place, in: required.period, "required - completions",
      ["required": required, "completions": completions])
  }

  var shareOfTarget: Figure {
    .derived(
      FigureID("completions.share-of-target"), "Completions as a share of the requirement so far",
      .share, at: required.place, in: required.period, "completions / required",
      ["completions": completions, "required": required])
  }

  var steps: [Figure] { [position, shortfall, shareOfTarget] }
}

extension Working {
  /// Where completions stand against a requirement that may be stepped.
  mutating func assessCumulativePosition() {
    var share: Figure?
    if let completions = ledger.series("completions.net").filter({ ($0.period?.length ?? 0) > 1 })
      .max(by: { ($0.period?.length ?? 0) < ($1.period?.length ?? 0) }),
      let period = completions.period
    {
      let required = SteppedRequirement(
        annual: requirementSteps(from: period.firstYear), until: period.lastYear, place: area)
      if required.covers(period) {
        record(required)
        let position = CumulativePosition(completions: completions, required: required.total)
        record(position)
        share = position.shareOfTarget
      }
    }
    ledger.record(
      rating("completions.rating", "Have completions kept up with the requirement?", share))
  }

  /// The steps of the requirement from a year on; the whole plan's average only if there are none.
  func requirementSteps(from year: Int) -> [Figure] {
    let all = ledger.series("requirement.annual").filter { ($0.period?.lastYear ?? 0) > year }
    let whole = overallRequirement
    let parts = all.filter { $0 != whole }
    return parts.isEmpty ? all : parts
  }
}

extension SteppedRequirement {
  /// Whether the steps reach, one after the other, from the start of a span of years to its end.
  func covers(_ period: Period) -> Bool {
    var reached = period.firstYear
    for step in annual.compactMap(\.period).sorted() {
      guard step.firstYear == reached else { return false }
      reached = step.lastYear
    }
    return reached >= period.lastYear
  }
}
