package import Evidence

/// The sales of new homes lately, held against the years before (method 3).
package struct NewBuildSales: Calculation {
  /// The sales of the years that are pooled, or of the latest year.
  let recent: Figure
  /// The sales of the years before: of each year, or of one span that a publication states.
  let before: [Figure]

  package init(recent: Figure, before: [Figure]) {
    self.recent = recent
    self.before = before
  }

  package var salesLately: Figure {
    .derived(
      FigureID("sales.all.new-build.recent"), "New homes sold lately", .sales, at: recent.place,
      in: recent.period, "sales", ["sales": recent])
  }

  /// The sales of the years before; nil if nobody published them.
  package var salesBefore: Figure? {
    guard !before.isEmpty else { return nil }
    return .derived(
      FigureID("sales.all.new-build.before"), "New homes sold in the years before", .sales,
      at: recent.place, in: spanBefore, "sum(before)", ["before": before])
  }

  package var steps: [Figure] { [salesLately, salesBefore].compactMap { $0 } }

  /// From the first of the years before to the year before the recent ones.
  package var spanBefore: Period? {
    let periods = before.compactMap(\.period)
    guard let first = periods.min(by: { $0.firstYear < $1.firstYear }), let last = periods.max()
    else { return nil }
    return Period(from: first, to: last)
  }

  /// Whether more new homes are sold each year than were.
  package enum Pace: String, CaseIterable, Sendable {
    case faster
    case similar
    case slower
    case notAssessed = "not-assessed"
  }

  /// The finding `sales.new-build.pace`.
  ///
  /// - Parameter similar: the part by which two paces may differ and still be called similar.
  /// - Returns: the finding; `not-assessed` where one of the counts is unknown.
  package func finding(similar: Figure) -> Finding {
    guard let salesBefore, let now = pace(recent), let then = pace(salesBefore),
      let limit = similar.value
    else { return Self.notAssessed }
    let outcome: Pace =
      abs(now - then) <= limit * then ? .similar : now > then ? .faster : .slower
    return Finding(
      Self.id, Self.question, outcome, deciding: [recent, salesBefore], threshold: then,
      distance: now - then, unit: .number)
  }

  /// The finding where there is nothing to compare.
  package static var notAssessed: Finding {
    Finding(id, question, Pace.notAssessed, deciding: [])
  }

  private static let id = "sales.new-build.pace"
  private static let question = "Are more new homes sold each year than in the years before?"

  private func pace(_ sales: Figure) -> Double? {
    guard let count = sales.value, let period = sales.period else { return nil }
    return count / Double(period.lastYear - period.firstYear + 1)
  }
}
