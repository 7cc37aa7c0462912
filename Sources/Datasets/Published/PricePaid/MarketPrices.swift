import Evidence

/// The median price of each type in each year, against which a price is held to be of the market or not.
struct MarketPrices {
  private struct Cell: Hashable {
    let year: Int
    let type: UInt8
  }

  private let medians: [Cell: Double]

  /// The medians of sales.
  init(_ sales: [Sale]) {
    medians = Dictionary(grouping: sales) { Cell(year: $0.year, type: $0.type) }
      .mapValues { Quantile.linear($0.map { Double($0.price) }, 0.5) }
  }

  /// Whether a price is neither far below nor far above the median of its type and year.
  ///
  /// - Parameters:
  ///   - sale: the sale; one of a type and year without a median is kept.
  ///   - trim: the multiples of the median that are still of the market.
  /// - Returns: whether to keep it.
  func includes(_ sale: Sale, trim: ClosedRange<Double>) -> Bool {
    guard let median = medians[Cell(year: sale.year, type: sale.type)] else { return true }
    return trim.contains(Double(sale.price) / median)
  }
}
