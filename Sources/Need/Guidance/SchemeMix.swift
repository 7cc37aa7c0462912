import Evidence

/// A range of shares that a study suggests for homes of a size.
struct SuggestedShare {
  /// The word of the size: `2-bed`, `4-bed-or-more`.
  let size: String
  let lower: Figure
  let upper: Figure
}

/// The homes of one size in a scheme, held against the range of a study (method 10.10).
///
/// So few homes can rarely meet a range of shares to the letter: a number is within if it is so to the nearest half of a
/// home.
struct SchemeMixRow: Calculation {
  /// `scheme.mix.affordable`.
  let stem: String
  let range: SuggestedShare
  /// The homes of this size, and those of all sizes in the tenure.
  let homes: Figure
  let allHomes: Figure
  /// How far a number may lie outside the range: half a home.
  let tolerance: Figure

  var share: Figure {
    .derived(
      FigureID("\(stem).\(range.size).share"), "Share of homes, \(range.size)", .share,
      at: homes.place, in: homes.period, "homes / all_homes",
      ["homes": homes, "all_homes": allHomes])
  }

  var fewest: Figure {
    bound(
      "fewest", "Fewest homes within the range", "max(0, ceil(lower * all_homes - tolerance))",
      ["lower": range.lower, "all_homes": allHomes, "tolerance": tolerance])
  }

  var most: Figure {
    bound(
      "most", "Most homes within the range", "floor(upper * all_homes + tolerance)",
      ["upper": range.upper, "all_homes": allHomes, "tolerance": tolerance])
  }

  var outcome: MixOutcome {
    guard let homes = homes.value, let fewest = fewest.value, let most = most.value else {
      return .notAssessed
    }
    return homes < fewest ? .below : homes > most ? .above : .within
  }

  /// How far the share lies outside the range; less than zero below it, none within.
  var distance: Double? {
    guard let share = share.value, let lower = range.lower.value, let upper = range.upper.value
    else { return nil }
    return share < lower ? share - lower : max(0, share - upper)
  }

  var steps: [Figure] { [share, fewest, most] }

  var finding: Finding {
    Finding(
      "\(stem).\(range.size)", "Is the share of \(range.size) homes within the study's range?",
      outcome, deciding: [homes, fewest, most], distance: distance, unit: .share)
  }

  private func bound(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).\(range.size).\(word)"), "\(label), \(range.size)", .dwellings,
      at: allHomes.place, in: allHomes.period, formula, inputs)
  }
}

/// Where a number of homes lies against its range.
package enum MixOutcome: String, CaseIterable, Sendable {
  case within, below, above
  case notAssessed = "not-assessed"
}
