import Evidence

/// Makes the figures of sales at one place: counts, quantiles and extremes, by year, type and whether the home is new.
struct PriceFigures {
  let reading: DatasetReading
  let rules: PriceRules
  let index: YearlyIndex?
  /// What the sales of each file are taken from.
  let files: [RecognisedFile]
  /// The lookup that placed them, in words.
  let lookup: String
  /// The filters with their counts, in words.
  let filters: String
  /// Years from this one on still gain sales.
  let provisionalFrom: Int

  private static let types: [(name: String, letter: Character?)] = [
    ("all", nil), ("detached", "D"), ("semi-detached", "S"), ("terraced", "T"), ("flat", "F"),
  ]

  /// The figures of one place.
  ///
  /// - Parameters:
  ///   - sales: its sales of all years.
  ///   - place: the place.
  ///   - years: every year that the files cover; a year without sales has counts of zero.
  /// - Returns: the figures.
  func figures(of sales: [Sale], at place: Place, in years: ClosedRange<Int>) -> [Figure] {
    var figures: [Figure] = []
    for type in Self.types {
      let ofType = sales.filter { sale in
        type.letter.map { $0.asciiValue == sale.type } ?? true
      }
      for age in SaleAge.allCases {
        let byYear = Dictionary(grouping: ofType.filter(age.includes), by: \.year)
        let stem = type.name + age.rawValue
        let words = "type \(type.letter.map(String.init) ?? "D, S, T or F")\(age.selection)"
        for year in years {
          figures += self.figures(
            stem, SaleSample(sales: byYear[year] ?? [], period: .year(year), words: words),
            at: place, hasExtremes: age == .all)
        }
        guard let pooled = pooled(byYear, in: years, age, words) else { continue }
        // New homes have no other prices; of others the years by themselves go on counting.
        figures +=
          age == .new
          ? self.figures(stem, pooled, at: place, hasExtremes: false)
          : pooledFigures(stem, pooled, at: place)
      }
    }
    return figures
  }

  private func figures(_ stem: String, _ sample: SaleSample, at place: Place, hasExtremes: Bool)
    -> [Figure]
  {
    let provisional = sample.period.lastYear >= provisionalFrom ? [Marker.provisional] : []
    let count = Quantity(Double(sample.prices.count), markers: provisional)
    var figures = [
      figure("sales.\(stem)", sample, at: place, count, .count, nil)
    ]
    guard !sample.prices.isEmpty else { return figures }
    figures += quantiles(of: sample, provisional).map { name, value, interval in
      figure("prices.\(name).\(stem)", sample, at: place, value, .quantile, interval)
    }
    guard hasExtremes, let lowest = sample.prices.min(), let highest = sample.prices.max() else {
      return figures
    }
    for (name, price) in [("lowest", lowest), ("highest", highest)] {
      figures.append(
        figure(
          "prices.\(name).\(stem)", sample, at: place, quantity(price, sample, provisional),
          .quantile, nil))
    }
    return figures
  }

  /// The quantiles of the prices of a sample, with their intervals.
  private func quantiles(
    of sample: SaleSample, _ provisional: [Marker]
  ) -> [(name: String, value: Quantity, interval: Interval?)] {
    let quantiles = [
      ("median", 0.5), ("lower-quartile", 0.25), ("lower-decile", 0.1), ("upper-decile", 0.9),
    ]
    return quantiles.map { name, probability in
      let ends = QuantileInterval.ends(of: sample.prices, probability: probability)
      let value = quantity(Quantile.linear(sample.prices, probability), sample, provisional)
      let isKnown = value.value != nil && (ends.lower != nil || ends.upper != nil)
      return (
        name, value,
        isKnown ? Interval(lower: ends.lower, upper: ends.upper, kind: .interval) : nil
      )
    }
  }

