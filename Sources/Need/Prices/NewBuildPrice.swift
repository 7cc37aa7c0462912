package import Evidence
import Policy

/// The price taken for a new home of one type, and the sales behind it (method 3, 5.4).
package struct NewBuildPrice: Sendable {
  package let type: SaleType
  package let measure: PriceMeasure
  package let price: Figure
  package let sample: SmallSample
}

extension Working {
  /// The price of new homes of a type: of the area if enough were sold, else of the authority.
  ///
  /// Where there are prices for several periods, the latest that rests on sales enough is taken; then the latest that
  /// may be shown at all.
  ///
  /// - Parameters:
  ///   - type: the type of home.
  ///   - measure: median or lower quartile.
  /// - Returns: the price, or nil if none may be shown.
  package func newBuildPrice(of type: SaleType, _ measure: PriceMeasure) -> NewBuildPrice? {
    let pooling = parameters["prices.pooling-years-new-build"]
    for place in [Place.area, Place.authority] {
      let series = ledger.series("\(measure.stem).\(type.rawValue).new-build", at: place)
      let oldest = (series.last?.period?.lastYear ?? 0) - Int(pooling.value ?? 0)
      let known = series.reversed()
        .filter { $0.value != nil && $0.period.map { $0.lastYear > oldest } ?? false }
        .map { price in
          let sales = price.period.flatMap {
            ledger["sales.\(type.rawValue).new-build", $0, at: place]
          }
          return NewBuildPrice(
            type: type, measure: measure, price: price,
            sample: SmallSample.rule(sales, parameters))
        }
      let best = known.first { $0.sample == .enough } ?? known.first { $0.sample.isShown }
      if let best { return best }
    }
    return nil
  }

  /// The price against which discounted homes are set: entry level, the lower quartile, where it is known; else the median.
  package func entryNewBuildPrice(of type: SaleType) -> NewBuildPrice? {
    guard let median = newBuildPrice(of: type, .median) else {
      return newBuildPrice(of: type, .lowerQuartile)
    }
    guard let entry = newBuildPrice(of: type, .lowerQuartile),
      entry.price.place == median.price.place
    else { return median }
    return entry
  }

  /// The types that new homes are expected to be: the author's choice, or the two most sold new.
  ///
  /// Types with new homes enough sold in the area come first: more are sold of any type in the whole of the authority.
  package var expectedNewTypes: [SaleType] {
    if let chosen = choices.newBuildTypes { return chosen.compactMap(SaleType.init) }
    let sold = SaleType.parts.compactMap { type -> (type: SaleType, isHere: Bool, sales: Double)? in
      let price = newBuildPrice(of: type, .median) ?? newBuildPrice(of: type, .lowerQuartile)
      guard let price, let period = price.price.period else { return nil }
      let place = price.price.place.key
      let sales = ledger["sales.\(type.rawValue).new-build", period, at: place]
      return (type, place == Place.area, sales?.value ?? 0)
    }
    let most = sold.enumerated().sorted { left, right in
      guard left.element.isHere == right.element.isHere else { return left.element.isHere }
      return (right.element.sales, left.offset) < (left.element.sales, right.offset)
    }
    return Array(most.prefix(2).map(\.element.type))
  }
}
