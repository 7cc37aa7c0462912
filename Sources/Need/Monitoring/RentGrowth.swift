import Evidence

extension Working {
  /// The change of each published rent over its own series, size by size, so that no size is held against another.
  mutating func assessRentGrowth() {
    for place in places {
      for measure in ["median", "mean", "lower-quartile"] {
        for size in RentSize.allCases {
          let stem = "rents.\(measure).\(size.rawValue)"
          let known = ledger.series(stem, at: place.key).filter { $0.value != nil }
          guard let first = known.first, let latest = known.last, first != latest else { continue }
          record(PriceGrowth(stem, latest.label, first: first, latest: latest))
        }
      }
    }
  }
}
