import DocumentModel

extension Drawing {
  private static let plotHeight = 270.0

  /// Lines over time, each named at its end with its last value.
  mutating func drawLines(_ chart: Chart) {
    let values = chart.series.flatMap(\.values) + chart.benchmarks.map(\.value)
    let axis = ValueAxis(values, startsAtZero: false)
    let endings = chart.series.map(LineEnding.init)
    let left = (axis.ticks.map { TextMeasure.width(axis.text(of: $0)) }.max() ?? 0) + 14
    let right = Drawing.width - (endings.map(\.width).max() ?? 0) - 22
    let top = 12.0
    let bottom = top + Drawing.plotHeight
    let across = CategoryAxis(chart.categories, from: left + 8, to: right - 4)
    let y = { (share: Double) in bottom - share * (bottom - top) }

    for tick in axis.ticks {
      let place = y(axis.share(of: tick))
      let isBase = tick == axis.ticks.first
      add(.line(x1: left, y1: place, x2: right, y2: place, isBase ? .axis : .grid))
      add(.text(axis.text(of: tick), x: left - 8, y: place + 5.5, TextStyle(anchor: .end)))
    }
    height = bottom + 8 + drawCategories(across, below: bottom)
    if axis.isCutOff {
      add(.text("The scale does not start at zero.", x: 0, y: height + 16, TextStyle()))
      height += 24
    }
    for benchmark in chart.benchmarks {
      guard let place = axis.share(of: benchmark.value).map(y) else { continue }
      add(.line(x1: left, y1: place, x2: right, y2: place, .benchmark))
      add(
        .text(
          "\(benchmark.label): \(benchmark.value.text)", x: left + 6,
          y: place < top + 24 ? place + 18 : place - 7, TextStyle(hasGround: true)))
    }
    let points = chart.series.map { series in
      zip(series.values, across.places).map { value, x in
        axis.share(of: value).map { Point(x: x, y: y($0)) }
      }
    }
    drawGaps(chart.series, points, across: across, top: top, bottom: bottom)
    for (index, points) in points.enumerated() {
      drawLine(
        points, symbol: Shape.Symbol.allCases[index],
        colour: Palette.colours(chart.series.count)[index])
    }
    let ends = points.map { $0.last { $0 != nil } ?? nil }
    drawEndings(endings, at: ends, right: right, top: top, bottom: bottom)
  }

  /// One line, broken where a value is missing.
  private mutating func drawLine(_ points: [Point?], symbol: Shape.Symbol, colour: String) {
    for run in points.split(whereSeparator: { $0 == nil }) where run.count > 1 {
      add(.path(run.compactMap(\.self), colour: colour))
    }
    let known = points.compactMap(\.self)
    for point in points.count > 20 ? known.suffix(1) : known[...] {
      add(.symbol(symbol, point, colour: colour))
    }
  }

  /// The markers of missing values, each about where its line would have been and clear of the other lines.
  private mutating func drawGaps(
    _ series: [Chart.Series], _ points: [[Point?]], across: CategoryAxis, top: Double,
    bottom: Double
  ) {
    for (category, x) in across.places.enumerated() {
      let missing = series.indices.filter { points[$0][category] == nil }
      let labels = missing.map { index in
        LabelPlacement.Label(
          middle: Drawing.height(ofGapAt: category, in: points[index]) ?? (top + bottom) / 2,
          size: Drawing.lineHeight)
      }
      guard !labels.isEmpty else { continue }
      let mean = labels.map(\.middle).reduce(0, +) / Double(labels.count)
      let known = points.compactMap { $0[category]?.y }
      let above = known.filter { $0 < mean }.max().map { $0 + 10 } ?? top
      let below = known.filter { $0 >= mean }.min().map { $0 - 10 } ?? bottom
      let middles = LabelPlacement.spread(labels, within: min(above, below)...below, gap: 0)
      for (index, middle) in zip(missing, middles) {
        add(
          .text(
            series[index].values[category].text, x: x, y: middle + 5.5,
            TextStyle(anchor: .middle, hasGround: true)))
      }
    }
  }

  /// Half way between the points on either side of a gap; nil if there are none.
  private static func height(ofGapAt index: Int, in points: [Point?]) -> Double? {
    let before = points[..<index].last { $0 != nil } ?? nil
    let after = points[(index + 1)...].first { $0 != nil } ?? nil
    let near = [before, after].compactMap { $0?.y }
    return near.isEmpty ? nil : near.reduce(0, +) / Double(near.count)
  }

  /// The names of the categories; returns the height they take.
  private mutating func drawCategories(_ across: CategoryAxis, below bottom: Double) -> Double {
    for (place, lines) in across.labels {
      add(.line(x1: place, y1: bottom, x2: place, y2: bottom + 5, .axis))
      add(lines: lines, x: place, y: bottom + 22, TextStyle(anchor: .middle))
    }
    return Double(across.labels.map(\.lines.count).max() ?? 1) * Drawing.lineHeight + 4
  }

  private mutating func drawEndings(
    _ endings: [LineEnding], at ends: [Point?], right: Double, top: Double, bottom: Double
  ) {
    let labels = zip(endings, ends).map { ending, end in
      LabelPlacement.Label(middle: end?.y ?? bottom, size: ending.height)
    }
    let middles = LabelPlacement.spread(labels, within: (top - 12)...(bottom + 12), gap: 6)
    for ((ending, end), middle) in zip(zip(endings, ends), middles) {
      if let end, abs(middle - end.y) > 5 || end.x < right - 8 {
        add(.line(x1: end.x + 7, y1: end.y, x2: right + 10, y2: middle, .leader))
      }
      let first = middle - ending.height / 2 + 14
      add(lines: ending.name, x: right + 14, y: first, TextStyle(isBold: true))
      add(
        .text(
          ending.value, x: right + 14, y: first + Double(ending.name.count) * Drawing.lineHeight,
          TextStyle()))
    }
  }
}

/// What stands at the end of a line: its name and its last value.
private struct LineEnding {
  let name: [String]
  let value: String

  init(_ series: Chart.Series) {
    name = TextMeasure.wrap(series.name, to: 130, isBold: true)
    value = series.values.last { $0.raw != nil }?.text ?? series.values.last?.text ?? ""
  }

  var width: Double {
    max(name.map { TextMeasure.width($0, isBold: true) }.max() ?? 0, TextMeasure.width(value))
  }

  var height: Double { Double(name.count + 1) * Drawing.lineHeight }
}
