import Evidence

/// Completions against a stepped requirement, monitoring year by monitoring year (method 11).
///
/// A year that belongs to two steps does not occur: steps begin and end with monitoring years.
struct YearlyPosition: Calculation {
  /// Net completions of each year from the start of the requirement, in order and without a gap.
  let completions: [Figure]
  /// The homes that the step of each year requires a year.
  let annual: [Figure]
  let oneYear: Figure

  /// The homes required in each year.
  var required: [Figure] {
    zip(completions, annual).map { year, annual in
      .derived(
        FigureID("requirement.year", year.id.period), "Homes required in the year", .dwellings,
        at: year.place, "annual * one_year", ["annual": annual, "one_year": oneYear])
    }
  }

  /// Completions less the requirement from the start to the end of each year; with its sign, never clipped.
  var positions: [Figure] {
    let required = required
    return completions.indices.map { index in
      .derived(
        FigureID("completions.position", completions[index].id.period),
        "Completions less the requirement, from the start of the plan", .dwellings,
        at: completions[index].place, "sum(completions) - sum(required)",
        [
          "completions": Array(completions[...index]), "required": Array(required[...index]),
        ])
    }
  }

  var steps: [Figure] { required + positions }
}

extension Working {
  /// Where completions stood to the requirement at the end of each year, where every year since its start is known.
  mutating func assessYearlyPosition() {
    let all = ledger.series("completions.net").filter {
      $0.id.period?.length == 1 && $0.value != nil
    }
    guard let start = ledger.series("requirement.annual").compactMap(\.period?.firstYear).min()
    else { return }
    let years = all.filter { ($0.id.period?.firstYear ?? 0) >= start }
    let steps = requirementSteps(from: start)
    let annual = years.compactMap { year in
      steps.first { step in
        guard let span = step.period, let year = year.id.period else { return false }
        return span.firstYear <= year.firstYear && year.lastYear <= span.lastYear
      }
    }
    let followOn = years.indices.allSatisfy { years[$0].id.period?.firstYear == start + $0 }
    guard !years.isEmpty, followOn, annual.count == years.count else { return }
    record(YearlyPosition(completions: years, annual: annual, oneYear: given(.oneYear)))
  }
}
