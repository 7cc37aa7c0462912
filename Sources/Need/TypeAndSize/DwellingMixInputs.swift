import Evidence

/// What the dwelling mix is made from, gathered from the ledger (method 8.5, inputs).
extension Working {
  var horizon: Period { .year(times.projectionEnd) }

  /// The projections of the area's households, by stages of life that all the tables share; empty if any is missing.
  ///
  /// Where the households at the horizon are stated for the area they are taken; otherwise the authority's growth is.
  var lifeStageProjections: [LifeStageProjection] {
    let households = lifeStages(in: times.census)
    let later = lifeStages(in: times.projectionEnd)
    if !later.bands.isEmpty {
      return projections(of: households, over: later) { _, later in .stated(later) }
    }
    let authority = lifeStages(in: times.census, at: Place.authority)
    let authorityLater = lifeStages(in: times.projectionEnd, at: Place.authority)
    guard !authority.bands.isEmpty else { return [] }
    let all = authority.bands.compactMap(authority.count)
    let allLater = authorityLater.bands.compactMap(authorityLater.count)
    return projections(of: households, over: authorityLater, and: authority) { stage, later in
      authority.count(of: stage).map {
        .authority(earlier: $0, later: later, allEarlier: all, allLater: allLater)
      }
    }
  }

  private func projections(
    of households: LifeStageCounts, over later: LifeStageCounts, and others: LifeStageCounts...,
    growth: (LifeStage, Figure) -> LifeStageProjection.Growth?
  ) -> [LifeStageProjection] {
    var partitions = [households.bands, later.bands] + others.map(\.bands)
    if let table = occupationTable(at: Place.authority) { partitions.append(table.stages) }
    return LifeStage.common(to: partitions).compactMap { stage in
      guard let own = households.count(of: stage), let last = later.count(of: stage),
        let source = growth(stage, last)
      else { return nil }
      return LifeStageProjection(stage: stage, households: own, source: source, horizon: horizon)
    }
  }

  /// A table of households by stage of life and size of home.
  struct OccupationTable {
    let stages: [LifeStage]
    let sizes: [DwellingSize]
    let bySize: [DwellingSize: LifeStageCounts]

    /// The row of a stage; nil if a cell of it is not known.
    func pattern(of stage: LifeStage) -> OccupationPattern? {
      let counts = sizes.compactMap { bySize[$0]?.count(of: stage) }
      guard counts.count == sizes.count else { return nil }
      return OccupationPattern(stage: stage, sizes: sizes, counts: counts)
    }
  }

  /// The table of a place at the census; nil if it is not known.
  func occupationTable(at place: String) -> OccupationTable? {
    var bySize: [DwellingSize: LifeStageCounts] = [:]
    for size in DwellingSize.allCases {
      let counts = lifeStages(in: times.census, at: place, inHomesOf: size)
      if !counts.bands.isEmpty { bySize[size] = counts }
    }
    let sizes = DwellingSize.partition(of: DwellingSize.allCases.filter { bySize[$0] != nil })
    let stages = LifeStage.common(to: sizes.compactMap { bySize[$0]?.bands })
    guard !sizes.isEmpty, !stages.isEmpty else { return nil }
    return OccupationTable(stages: stages, sizes: sizes, bySize: bySize)
  }

  /// Today's stock by the finest sizes published: dwellings, or their shares; empty if it is not known.
  func stockBySize(at place: String = Place.area) -> [(size: DwellingSize, figure: Figure)] {
    for measure in ["dwellings", "share"] {
      let known = DwellingSize.allCases.filter {
        ledger["stock.\($0.rawValue).\(measure)", .year(times.stock), at: place] != nil
      }
      let sizes = DwellingSize.partition(of: known)
      let figures = sizes.compactMap { size in
        ledger["stock.\(size.rawValue).\(measure)", .year(times.stock), at: place]
          .map { (size: size, figure: $0) }
      }
      if !figures.isEmpty { return figures }
    }
    return []
  }

  /// The mix that a publication states, where its inputs are not published.
  var statedTargetMix: [(size: DwellingSize, figure: Figure)] {
    let known = DwellingSize.allCases.compactMap { size in
      ledger.latest("target-mix.\(size.rawValue).share").map { (size: size, figure: $0) }
    }
    let sizes = DwellingSize.partition(of: known.map(\.size))
    return known.filter { sizes.contains($0.size) }
  }

  /// A year that the definition of the area settles.
  mutating func year(_ name: String, _ label: String, _ year: Int) -> Figure {
    given(
      Figure(
        FigureID("area.\(name)"), label, Quantity(Double(year)), .calendarYear, at: area,
        in: .year(year),
        basis: .parameter(Reference(title: "The years that the area definition names"), from: nil)))
  }
}
