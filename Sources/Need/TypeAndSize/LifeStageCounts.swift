import Evidence

/// Counts of households by stage of life, as one table of a publication gives them.
struct LifeStageCounts: Sendable {
  let counts: [LifeStage: Figure]

  /// The finest bands of the table that take in every age once.
  var bands: [LifeStage] { LifeStage.partition(of: counts.keys) }

  /// The count of a band: as published, else the sum of the finer bands within it; nil if neither is known.
  func count(of stage: LifeStage) -> Figure? {
    if let published = counts[stage] { return published }
    let parts = bands.filter { stage.includes($0) }.compactMap { counts[$0] }
    guard let first = parts.first else { return nil }
    let stem = first.id.stem.split(separator: ".").map { word in
      LifeStage(word) == nil ? String(word) : stage.word
    }
    return .derived(
      FigureID(stem.joined(separator: "."), first.id.period, at: first.place.key),
      "Households with a reference person aged \(stage.label.lowercased())", .households,
      at: first.place, "sum(bands)", ["bands": parts])
  }
}

extension Working {
  /// The households of a place by age of the household reference person; without bands if the table is not known.
  func lifeStages(in year: Int, at place: String = Place.area) -> LifeStageCounts {
    lifeStageCounts("households.reference-person.", "", in: year, at: place)
  }

  /// The households of a place in homes of one size, by age of the household reference person.
  func lifeStages(
    in year: Int, at place: String = Place.area, inHomesOf size: DwellingSize
  ) -> LifeStageCounts {
    lifeStageCounts("life-stage.", ".\(size.rawValue).households", in: year, at: place)
  }

  private func lifeStageCounts(
    _ prefix: String, _ suffix: String, in year: Int, at place: String
  ) -> LifeStageCounts {
    var counts: [LifeStage: Figure] = [:]
    for (id, figure) in ledger.figures
    where id.place == place && id.period == .year(year) && id.stem.hasPrefix(prefix)
      && id.stem.hasSuffix(suffix)
    {
      let word = id.stem.dropFirst(prefix.count).dropLast(suffix.count)
      if let stage = LifeStage(word) { counts[stage] = figure }
    }
    return LifeStageCounts(counts: counts)
  }
}
