import Evidence

extension Working {
  /// Prices, their growth and the sales behind them (method 3).
  mutating func assessPrices() {
    for place in places { assessPriceGrowth(at: place) }
    assessSales()
    assessSamples()
    assessMedianHome()
    assessPriceGaps()
    assessNewBuildSales()
  }

  private mutating func assessPriceGrowth(at place: Place) {
    let level = parameter("prices.level-growth")
    for measure in PriceMeasure.allCases {
      let years = ledger.series("\(measure.stem).all", at: place.key).filter {
        $0.value != nil && $0.period?.isYear ?? false
      }.compactMap(\.period)
      for type in SaleType.allCases {
        let stem = "\(measure.stem).\(type.rawValue)"
        let growth = priceGrowth(stem, "\(measure.label), \(type.label.lowercased())", years, place)
        if let growth { record(growth) }
        guard place.isArea else { continue }
        ledger.record(PriceTrend.findings(growth, stem, level: level))
      }
    }
  }

  /// Every type is measured over the years of all types, so that one table has one span.
  private func priceGrowth(_ stem: String, _ label: String, _ years: [Period], _ place: Place)
    -> PriceGrowth?
  {
    guard let first = years.first, let last = years.last, first < last,
      let earlier = ledger[stem, first, at: place.key],
      let later = ledger[stem, last, at: place.key]
    else { return nil }
    return PriceGrowth(stem, label, first: earlier, latest: later)
  }

  private mutating func assessSales() {
    guard let all = ledger.latestKnown("sales.all", where: \.isYear), let year = all.period else {
      return
    }
    let sales = SaleType.parts.reduce(into: [SaleType: Figure]()) { sales, type in
      sales[type] = ledger["sales.\(type.rawValue)", year]
    }
    record(SalesShares(sales: sales, all: all))
  }

  /// What the number of sales allows, for the latest prices of each type, resold and new.
  private mutating func assessSamples() {
    for type in SaleType.allCases {
      let sold = ledger.latestKnown("sales.\(type.rawValue)", where: \.isYear)
      let new = newBuildPrice(of: type, .median)?.price.period.flatMap {
        ledger["sales.\(type.rawValue).new-build", $0]
      }
      let newSold = new ?? ledger.latestKnown("sales.\(type.rawValue).new-build")
      for (name, sales) in [(type.rawValue, sold), ("\(type.rawValue).new-build", newSold)] {
        ledger.record(
          Finding(
            "prices.\(name).sample", "Are there sales enough behind the price?",
            SmallSample.rule(sales, parameters), deciding: [sales].compactMap { $0 },
            threshold: parameters["prices.sales-ample"].value, unit: .sales))
      }
    }
    _ = parameter("prices.sales-minimum")
    _ = parameter("prices.sales-ample")
  }

  private mutating func assessMedianHome() {
    guard let median = ledger.latestKnown("prices.median.all", where: \.isYear),
      let year = median.period
    else {
      ledger.record(MedianHomeType.notAssessed)
      return
    }
    let prices = SaleType.parts.compactMap { type -> (type: SaleType, price: Figure)? in
      let sample = SmallSample.rule(ledger["sales.\(type.rawValue)", year], parameters)
      guard let price = ledger["prices.median.\(type.rawValue)", year], sample.isShown else {
        return nil
      }
      return (type, price)
    }
    let band = parameter("prices.typical-type-band")
    ledger.record(MedianHomeType(median: median, byType: prices, band: band).finding)
  }

  private mutating func assessPriceGaps() {
    for (dearer, cheaper) in zip(SaleType.parts, SaleType.parts.dropFirst()) {
      let years = ledger.series("prices.median.\(dearer.rawValue)").compactMap { dear in
        dear.period.flatMap { ledger["prices.median.\(cheaper.rawValue)", $0] }
          .map { (cheaper: $0, dearer: dear) }
      }.filter { isShown(dearer, $0.dearer) && isShown(cheaper, $0.cheaper) }
      record(PriceGap(of: dearer, over: cheaper, years: years))
    }
  }

  /// Whether a price rests on sales enough to be shown.
  private func isShown(_ type: SaleType, _ price: Figure) -> Bool {
    SmallSample.rule(price.period.flatMap { ledger["sales.\(type.rawValue)", $0] }, parameters)
      .isShown
  }

  private mutating func assessNewBuildSales() {
    let stem = "sales.all.new-build"
    guard let recent = ledger.latestKnown(stem, where: { !$0.isYear }) ?? ledger.latestKnown(stem),
      let first = recent.period?.firstYear
    else {
      ledger.record(NewBuildSales.notAssessed)
      return
    }
    let earlier = ledger.series(stem).filter { $0.period.map { $0.lastYear < first } ?? false }
    let span = earlier.last { $0.period.map { !$0.isYear && $0.lastYear == first - 1 } ?? false }
    let years = earlier.filter { $0.period?.isYear ?? false }
    let before = span.map { [$0] } ?? years
    let sales = NewBuildSales(recent: recent, before: before)
    record(sales)
    ledger.record(sales.finding(similar: parameter("prices.similar-pace")))
  }
}
