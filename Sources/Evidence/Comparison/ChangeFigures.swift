/// The figures that a comparison adds to the later edition: what was before, and how far it moved.
///
/// So the evidence file says of the change itself where it comes from: the value of the last edition is stated by that edition's
/// own evidence file, and the change is worked out like any other figure.
package struct ChangeFigures: Sendable {
  /// The figure of the earlier edition, under the name `previous.<name>`.
  package let before: Figure
  /// How far it moved, `change.<name>`; nil where one of the two has no value, or they count different things.
  package let change: Figure?
  /// The change over the value before, `change.<name>.relative`, of amounts above zero that are not percentages.
  package let relative: Figure?

  /// The figures of a pair.
  ///
  /// - Parameters:
  ///   - pair: the figure in both editions.
  ///   - edition: the earlier edition.
  package init(_ pair: FigurePair, edition: EvidenceRecord) {
    let report = edition.report
    let id = FigureID(reading: pair.now.id.text)
    let old = FigureID(reading: pair.before.id.text)
    let source = StatedSource(
      publication: Publication(
        key: "previous-edition", title: "\(report.title), version \(report.version)",
        publisher: "the authors of this report", date: report.baseDate),
      at: pair.before.id.text, file: edition.file, line: edition.lines[pair.before.id] ?? 0)
    let unit = pair.before.unit
    let before = Figure(
      FigureID("previous.\(old.stem)", old.period, at: old.place),
      "\(pair.before.label), in the last edition", pair.before.quantity, unit,
      at: pair.now.place, in: pair.before.period, interval: pair.before.interval,
      basis: .stated(source))
    self.before = before
    guard unit == pair.now.unit, pair.before.value != nil, pair.now.value != nil else {
      change = nil
      relative = nil
      return
    }
    let change = Figure.derived(
      FigureID("change.\(id.stem)", id.period, at: id.place),
      "\(pair.now.label), change since the last edition", unit.ofDifference, at: pair.now.place,
      in: pair.now.period, "now - before", ["now": pair.now, "before": before])
    self.change = change
    relative =
      !unit.isWrittenAsPercentage && unit != .calendarYear && (pair.before.value ?? 0) > 0
      ? Figure.derived(
        FigureID("change.\(id.stem).relative", id.period, at: id.place),
        "\(pair.now.label), change since the last edition over its value then", .growth,
        at: pair.now.place, in: pair.now.period, "change / before",
        ["change": change, "before": before]) : nil
  }

  /// All of them.
  package var all: [Figure] { [before, change, relative].compactMap(\.self) }

  /// Whether a figure is one that only the telling of a report makes: a comparison's own, or a sentence's.
  package static func isOfTelling(_ id: FigureID) -> Bool {
    let text = id.text
    return text.hasPrefix("previous.") || text.hasPrefix("change.") || text.contains(".less.")
      || text.contains(".plus.")
  }
}
