import Evidence

/// The sizes of home that households of one stage of life live in (method 8.5, step 3).
///
/// The counts are the authority's, since none are published for smaller places. A row of few households is unsure;
/// the region's row then stands in for it, if it is known.
struct OccupationPattern: Calculation {
  let stage: LifeStage
  let sizes: [DwellingSize]
  /// Households of this stage by the size of their home; the sizes in order, as many as `sizes`.
  let counts: [Figure]

  /// O: the share of the stage's households that live in each size of home.
  var shares: [Figure] {
    zip(sizes, counts).map { size, count in
      .derived(
        FigureID(
          "life-stage.\(stage.word).\(size.rawValue).share", count.id.period, at: count.place.key),
        "Households with a reference person aged \(stage.label.lowercased()), "
          + "share in homes with \(size.label.lowercased())",
        .share, at: count.place, "count / sum(row)", ["count": count, "row": counts])
    }
  }

  /// The share in homes with four or more bedrooms, where the table counts larger ones apart.
  var fourOrMore: Figure? {
    let large = zip(sizes, shares).filter { DwellingSize.fourOrMore.includes($0.0) }.map(\.1)
    guard large.count > 1, let first = counts.first else { return nil }
    return .derived(
      FigureID(
        "life-stage.\(stage.word).4-bed-or-more.share", first.id.period, at: first.place.key),
      "Households with a reference person aged \(stage.label.lowercased()), "
        + "share in homes with 4 or more bedrooms",
      .share, at: first.place, "sum(sizes)", ["sizes": large])
  }

  /// How many households the row rests on.
  var rowTotal: Double? {
    let values = counts.compactMap(\.value)
    return values.count == counts.count ? values.reduce(0, +) : nil
  }

  var steps: [Figure] { shares + [fourOrMore].compactMap(\.self) }
}
