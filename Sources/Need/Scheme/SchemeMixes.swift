import Evidence

extension SchemeCheck {
  /// The groups of tenures that have ranges of their own.
  package static let groups = ["market", "affordable"]

  /// The sizes for which a study gives ranges in a group: the word, the fewest bedrooms, and whether larger homes count.
  package static func sizes(_ group: String, in working: Working) -> [DwellingSize] {
    DwellingSize.allCases.filter { size in
      let figure = working.ledger.latest("study-mix.\(group).\(size.rawValue).share")
      return figure?.interval?.lower != nil && figure?.interval?.upper != nil
    }
  }
}

extension Working {
  /// Each group's homes by size against the study's ranges, and the nearest mix that meets them (method 10.10).
  mutating func assessSchemeMixes(
    _ facts: SchemeFacts
  ) -> [(group: String, homes: [(size: String, homes: Int)])] {
    SchemeCheck.groups.compactMap { group in
      guard facts.kind == .standard else {
        recordMix(group, .notApplied, [])
        return nil
      }
      return assessMix(group)
    }
  }

  private mutating func assessMix(
    _ group: String
  ) -> (group: String, homes: [(size: String, homes: Int)])? {
    guard let total = scheme("mix.\(group).homes"), let count = total.value, count > 0 else {
      recordMix(group, .notAssessed, [])
      return nil
    }
    let rows = SchemeCheck.sizes(group, in: self).compactMap { row(group, $0, of: total) }
    guard !rows.isEmpty else {
      recordMix(group, .notAssessed, [])
      return nil
    }
    for row in rows {
      record(row)
      ledger.record(row.finding)
    }
    let isWithin = rows.allSatisfy { $0.outcome == .within }
    recordMix(group, isWithin ? .within : .outside, rows.map(\.homes))
    guard !isWithin, let nearest = nearest(rows, count) else { return nil }
    return (group, zip(rows, nearest).map { ($0.range.size, $1) })
  }

  private mutating func row(_ group: String, _ size: DwellingSize, of total: Figure)
    -> SchemeMixRow?
  {
    guard let homes = scheme("mix.\(group).\(size.rawValue).homes"),
      let range = ledger.latest("study-mix.\(group).\(size.rawValue).share")
    else { return nil }
    return SchemeMixRow(
      stem: "scheme.mix.\(group)",
      range: SuggestedShare(
        size: size.rawValue, lower: given(range.end("lower", \.lower)),
        upper: given(range.end("upper", \.upper))),
      homes: homes, allHomes: total, tolerance: parameter("mix.whole-home-tolerance"))
  }

  private func nearest(_ rows: [SchemeMixRow], _ total: Double) -> [Int]? {
    let sizes = rows.compactMap { row -> NearestMix.Size? in
      guard let homes = row.homes.value, let fewest = row.fewest.value, let most = row.most.value,
        let lower = row.range.lower.value, let upper = row.range.upper.value
      else { return nil }
      return NearestMix.Size(
        proposed: Int(homes), fewest: Int(fewest), most: Int(most),
        middle: (lower + upper) / 2 * total)
    }
    return sizes.count == rows.count ? NearestMix(sizes: sizes).homes : nil
  }

  private mutating func recordMix(_ group: String, _ outcome: WholeMixOutcome, _ homes: [Figure]) {
    ledger.record(
      Finding(
        "scheme.mix.\(group)", "Is the mix of \(group) homes within the study's ranges?", outcome,
        deciding: homes))
  }
}

extension Figure {
  /// An end of a stated range, as a figure of its own that is known as the range is.
  fileprivate func end(_ word: String, _ end: KeyPath<Interval, Double?>) -> Figure {
    let value = interval.flatMap { $0[keyPath: end] }
    return Figure(
      FigureID("\(id.stem).\(word)", id.period, at: id.place), "\(label), \(word) end",
      value.map { Quantity($0) } ?? .missing(.notAvailable, "the range is open"), unit, at: place,
      in: period, basis: basis)
  }
}
