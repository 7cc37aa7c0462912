import DocumentModel

extension Drawing {
  private static let barHeight = 22.0
  private static let barGap = 5.0
  private static let groupGap = 18.0

  /// Horizontal bars: a group a category, a bar a series, each with its name before it and its value after it.
  mutating func drawBars(_ chart: Chart) {
    let values = chart.series.flatMap(\.values) + chart.benchmarks.map(\.value)
    let axis = ValueAxis(values, startsAtZero: true)
    let isGrouped = chart.series.count > 1
    let names = isGrouped ? chart.series.map(\.name) : chart.categories
    let wrapped = names.map { TextMeasure.wrap($0, to: 200) }
    let nameWidth = wrapped.joined().map { TextMeasure.width($0) }.max() ?? 0
    let valueWidth = values.map { TextMeasure.width($0.text) }.max() ?? 0
    let left = nameWidth + 12 + (axis.lower < 0 ? valueWidth + 8 : 0)
    let right =
      Drawing.width - max(valueWidth + 10, TextMeasure.width(axis.text(of: axis.upper)) / 2)
    let x = { (share: Double) in left + share * (right - left) }
    let zero = x(axis.share(of: 0.0))

    let top = Double(chart.benchmarks.filter { $0.value.raw != nil }.count) * 24
    var bars = Drawing()
    var y = top + 6
    for (category, name) in chart.categories.enumerated() {
      if isGrouped {
        let heading = TextMeasure.wrap(name, to: Drawing.width, isBold: true)
        bars.add(
          lines: heading, x: 0, y: y + 15, TextStyle(isBold: true, hasGround: true))
        y += Double(heading.count) * Drawing.lineHeight + 5
      }
      for (index, series) in chart.series.enumerated() {
        let lines = wrapped[isGrouped ? index : category]
        let height = max(Drawing.barHeight, Double(lines.count) * Drawing.lineHeight)
        let middle = y + height / 2
        bars.add(
          lines: lines, x: nameWidth,
          y: middle + 5.5 - Double(lines.count - 1) * Drawing.lineHeight / 2,
          TextStyle(anchor: .end))
        let value = series.values[category]
        let end = axis.share(of: value).map(x)
        bars.drawBar(
          value, from: zero, to: end, middle: middle,
          colour: Palette.colours(chart.series.count)[index])
        y += height + Drawing.barGap
      }
      y += isGrouped ? Drawing.groupGap - Drawing.barGap : Drawing.barGap
    }
    drawGrid(axis, x: x, from: top, to: y)
    add(.line(x1: zero, y1: top, x2: zero, y2: y, .axis))
    // Lines to compare with lie over the bars and under the words.
    shapes += bars.shapes.filter { !$0.isText }
    drawBenchmarks(chart.benchmarks, axis: axis, x: x, bottom: y)
    shapes += bars.shapes.filter(\.isText)
    height = y + 30
  }

  /// A bar with its value at its end; a missing value has no bar but says why.
  private mutating func drawBar(
    _ value: Value, from zero: Double, to end: Double?, middle: Double, colour: String
  ) {
    guard let end else {
      let why = value.markers.first { $0.replacesValue }?.meaning
      let text = why.map { "\(value.text) \($0)" } ?? value.text
      return add(
        .text(text, x: zero + 6, y: middle + 5.5, TextStyle(hasGround: true)))
    }
    add(
      .rectangle(
        x: min(zero, end), y: middle - Drawing.barHeight / 2, width: abs(end - zero),
        height: Drawing.barHeight, fill: colour))
    let isNegative = end < zero
    add(
      .text(
        value.text, x: isNegative ? end - 6 : end + 6, y: middle + 5.5,
        TextStyle(anchor: isNegative ? .end : .start, hasGround: true)))
  }

  /// Vertical lines at the ticks, each with its number below.
  mutating func drawGrid(
    _ axis: ValueAxis, x: (Double) -> Double, from top: Double, to bottom: Double
  ) {
    let widest = axis.ticks.map { TextMeasure.width(axis.text(of: $0)) }.max() ?? 0
    let room = (x(1) - x(0)) / Double(max(1, axis.ticks.count - 1))
    let every = max(1, Int(((widest + 10) / room).rounded(.up)))
    for (index, tick) in axis.ticks.enumerated() {
      let place = x(axis.share(of: tick))
      add(.line(x1: place, y1: top, x2: place, y2: bottom, .grid))
      if index.isMultiple(of: every) {
        add(.text(axis.text(of: tick), x: place, y: bottom + 22, TextStyle(anchor: .middle)))
      }
    }
  }

  /// Dashed lines across the chart, named above it.
  ///
  /// Each line starts at the row of its name. Names that lie to the left of their line stand highest, from the right;
  /// below them those that lie to the right, from the left: so no line runs through the name of one beside it.
  mutating func drawBenchmarks(
    _ benchmarks: [Chart.Benchmark], axis: ValueAxis, x: (Double) -> Double, bottom: Double
  ) {
    let placed = benchmarks.compactMap { benchmark in
      axis.share(of: benchmark.value).map { share in
        let text = "\(benchmark.label): \(benchmark.value.text)"
        let isLeft = x(share) + TextMeasure.width(text) + 8 > Drawing.width
        return (text: text, x: x(share), isLeft: isLeft)
      }
    }
    let rows =
      placed.filter(\.isLeft).sorted { $0.x > $1.x }
      + placed.filter { !$0.isLeft }.sorted { $0.x < $1.x }
    for (row, name) in rows.enumerated() {
      let y = Double(row) * 24
      add(.line(x1: name.x, y1: y + 2, x2: name.x, y2: bottom, .benchmark))
      add(
        .text(
          name.text, x: name.isLeft ? name.x - 6 : name.x + 6, y: y + 16,
          TextStyle(anchor: name.isLeft ? .end : .start, hasGround: true)))
    }
  }
}
