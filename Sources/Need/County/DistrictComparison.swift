import Evidence
import Policy

/// One indicator across places: how they rank, how far apart they lie, and which stand out (method 12).
///
/// Places without a figure are left out and counted.
struct DistrictComparison: Calculation {
  let indicator: Indicator
  let group: Working.PlaceGroup
  /// The figures of the places that have one, in the order of the places.
  let values: [Figure]
  /// The figure of all places together.
  let total: Figure?
  /// The figures that each place is held against: of all together, and of the country; none for counts.
  let together: Figure?
  let country: Figure?
  /// The same figures so many years before, of those for which there is one.
  let earlier: [Figure]
  /// How many.
  let years: Int
  /// The shares of places below the lower quartile, the middle and the upper quartile.
  let quarter: Figure
  let half: Figure
  let threeQuarters: Figure

  /// How many places have no figure.
  var missing: Int { group.members.count - values.count }

  /// The highest over the lowest.
  var spread: Figure {
    .derived(
      id("spread"), "\(indicator.label), highest over lowest", .number, at: group.place, in: period,
      "max(values) / min(values)", ["values": values])
  }

  /// The middle of the places' values: a yardstick for which stand out, not the figure of them all.
  var middle: Figure { quantile("middle", "middle of the places", half) }

  /// The distance between the lower and the upper quarter of the places.
  var interquartileRange: Figure {
    .derived(
      id("interquartile-range"), "\(indicator.label), range of the middle half of the places",
      unit, at: group.place, in: period,
      "quantile(values, upper) - quantile(values, lower)",
      ["values": values, "upper": threeQuarters, "lower": quarter])
  }

  /// How far each place lies from all together, and from the country.
  var gaps: [Figure] {
    [
      (
        "gap", "difference from all \(suffix.isEmpty ? "together" : "of \(group.place.name)")",
        together
      ),
      ("country-gap", "difference from the country", country),
    ]
    .flatMap { word, words, other in
      guard let other else { return [Figure]() }
      return values.map { value in
        .derived(
          FigureID("compared.\(indicator.key).\(word)\(suffix)", at: value.place.key),
          "\(indicator.label), \(words)", unit.ofDifference, at: value.place, in: period,
          "value - other", ["value": value, "other": other])
      }
    }
  }

  /// How each place, all together and the country have changed: a share by percentage points, anything else by its growth.
  var changes: [Figure] {
    (values + [total, country].compactMap(\.self)).compactMap { later in
      guard let earlier = earlier.first(where: { $0.place == later.place }) else { return nil }
      let isShare = later.unit == .share
      return .derived(
        FigureID("compared.\(indicator.key).change\(suffix)", at: later.place.key),
        "\(indicator.label), change over \(years) years",
        isShare ? .percentagePoints : .growth, at: later.place, in: later.period,
        isShare ? "later - earlier" : "(later - earlier) / earlier",
        ["later": later, "earlier": earlier])
    }
  }

  /// Every place with its rank, the highest value first; equal values share a rank.
  var ranks: [(place: Place, rank: Int)] {
    values.compactMap { figure in
      guard let value = figure.value else { return nil }
      return (figure.place, 1 + values.count { ($0.value ?? value) > value })
    }
  }

  /// Places further from the middle than so many times the range of the middle half.
  func outliers(beyond times: Double) -> [Place] {
    guard let middle = middle.value, let range = interquartileRange.value else { return [] }
    return values.filter { abs(($0.value ?? middle) - middle) > times * range }.map(\.place)
  }

  var steps: [Figure] {
    (values.count > 1 ? [spread, middle, interquartileRange] : []) + gaps + changes
  }

  private var period: Period? { values.first?.period }

  /// A place may be in several groups, and its gap is another in each.
  private var suffix: String { group.place.isArea ? "" : ".\(group.place.key)" }

  private var unit: Quantity.Unit { values.first?.unit ?? .number }

  private func id(_ word: String) -> FigureID {
    FigureID("compared.\(indicator.key).\(word)", at: group.place.key)
  }

  private func quantile(_ word: String, _ words: String, _ share: Figure) -> Figure {
    .derived(
      id(word), "\(indicator.label), \(words)", unit, at: group.place, in: period,
      "quantile(values, share)", ["values": values, "share": share])
  }
}