  /// The figures of several years together, under names of their own: `prices.pooled.median.detached.2018-2020`.
  private func pooledFigures(_ stem: String, _ sample: SaleSample, at place: Place) -> [Figure] {
    guard !sample.prices.isEmpty else { return [] }
    let provisional = sample.period.lastYear >= provisionalFrom ? [Marker.provisional] : []
    let count = Quantity(Double(sample.prices.count), markers: provisional)
    let known: [(String, String, Quantity, Interval?)] =
      [("sales", "sales", count, nil)]
      + quantiles(of: sample, provisional).map { ("prices", "prices.\($0)", $1, $2) }
    return known.map { subject, name, value, interval in
      var pooled = figure(
        "\(name).\(stem)", sample, at: place, value, subject == "sales" ? .count : .quantile,
        interval)
      let words = name.split(separator: ".").dropFirst().map { "\($0)." }.joined()
      pooled.id = FigureID("\(subject).pooled.\(words)\(stem)", sample.period, at: place.key)
      pooled.label += ", several years together"
      return pooled
    }
  }

  /// A price, or the reason that it is not shown: the price of one or two homes is nobody's business.
  private func quantity(_ price: Double, _ sample: SaleSample, _ provisional: [Marker]) -> Quantity
  {
    guard sample.prices.count >= rules.salesMinimum else {
      return .missing(.notAvailable, "fewer than \(rules.salesMinimum) sales")
    }
    let small = sample.prices.count < rules.salesAmple ? [Marker.lowReliability] : []
    return Quantity(price, markers: small + provisional)
  }

  /// The sales of the last years together, at the prices of the last, if those of the last are too few.
  ///
  /// Years that the files do not cover are not pooled, since nobody knows what was sold in them.
  private func pooled(
    _ sales: [Int: [Sale]], in covered: ClosedRange<Int>, _ age: SaleAge, _ words: String
  ) -> SaleSample? {
    guard let index else { return nil }
    let last = covered.upperBound
    let most = min(
      age == .new ? rules.poolingYearsNewBuild : rules.poolingYears, covered.count)
    let counts = (0..<most).map { sales[last - $0]?.count ?? 0 }
    let years = PriceIndexing.years(sales: counts, enough: rules.salesAmple, most: most)
    guard years > 1 else { return nil }
    let pool = (0..<years).flatMap { sales[last - $0] ?? [] }
    let period = Period.years(last - years + 1, last)
    var sample = SaleSample(
      sales: pool, period: period,
      words: words + ", prices of earlier years multiplied by the change of the price index")
    let indexed = pool.compactMap { sale in
      index[sale.type, sale.year].flatMap { then in
        index[sale.type, last].flatMap {
          PriceIndexing.indexed(Double(sale.price), from: then, to: $0)
        }
      }
    }
    guard indexed.count == pool.count else { return nil }
    sample.prices = indexed
    return sample
  }

  private func figure(
    _ stem: String, _ sample: SaleSample, at place: Place, _ quantity: Quantity,
    _ statistic: ObservedSource.Statistic, _ interval: Interval?
  ) -> Figure {
    // A year without sales is known from all files together.
    let used = sample.files.isEmpty ? files : sample.files.sorted().map { files[Int($0)] }
    let source = ObservedSource(
      dataset: files[0].dataset.title, publisher: files[0].dataset.publisher,
      edition: used.map(\.recognition.edition).reduce(into: []) { editions, edition in
        if !editions.contains(edition) { editions.append(edition) }
      }.joined(separator: "; "),
      licence: files[0].dataset.licence, file: used.map(\.name).joined(separator: "; "),
      sha256: used.map(\.sha256).joined(separator: "; "),
      selection: "category A, \(sample.words), date \(sample.period.spoken), "
        + "postcode in \(place.name) by \(lookup)",
      rowCount: sample.prices.count, statistic: statistic, note: filters)
    return reading.figure(
      stem, sample.period, at: place, quantity, interval: interval, from: source)
  }
}
