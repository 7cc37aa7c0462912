package import Evidence

/// How one tenure changed between two censuses: in households, as growth, and in its share (method 2).
///
/// From nothing there is no growth rate: that figure is then missing, and a report says `from 0 to 7`.
package struct TenureChange: Calculation {
  let group: TenureGroup
  let earlier: Side
  let later: Side
  let place: Place

  /// One census: the households of the tenure, where they are counted, and their share.
  package struct Side: Sendable {
    package var period: Period
    package var households: Figure?
    package var share: Figure?

    var figures: [Figure] { [households, share].compactMap(\.self) }

    package init(in period: Period, households: Figure?, share: Figure?) {
      self.period = period
      self.households = households
      self.share = share
    }
  }

  package init(of group: TenureGroup, from earlier: Side, to later: Side, at place: Place) {
    self.group = group
    self.earlier = earlier
    self.later = later
    self.place = place
  }

  package var change: Figure? {
    count("change", "change in households", .households, "later - earlier")
  }

  package var growth: Figure? {
    count("growth", "growth", .growth, "(later - earlier) / earlier")
  }

  /// The later share less the earlier, in percentage points.
  package var points: Figure? {
    guard let before = earlier.share, let after = later.share else { return nil }
    return derived(
      "points", "change in share", .percentagePoints, "later - earlier",
      ["earlier": before, "later": after])
  }

  package var steps: [Figure] { [change, growth, points].compactMap { $0 } }

  /// The steps with the size of each change beside all households at the start.
  func sized(over whole: Double?) -> [Working.SizedChange] {
    let part = change?.value.flatMap { change in whole.map { change / $0 } } ?? growth?.value
    return [
      ([change, growth].compactMap(\.self), part), ([points].compactMap(\.self), points?.value),
    ]
  }

  private func count(_ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String)
    -> Figure?
  {
    guard let before = earlier.households, let after = later.households else { return nil }
    return derived(word, label, unit, formula, ["earlier": before, "later": after])
  }

  private func derived(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    let span = Period(from: earlier.period, to: later.period)
    return .derived(
      FigureID("tenure.\(group.rawValue).\(word)", span, at: place.key),
      "\(group.label), \(label)", unit, at: place, formula, inputs)
  }
}
