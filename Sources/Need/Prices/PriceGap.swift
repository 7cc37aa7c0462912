package import Evidence

/// How much dearer one type of home is than another, year by year (method 3; C-5).
///
/// A gap said to be `generally` so and so is held against every year, not against an impression.
package struct PriceGap: Calculation {
  let cheaper: SaleType
  let dearer: SaleType
  /// The two prices of each year in which both are known, the earliest first.
  let years: [(cheaper: Figure, dearer: Figure)]

  package init(
    of dearer: SaleType, over cheaper: SaleType, years: [(cheaper: Figure, dearer: Figure)]
  ) {
    self.cheaper = cheaper
    self.dearer = dearer
    self.years = years.filter { $0.cheaper.value != nil && $0.dearer.value != nil }
  }

  /// The gap of each year; negative where the type that is dearer as a rule was the cheaper one.
  package var gaps: [Figure] {
    years.map { year in
      .derived(
        FigureID(stem, year.dearer.period, at: year.dearer.place.key), label, .pounds,
        at: year.dearer.place, "dearer - cheaper",
        ["dearer": year.dearer, "cheaper": year.cheaper])
    }
  }

  package var lowest: Figure? { summary("lowest", "min(gaps)") }
  package var middle: Figure? { summary("middle", "quantile(gaps, 1 / (1 + 1))") }
  package var highest: Figure? { summary("highest", "max(gaps)") }

  package var steps: [Figure] { gaps + [lowest, middle, highest].compactMap { $0 } }

  /// The years in which the gap lay within a band, ends included.
  package func years(within band: ClosedRange<Double>) -> Int {
    gaps.compactMap(\.value).count(where: band.contains)
  }

  private var stem: String { "prices.gap.\(dearer.rawValue)-over-\(cheaper.rawValue)" }
  private var label: String { "Gap between \(dearer.noun) and \(cheaper.noun)" }

  private func summary(_ word: String, _ formula: String) -> Figure? {
    guard gaps.count > 1, let last = gaps.last, let span = Self.span(gaps) else { return nil }
    return .derived(
      FigureID("\(stem).\(word)", at: last.place.key), "\(label), \(word)", .pounds,
      at: last.place, in: span, formula, ["gaps": gaps])
  }

  private static func span(_ gaps: [Figure]) -> Period? {
    guard let first = gaps.first?.period, let last = gaps.last?.period else { return nil }
    return Period(from: first, to: last)
  }
}
