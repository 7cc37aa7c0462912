import Evidence

/// The least and the most that the model and its variants give one size of one mix (method 8.5, variants).
struct MixRange: Calculation {
  let mix: String
  let size: DwellingSize
  /// The shares of this size in the model and in each variant.
  let shares: [Figure]
  let place: Place

  var lowest: Figure { end("lowest", "min(shares)") }
  var highest: Figure { end("highest", "max(shares)") }

  var steps: [Figure] { [lowest, highest] }

  private func end(_ word: String, _ formula: String) -> Figure {
    .derived(
      FigureID("mix.range.\(mix).\(size.rawValue).\(word)"),
      "\(MixShares.label(mix, size)), \(word) of the variants", .share, at: place, formula,
      ["shares": shares])
  }
}
