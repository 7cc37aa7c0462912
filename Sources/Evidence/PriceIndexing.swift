/// Prices of several years brought to the level of one, so that they may be pooled (method 3, pooling).
package enum PriceIndexing {
  /// A price as it would have been at another time.
  ///
  /// - Parameters:
  ///   - price: in pounds, as paid.
  ///   - index: the price index of the authority when it was paid, for the same type where published.
  ///   - latest: the same index at the latest time; the result is at that level.
  /// - Returns: pounds at the latest level; nil if the index of that time is zero.
  package static func indexed(_ price: Double, from index: Double, to latest: Double) -> Double? {
    index == 0 ? nil : price * latest / index
  }

  /// How many years to pool: earlier ones are added one at a time until there are sales enough.
  ///
  /// - Parameters:
  ///   - sales: the number of sales of each year, the latest year first.
  ///   - enough: the number at which to stop.
  ///   - most: the most years that may be pooled.
  /// - Returns: the number of years, counted back from the latest; at least 1 where there is a year.
  package static func years(sales: [Int], enough: Int, most: Int) -> Int {
    var total = 0
    for (index, count) in sales.prefix(most).enumerated() {
      total += count
      if total >= enough { return index + 1 }
    }
    return min(sales.count, most)
  }
}
