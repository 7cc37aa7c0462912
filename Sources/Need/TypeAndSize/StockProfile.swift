import Evidence

/// The dwelling stock by type and by bedrooms: one place, one year (method 8.1).
///
/// Shares are over all dwellings, those of unknown size included; the dwelling mix takes them over the known ones.
struct StockProfile: Calculation {
  let types: Shares<StockType>?
  let sizes: Shares<DwellingSize>?

  /// The sizes that are published, the smallest first, without the unknown.
  var publishedSizes: [DwellingSize] {
    guard let sizes else { return [] }
    return DwellingSize.partition(of: DwellingSize.allCases.filter { sizes[$0] != nil })
  }

  var terracedAndFlats: Figure? {
    types?.together(
      [.terraced, .flat], as: "terraced-and-flats", "Terraced houses and flats, share")
  }

  var fourOrMoreBedrooms: Figure? {
    sizes?.together(
      publishedSizes.filter { DwellingSize.fourOrMore.includes($0) }, as: "4-bed-or-more",
      "Homes with 4 or more bedrooms, share")
  }

  var oneAndTwoBedrooms: Figure? {
    sizes?.together([.one, .two], as: "1-and-2-bed", "Homes with 1 or 2 bedrooms, share")
  }

  var steps: [Figure] {
    (types?.steps ?? []) + (sizes?.steps ?? [])
      + [terracedAndFlats, fourOrMoreBedrooms, oneAndTwoBedrooms].compactMap(\.self)
  }
}
