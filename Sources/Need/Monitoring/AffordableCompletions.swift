import Evidence

/// Affordable completions as a share of all, and of the need for them (method 11).
///
/// Affordable homes are counted as they are completed, so they are a share of gross completions; of net ones only where no
/// gross ones are known. The label says which.
struct AffordableCompletions: Calculation {
  let affordable: Figure
  /// All completions of the same time; nil where they are not published.
  let all: Figure?
  /// The share that a publication gives instead; nil where it gives none.
  let statedShare: Figure?
  /// Affordable homes each year on average, and needed each year.
  let perYear: Figure?
  let needPerYear: Figure?

  var share: Figure? {
    all.map { all in
      .derived(
        FigureID("completions.affordable.share", affordable.id.period),
        "Affordable homes as a share of \(isGross(all) ? "gross" : "net") completions", .share,
        at: affordable.place, "affordable / all", ["affordable": affordable, "all": all])
    }
  }

  private func isGross(_ all: Figure) -> Bool { all.id.stem.hasSuffix(".gross") }

  /// The completions that a published share implies: a check that the two have the same basis.
  var impliedAll: Figure? {
    statedShare.map { share in
      .derived(
        FigureID("completions.implied", affordable.id.period),
        "Completions that the published affordable share implies", .dwellings,
        at: affordable.place, "affordable / share", ["affordable": affordable, "share": share])
    }
  }

  var shareOfNeed: Figure? {
    guard let perYear, let needPerYear else { return nil }
    return .derived(
      FigureID("completions.affordable.share-of-need"),
      "Affordable homes completed as a share of those needed", .share, at: affordable.place,
      in: affordable.period, "per_year / need", ["per_year": perYear, "need": needPerYear])
  }

  var steps: [Figure] { [share, impliedAll, shareOfNeed].compactMap(\.self) }
}

extension Working {
  /// Affordable completions against all and against the need.
  mutating func assessAffordableCompletions() {
    var shareOfNeed: Figure?
    if let affordable = overallCompletions("completions.affordable") {
      let period = affordable.id.period
      let completions = AffordableCompletions(
        affordable: affordable,
        all: ledger["completions.gross", period] ?? ledger["completions.net", period],
        statedShare: ledger["completions.affordable.published-share", period],
        perYear: ledger["completions.affordable.per-year"],
        needPerYear: affordableNeedPerYear)
      record(completions)
      shareOfNeed = completions.shareOfNeed
    }
    ledger.record(
      rating(
        "completions.affordable.rating", "Have affordable completions kept up with the need?",
        shareOfNeed))
  }

  /// The need each year: as a study gives it, else from what it gives for all its years, else by the full model.
  private var affordableNeedPerYear: Figure? {
    ledger.latestKnown("affordable-need.total")
      ?? ledger["affordable-need.homes.per-year"] ?? ledger["affordable-need.per-year"]
      ?? ledger["need.full.net-after-backlog"]
  }
}
