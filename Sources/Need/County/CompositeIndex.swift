package import Evidence
import Policy

/// Several indicators of places made into one number each, only where the author asks for it (method 12).
///
/// Each indicator is turned into standard scores over the places: how many standard deviations a place lies from their mean,
/// with the sign turned where higher is better, so that a higher score is always the worse. The index is the plain mean of
/// the scores. Only places with a figure for every indicator take part.
struct CompositeIndex: Calculation {
  /// An indicator with its figures, in the order of the places.
  struct Part: Sendable {
    let indicator: Indicator
    let values: [Figure]
  }

  /// The place that the others make up.
  let whole: Place
  let places: [Place]
  let parts: [Part]

  /// The fewest places that can be put into an order: with two, every score is 1 or −1.
  static let fewestPlaces = 3

  /// Why there is no order; nil if there is one.
  var obstacle: IndexOutcome? {
    if places.count < Self.fewestPlaces { return .tooFewPlaces }
    let isFlat = parts.contains { part in Set(part.values.map(\.value)).count < 2 }
    return isFlat ? .noDifference : nil
  }

  /// What each indicator counts for: all the same.
  var weight: Figure {
    .derived(
      FigureID("compared.index.weight"), "Weight of each indicator in the index", .share, at: whole,
      "1 / \(parts.count)", [:])
  }

  /// The index of each place, in their order.
  var indices: [Figure] {
    places.indices.map { index in
      .derived(
        FigureID("compared.index", at: places[index].key), "Index, mean of the standard scores",
        .number, at: places[index],
        "sum(scores) / \(parts.count)", ["scores": parts.map { scores($0)[index] }])
    }
  }

  /// The standard score of each place by an indicator.
  func scores(_ part: Part) -> [Figure] {
    let (mean, deviation) = (mean(part), deviation(part))
    let isTurned = part.indicator.direction == .higherIsBetter
    return part.values.map { value in
      .derived(
        FigureID("compared.\(part.indicator.key).score", at: value.place.key),
        "\(part.indicator.label), standard score", .number, at: value.place, in: value.period,
        isTurned ? "(mean - value) / deviation" : "(value - mean) / deviation",
        ["value": value, "mean": mean, "deviation": deviation])
    }
  }

  var steps: [Figure] {
    parts.flatMap { [mean($0), range($0), deviation($0)] + scores($0) } + indices + [weight]
  }

  private func mean(_ part: Part) -> Figure {
    figure(part, "mean", "mean of the places", "sum(values) / \(places.count)")
  }

  private func range(_ part: Part) -> Figure {
    figure(part, "range", "highest less lowest", "max(values) - min(values)")
  }

  /// The root of the mean square distance from the mean; each is taken over the range, for a root has no unit.
  private func deviation(_ part: Part) -> Figure {
    let names = places.indices.map { "value_\($0 + 1)" }
    let squares = names.map { "((\($0) - mean) / range) * ((\($0) - mean) / range)" }
    let values = zip(names, part.values).map { (key: $0, value: $1 as any FormulaArgument) }
    return .derived(
      id(part, "deviation"), "\(part.indicator.label), standard deviation of the places",
      part.values[0].unit, at: whole, in: part.values[0].period,
      "range * sqrt((\(squares.joined(separator: " + "))) / \(places.count))",
      values + [(key: "mean", value: mean(part)), (key: "range", value: range(part))])
  }

  private func figure(
    _ part: Part, _ word: String, _ words: String, _ formula: String
  ) -> Figure {
    .derived(
      id(part, word), "\(part.indicator.label), \(words)", part.values[0].unit, at: whole,
      in: part.values[0].period, formula, ["values": part.values])
  }

  private func id(_ part: Part, _ word: String) -> FigureID {
    FigureID("compared.\(part.indicator.key).index-\(word)", at: whole.key)
  }
}

/// Whether places could be put into one order.
package enum IndexOutcome: String, CaseIterable, Sendable {
  case ranked
  case tooFewPlaces = "too-few-places"
  /// An indicator is the same in every place.
  case noDifference = "no-difference"
}

extension Working {
  /// The places that have a figure for every indicator of the index, and those that lack one.
  package var indexPlaces: (ranked: [Place], left: [Place]) {
    let group = groups.first(where: \.place.isArea)
    let values = group.map { group in index.map { indexValues($0, in: group) } } ?? []
    let members = group?.members ?? []
    let ranked = members.filter { place in values.allSatisfy { $0[place.key] != nil } }
    return (ranked, members.filter { !ranked.contains($0) })
  }

  /// Makes the index that the author asked for, if any.
  mutating func assessIndex() {
    guard !index.isEmpty else { return }
    let group = groups.first(where: \.place.isArea) ?? PlaceGroup(area, of: [])
    let places = indexPlaces.ranked
    let composite = CompositeIndex(
      whole: group.place, places: places,
      parts: index.map { indicator in
        let values = indexValues(indicator, in: group)
        return CompositeIndex.Part(
          indicator: indicator, values: places.compactMap { values[$0.key] })
      })
    let obstacle = composite.obstacle
    if obstacle == nil { record(composite) }
    ledger.record(
      Finding(
        "compared.index", "Could the places be put into one order?", obstacle ?? .ranked,
        deciding: obstacle == nil ? composite.indices : []))
  }

  /// The figures of an indicator by place, of the time that the most places share.
  private func indexValues(_ indicator: Indicator, in group: PlaceGroup) -> [String: Figure] {
    guard let time = commonTime(of: indicator.stem, in: group) else { return [:] }
    return group.members.reduce(into: [:]) { values, place in
      let figure = ledger[indicator.stem, time.period, at: place.key]
      values[place.key] = figure?.value == nil ? nil : figure
    }
  }
}
