import Evidence

/// How many times the past rate of building the need is (method 11).
struct UpliftNeeded: Calculation {
  /// `lowest`, `highest`, or nothing where there is one need.
  let word: String
  let need: Figure
  let pastRate: Figure

  var times: Figure {
    .derived(
      FigureID("need-to-past-rate\(word.isEmpty ? "" : ".\(word)")"),
      VariantWords.label("Homes needed each year, times those completed", of: "need.\(word)"),
      .number, at: need.place,
      "need / past_rate", ["need": need, "past_rate": pastRate])
  }

  var steps: [Figure] { [times] }
}

extension Working {
  /// The completions of a stem over the longest span, the latest of those equally long.
  func overallCompletions(_ stem: String) -> Figure? {
    ledger.series(stem).filter { $0.value != nil }.max { left, right in
      (left.period?.length ?? 0) < (right.period?.length ?? 0)
    }
  }

  /// Net, gross and affordable completions each year, and how far the need lies above them.
  mutating func assessCompletionRates() {
    for stem in ["completions.net", "completions.gross", "completions.affordable"] {
      let longest = overallCompletions(stem)
      let isOneYear = (longest?.period?.length ?? 0) <= 1
      guard let completions = isOneYear ? completionsTogether(stem) ?? longest : longest,
        let rate = RatePerYear(stem, completions)
      else { continue }
      ledger.record(completions)
      record(rate)
    }
    guard let rate = ledger["completions.net.per-year"] else { return }
    for need in annualNeeds {
      record(UpliftNeeded(word: need.word, need: need.figure, pastRate: rate))
    }
  }

  /// The sum of single monitoring years; nil if they do not follow one after the other.
  private func completionsTogether(_ stem: String) -> Figure? {
    let years = ledger.series(stem).filter { ($0.period?.length ?? 0) <= 1 }
    guard let first = years.first?.period, let last = years.last?.period,
      last.lastYear - first.firstYear == years.count, years.count > 1,
      years.allSatisfy({ $0.period?.length == 1 && $0.value != nil })
    else { return nil }
    let span = Period.years(first.firstYear, last.lastYear)
    return .derived(
      FigureID(stem, span), years[0].label, .dwellings, at: area, "sum(years)", ["years": years])
  }
}
