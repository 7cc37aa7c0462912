import Evidence

/// What a study's two rates of affordable need come to: while the backlog is cleared, and afterwards (method 6.2).
struct PublishedAffordableNeed: Calculation {
  /// Homes each year while the backlog is cleared, and after.
  let during: Figure
  let after: Figure
  let backlogYears: Figure
  let planYears: Figure
  let place: Place

  /// The backlog that the difference of the two rates clears.
  var backlog: Figure {
    step(
      "backlog", "Backlog of affordable need", .dwellings, "(during - after) * backlog_years",
      ["during": during, "after": after, "backlog_years": backlogYears])
  }

  var plan: Figure {
    step(
      "plan", "Affordable homes needed over the plan", .dwellings,
      "during * backlog_years + after * (plan_years - backlog_years)",
      [
        "during": during, "backlog_years": backlogYears, "after": after, "plan_years": planYears,
      ])
  }

  var perYear: Figure {
    step(
      "per-year", "Affordable homes needed each year, over the plan", .dwellingsPerYear,
      "plan / plan_years", ["plan": plan, "plan_years": planYears])
  }

  var steps: [Figure] { [backlog, plan, perYear] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("affordable-need.\(word)", at: place.key), label, unit, at: place,
      in: planYears.period, formula, inputs)
  }
}

/// The affordable need as a share of all homes needed: of the lower, the middle and the higher of a published range.
struct AffordableShareOfNeed: Calculation {
  let affordable: Figure
  /// Homes needed each year; one, or the lowest and the highest.
  let needs: [(word: String, figure: Figure)]

  var shares: [Figure] {
    needs.map { word, need in
      share(
        word.isEmpty ? "" : ".\(word)", "affordable / need",
        ["affordable": affordable, "need": need])
    } + [middle].compactMap(\.self)
  }

  /// Of the middle of a range; nil where there is none.
  var middle: Figure? {
    guard needs.count > 1 else { return nil }
    return share(
      ".middle", "affordable / (sum(needs) / (1 + 1))",
      ["affordable": affordable, "needs": needs.map(\.figure)])
  }

  var steps: [Figure] { shares }

  private func share(
    _ suffix: String, _ formula: String, _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("affordable-need.share-of-need\(suffix)"),
      VariantWords.label(
        "Affordable need once the backlog is cleared, as a share of all homes needed",
        of: "need\(suffix)"), .share, at: affordable.place,
      in: affordable.period, formula, inputs)
  }
}

extension Working {
  /// The affordable need by the study's own rates, over the plan and as a share of all homes needed.
  mutating func assessPublishedAffordableNeed() {
    for place in places {
      guard let during = ledger.latestKnown("affordable-need.during-backlog", at: place.key),
        let after = ledger.latestKnown("affordable-need.after-backlog", at: place.key)
      else { continue }
      record(planPeriod)
      let need = PublishedAffordableNeed(
        during: during, after: after, backlogYears: parameter("need.backlog-years"),
        planYears: planPeriod.years, place: place)
      record(need)
      guard place.isArea, !annualNeeds.isEmpty else { continue }
      record(AffordableShareOfNeed(affordable: after, needs: annualNeeds))
    }
  }
}
