import Evidence

extension Working {
  /// Sets out the stock by type and size, the area beside the places it is compared with (method 8.1).
  mutating func assessStock() {
    for place in places { record(stockProfile(at: place)) }
    findLargestTypes(stockProfile(at: area))
    compare("stock.larger-homes", "stock.4-bed-or-more", "homes with four or more bedrooms") {
      $0.stockProfile(at: $1).fourOrMoreBedrooms
    }
    compare("stock.smaller-homes", "stock.1-and-2-bed", "homes with one or two bedrooms") {
      $0.stockProfile(at: $1).oneAndTwoBedrooms
    }
  }

  /// The stock of a place in the year of the stock.
  func stockProfile(at place: Place) -> StockProfile {
    let year = Period.year(times.stock)
    let counted = { (word: String) in
      ledger["stock.\(word).dwellings", year, at: place.key] != nil
    }
    let total = ledger["dwellings.total", year, at: place.key]
    return StockProfile(
      types: shares(
        of: "stock", counted: "dwellings",
        whole: StockType.allCases.filter { counted($0.rawValue) }, total: total, in: year,
        at: place),
      sizes: shares(
        of: "stock", counted: "dwellings",
        whole: wholeOfSizes(DwellingSize.allCases.filter { counted($0.rawValue) }), total: total,
        in: year, at: place))
  }

  /// The sizes that make up the stock: each dwelling once, and those of unknown size.
  private func wholeOfSizes(_ sizes: [DwellingSize]) -> [DwellingSize] {
    DwellingSize.partition(of: sizes) + sizes.filter { $0 == .unknown }
  }

  private mutating func findLargestTypes(_ profile: StockProfile) {
    let ranked = ranking(StockType.allCases.filter { $0 != .other }) { profile.types?[$0] }
    guard ranked.count > 1 else { return }
    ledger.record(
      Finding(
        "stock.largest-type", "Which type of home is most common?", ranked[0].part,
        deciding: ranked.map(\.figure)))
    ledger.record(
      Finding(
        "stock.second-type", "Which type of home is next most common?", ranked[1].part,
        deciding: ranked.map(\.figure)))
    let leading = Figure.derived(
      FigureID("stock.two-largest-types.share"), "The two most common types together, share",
      .share, at: area, in: ranked[0].figure.period, "sum(types)",
      ["types": [ranked[0].figure, ranked[1].figure]])
    ledger.record(leading)
    let limit = parameter("stock.few-types-share")
    guard let value = leading.value, let threshold = limit.value else { return }
    ledger.record(
      Finding(
        "stock.variety", "Do two types make up most of the stock?",
        value >= threshold ? StockVariety.twoTypes : .varied, deciding: [leading],
        threshold: threshold, distance: value - threshold, unit: .share))
  }
}

/// Whether the stock is nearly all of two types.
package enum StockVariety: String, CaseIterable, Sendable {
  case twoTypes = "two-types"
  case varied
}
