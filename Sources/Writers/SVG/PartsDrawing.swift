import DocumentModel

extension Drawing {
  private static let partHeight = 34.0

  /// Bars that each make a whole, in parts with their values in or under them, and their names over the first.
  mutating func drawParts(_ chart: Chart) {
    let wrapped = chart.categories.map { TextMeasure.wrap($0, to: 190) }
    let nameWidth = wrapped.joined().map { TextMeasure.width($0) }.max() ?? 0
    let left = nameWidth + 12
    let bars = chart.categories.indices.map { category in
      PartsBar(chart, category: category, from: left, to: Drawing.width - 1)
    }
    var y = drawPartNames(chart, above: bars[0], left: left)
    for (lines, bar) in zip(wrapped, bars) {
      let textHeight = Double(lines.count) * Drawing.lineHeight
      let rowHeight = max(Drawing.partHeight, textHeight)
      let middle = y + rowHeight / 2
      add(
        lines: lines, x: nameWidth, y: middle + 5.5 - (textHeight - Drawing.lineHeight) / 2,
        TextStyle(anchor: .end))
      y = middle + Drawing.partHeight / 2
      y += draw(bar, left: left, middle: middle) + 12
      y = max(y, middle + rowHeight / 2 + 12)
    }
    height = y
  }

  /// Draws a bar's parts, and returns the height of the labels below it.
  private mutating func draw(_ bar: PartsBar, left: Double, middle: Double) -> Double {
    let top = middle - Drawing.partHeight / 2
    for part in bar.parts {
      add(
        .rectangle(
          x: part.start, y: top, width: part.end - part.start, height: Drawing.partHeight,
          fill: part.colour))
    }
    for part in bar.parts.dropFirst() {
      add(
        .rectangle(
          x: part.start - 1, y: top, width: 2, height: Drawing.partHeight, fill: Palette.background)
      )
    }
    for part in bar.parts where part.holdsText {
      add(
        .text(
          part.text, x: part.middle, y: middle + 5.5,
          TextStyle(anchor: .middle, isLight: Palette.needsLightText(part.colour))))
    }
    if let gap = bar.gap {
      let x = (bar.parts.last?.end ?? left) + 6
      let fits = x + TextMeasure.width(gap.long) <= Drawing.width
      add(.text(fits ? gap.long : gap.short, x: x, y: middle + 5.5, TextStyle()))
    }
    let small = bar.parts.filter { !$0.holdsText }
    guard !small.isEmpty else { return 0 }
    let bottom = middle + Drawing.partHeight / 2
    drawNames(small.map { ($0.text, $0.middle) }, left: left, y: bottom + 20, towards: bottom)
    return 24
  }

  /// Names the parts over the first bar, or in a key if they do not fit; returns where the bars start.
  private mutating func drawPartNames(_ chart: Chart, above bar: PartsBar, left: Double) -> Double {
    let names = chart.series.map(\.name)
    let width = names.map { TextMeasure.width($0) + 14 }.reduce(0, +)
    if bar.gap == nil, bar.parts.count == names.count, width <= Drawing.width - left {
      drawNames(
        zip(names, bar.parts).map { ($0, $1.middle) }, left: left, y: 16, towards: 30)
      return 30
    }
    var (x, y) = (left, 0.0)
    for (name, colour) in zip(names, Palette.colours(names.count)) {
      let needed = 22 + TextMeasure.width(name) + 18
      if x > left, x + needed > Drawing.width { (x, y) = (left, y + 24) }
      add(.rectangle(x: x, y: y + 3, width: 16, height: 16, fill: colour))
      add(.text(name, x: x + 22, y: y + 16.5, TextStyle()))
      x += needed
    }
    return y + 34
  }

  /// Texts on one line, apart from each other, each with a short line to what it names.
  private mutating func drawNames(
    _ names: [(text: String, middle: Double)], left: Double, y: Double, towards edge: Double
  ) {
    let labels = names.map {
      LabelPlacement.Label(middle: $0.middle, size: TextMeasure.width($0.text))
    }
    let middles = LabelPlacement.spread(labels, within: left...Drawing.width, gap: 12)
    let near = edge > y ? y + 4 : y - 14
    for (name, middle) in zip(names, middles) {
      add(.line(x1: middle, y1: near, x2: name.middle, y2: edge, .leader))
      add(.text(name.text, x: middle, y: y, TextStyle(anchor: .middle)))
    }
  }
}

/// One bar of a whole and its parts, measured.
///
/// Parts that are printed as percentages are drawn at what they say; parts that are counts, at their share of the
/// sum, so only if all are known. What is not known leaves a gap with its marker.
private struct PartsBar {
  struct Part {
    var text: String
    var colour: String
    var start: Double
    var end: Double
    var middle: Double { (start + end) / 2 }
    var holdsText: Bool { TextMeasure.width(text) + 8 <= end - start }
  }

  private(set) var parts: [Part] = []
  /// What stands in the place of parts that are not known: with its meaning, and for little room without.
  private(set) var gap: (long: String, short: String)?

  init(_ chart: Chart, category: Int, from left: Double, to right: Double) {
    let values = chart.series.map { $0.values[category] }
    let missing = values.filter { $0.raw == nil }
    let sum = values.compactMap(\.raw).reduce(0, +)
    let isShares = values.contains { $0.text.hasSuffix("%") }
    if let first = missing.first {
      let meaning = first.markers.first { $0.replacesValue }?.meaning
      gap = ([first.text, meaning].compactMap(\.self).joined(separator: " "), first.text)
    }
    guard missing.isEmpty || isShares, sum > 0 else {
      if gap == nil { gap = ("none", "none") }
      return
    }
    let whole = missing.isEmpty ? sum : max(1, sum)
    var start = left
    for (value, colour) in zip(values, Palette.colours(values.count)) {
      guard let raw = value.raw, raw > 0 else { continue }
      let end = start + (right - left) * raw / whole
      parts.append(Part(text: value.text, colour: colour, start: start, end: end))
      start = end
    }
  }
}
