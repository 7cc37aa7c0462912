import Evidence
import Need
import Policy

/// An indicator in the districts of a strategy: those that have a figure, and those that have none.
struct DistrictFigures {
  let indicator: Indicator
  /// The area and the districts that make it up.
  let group: Working.PlaceGroup
  /// The figures of one time, the highest first.
  let known: [Figure]
  /// The districts without one.
  let missing: [Place]
  let period: Period?

  /// The indicator with a key; nil if there is none, or the area is not made up of districts.
  init?(_ key: String, in working: Working) {
    guard let indicator = working.indicators.first(where: { $0.key == key }),
      let group = working.groups.first(where: \.place.isArea)
    else { return nil }
    self.indicator = indicator
    self.group = group
    let time = working.commonTime(of: indicator.stem, in: group)
    period = time?.period
    let figures = group.members.map { place in
      time.flatMap { working.ledger[indicator.stem, $0.period, at: place.key] }
        .flatMap { $0.value == nil ? nil : $0 }
    }
    known = figures.compactMap(\.self).sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    missing = zip(group.members, figures).filter { $0.1 == nil }.map(\.0)
  }

  /// Whether the counts are gross or net, unless the label says so itself.
  var basis: String? {
    indicator.basis.flatMap { indicator.label.lowercased().contains($0) ? nil : $0 }
  }

  /// The districts that share the highest figure, or the lowest.
  func places(at figure: Figure?) -> String {
    Wordlist.joined(known.filter { $0.value == figure?.value }.map(\.place.name))
  }

  /// The rank of a district among those that have a figure, the highest first: `1`, or `1=` for equals.
  func rank(of figure: Figure) -> String { Self.rank(of: figure, among: known) }

  /// The rank of a figure among others, the highest first: `1`, or `1=` for equals.
  static func rank(of figure: Figure, among figures: [Figure]) -> String {
    let value = { (figure: Figure) in Display.rounded(figure.value ?? 0, decimals: 9) }
    let rank = 1 + figures.count { value($0) > value(figure) }
    return "\(rank)" + (figures.count { value($0) == value(figure) } > 1 ? "=" : "")
  }

  /// The districts without a figure, each with the reason where one is known.
  func missingWords(in working: Working) -> String {
    Wordlist.joined(
      missing.map { place in
        reason(place, working).map { "\(place.name) (\($0))" } ?? place.name
      })
  }

  private func reason(_ place: Place, _ working: Working) -> String? {
    if let figure = working.ledger[indicator.stem, period, at: place.key] {
      return figure.quantity.reason ?? figure.marker?.meaning
    }
    let others = working.ledger.series(indicator.stem, at: place.key).filter { $0.value != nil }
    if let latest = others.last?.id.period { return "its latest is of \(latest.spoken)" }
    return working.districtReports[place.key] == nil ? nil : "its own report has none"
  }

  /// The districts that have a later figure than the one that most share.
  func later(in working: Working) -> [Place] {
    guard let period else { return [] }
    return group.members.filter { place in
      known.contains { $0.place == place }
    }.filter { place in
      let base = working.times.base ?? .year(working.times.planStart)
      return working.ledger.series(indicator.stem, at: place.key).contains { figure in
        figure.value != nil
          && figure.id.period.map { $0 > period && $0.lastYear <= base.lastYear } ?? false
      }
    }
  }

  /// The name of the change of a place, all together or the country over the years before.
  func change(_ place: Place, in working: Working) -> FigureID {
    let isGroup = working.groups.contains { $0.place == place && !place.isArea }
    let suffix = isGroup ? ".\(place.key)" : ""
    return FigureID("compared.\(indicator.key).change\(suffix)", at: place.key)
  }

  /// The figures of places that districts make up, where they could be worked out or are stated.
  func totals(in working: Working) -> [Figure] {
    guard !known.isEmpty else { return [] }
    return working.groups.compactMap { group in
      working.ledger["\(indicator.stem).together", period, at: group.place.key]
        ?? working.ledger[indicator.stem, period, at: group.place.key]
    }.filter { $0.value != nil }
  }

  /// The figure of the country.
  func country(in working: Working) -> Figure? {
    known.isEmpty ? nil : working.ledger[indicator.stem, period, at: Place.country]
  }

  /// The districts that stand out from the others.
  func outliers(in working: Working) -> [Place] {
    group.members.filter {
      working.ledger.findings["compared.\(indicator.key).\($0.key)"]?.outcome
        == OutlierOutcome.outlier.rawValue
    }
  }
}
