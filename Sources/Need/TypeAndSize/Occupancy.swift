import Evidence

/// How fully households of one group live in their homes: one place, one census (method 8.4).
struct Occupancy: Calculation {
  let group: OccupancyGroup
  let shares: Shares<OccupancyRating>

  /// Households with at least one bedroom to spare.
  var underOccupied: Figure? {
    combined([.plusTwo, .plusOne], "under-occupied", "with bedrooms to spare")
  }

  /// Households with at least one bedroom too few.
  var overOccupied: Figure? {
    combined([.minusOne], "over-occupied", "with too few bedrooms")
  }

  private func combined(_ ratings: [OccupancyRating], _ word: String, _ words: String) -> Figure? {
    shares.together(ratings, as: word, "\(group.label) \(words), share")
  }

  var steps: [Figure] { shares.steps + [underOccupied, overOccupied].compactMap(\.self) }
}
