import Evidence

/// The target mix if some older households with bedrooms to spare moved to a home one size smaller.
///
/// Method 8.5, variant iii. Two bedrooms can only be spared in a home that has three.
struct RightSizing: Calculation {
  let sizes: [DwellingSize]
  /// T: households at the horizon by size of home.
  let households: [Figure]
  /// The older households among them, by size of home.
  let older: [Figure]
  /// The share of older households with two or more bedrooms to spare.
  let spareShare: Figure
  /// The share of those that move.
  let movingShare: Figure
  let prefix: String

  private static func isLarge(_ size: DwellingSize) -> Bool {
    DwellingSize.threeOrMore.includes(size)
  }

  /// The homes that older households leave.
  private var large: [Figure] {
    zip(sizes, older).filter { Self.isLarge($0.0) }.map(\.1)
  }

  /// The households that move.
  var moving: Figure {
    .derived(
      FigureID("\(prefix).moving"),
      VariantWords.label("Older households that move to a smaller home", of: prefix), .households,
      at: spareShare.place, "moving_share * spare_share * sum(older)",
      ["moving_share": movingShare, "spare_share": spareShare, "older": older])
  }

  /// T after the moves: each size loses those who leave it and gains those who leave the next size up.
  var householdsAfter: [Figure] {
    let (moving, large) = (moving, large)
    return sizes.indices.map { index in
      let leaving = Self.isLarge(sizes[index]) ? older[index] : nil
      let next = index + 1
      let coming = next < sizes.count && Self.isLarge(sizes[next]) ? older[next] : nil
      return after(index, leaving: leaving, coming: coming, moving: moving, large: large)
    }
  }

  private func after(
    _ index: Int, leaving: Figure?, coming: Figure?, moving: Figure, large: [Figure]
  ) -> Figure {
    let id = FigureID("\(prefix).target.\(sizes[index].rawValue).households")
    let label = VariantWords.label(
      "\(sizes[index].label), households at the horizon after the moves", of: prefix)
    let (own, place) = (households[index], households[index].place)
    func derived(_ formula: String, _ inputs: KeyValuePairs<String, any FormulaArgument>) -> Figure
    {
      .derived(id, label, .households, at: place, in: own.period, formula, inputs)
    }
    switch (leaving, coming) {
    case (let leaving?, let coming?):
      return derived(
        "households + moving * (coming - leaving) / sum(large)",
        [
          "households": own, "moving": moving, "coming": coming, "leaving": leaving,
          "large": large,
        ])
    case (let leaving?, nil):
      return derived(
        "households - moving * leaving / sum(large)",
        ["households": own, "moving": moving, "leaving": leaving, "large": large])
    case (nil, let coming?):
      return derived(
        "households + moving * coming / sum(large)",
        ["households": own, "moving": moving, "coming": coming, "large": large])
    case (nil, nil): return derived("households", ["households": own])
    }
  }

  var shares: [Figure] { MixShares(prefix, "target", sizes, of: householdsAfter).shares }

  var steps: [Figure] { [moving] + householdsAfter + shares }
}
