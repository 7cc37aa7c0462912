import Evidence

/// A table of places: a row a place, a column a measure.
///
/// A column is of one time, so that places are held against each other as they stood together. A place that others make up
/// shows what was stated of it, else what theirs come to.
struct PlaceGrid {
  struct Measure {
    enum Time: Equatable {
      case latest, first, undated
      /// The latest time of another stem, which the column belongs to.
      case latestOf(String)
    }

    var stem: String
    var label: String
    var time = Time.latest
  }

  var measures: [Measure]

  /// Measures of the latest time for which each is known.
  init(_ measures: [(stem: String, label: String)]) {
    self.measures = measures.map { Measure(stem: $0.stem, label: $0.label) }
  }

  init(of measures: [Measure]) { self.measures = measures }

  /// What the table shows; nil if there is no figure for it.
  func content(_ telling: Telling) -> TableContent? {
    let timed = measures.map { (measure: $0, period: PlaceGrid.period(of: $0, telling)) }
    var grid = Grid(
      rowLabel: "Place",
      columns: timed.map { measure, period in
        Grid.Column(label: measure.label + PlaceGrid.time(of: measure, period, telling))
      })
    for place in telling.places {
      grid.row(
        place.name.capitalised,
        timed.map { measure, period in
          PlaceGrid.id(of: measure.stem, period, at: place.key, telling.ledger)
        })
    }
    return grid.content(telling.ledger)
  }

  /// The time of a column: the area's own, else the last or the first that any place has.
  static func period(of measure: Measure, _ telling: Telling) -> Period? {
    guard measure.time != .undated else { return nil }
    if case .latestOf(let stem) = measure.time {
      return period(of: Measure(stem: stem, label: measure.label), telling)
    }
    let known = telling.places.map { place in
      telling.ledger.series(measure.stem, at: place.key).compactMap(\.id.period)
    }.filter { !$0.isEmpty }
    let all = known.flatMap(\.self)
    let own = telling.ledger.series(measure.stem).compactMap(\.id.period)
    return measure.time == .latest ? own.max() ?? all.max() : own.min() ?? all.min()
  }

  /// The time as a heading says it; of a result without one in its name, the time that all places share.
  private static func time(of measure: Measure, _ period: Period?, _ telling: Telling) -> String {
    let periods = telling.places.compactMap { place in
      telling.ledger.figures[id(of: measure.stem, period, at: place.key, telling.ledger)]?.period
    }
    let shared = Set(periods).count == 1 ? periods.first : nil
    return (period ?? shared).map { ", \($0.spoken)" } ?? ""
  }

  private static func id(
    of stem: String, _ period: Period?, at place: String, _ ledger: Ledger
  ) -> FigureID {
    let stated = FigureID(stem, period, at: place)
    let together = FigureID("\(stem).together", period, at: place)
    return ledger.figures[stated] == nil && ledger.figures[together] != nil ? together : stated
  }
}
