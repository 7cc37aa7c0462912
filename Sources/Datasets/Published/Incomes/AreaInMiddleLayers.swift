import Evidence

/// The middle layer areas that the area of a report lies in, and what of the area lies in each (method 1.5).
struct AreaInMiddleLayers {
  /// For each middle layer area, what may be added up for the part of it that lies in the area, the best way first.
  private(set) var ways: [String: [Set<String>]] = [:]
  /// The same for the whole of each.
  private(set) var wholes: [String: [Set<String>]] = [:]

  private let geography: AreaGeography
  private let vintage: Int

  /// What lookups tell of the area; nothing if it is drawn for another census than the middle layer areas.
  ///
  /// - Parameters:
  ///   - geography: the lookups.
  ///   - vintage: the census for which the middle layer areas were drawn.
  init(_ geography: AreaGeography, vintage: Int) {
    self.geography = geography
    self.vintage = vintage
    guard
      geography.codes.allSatisfy({ !$0.code.level.isOfACensus || $0.vintage == vintage })
    else { return }
    let middle = AreaLayer(.middleLayer, vintage: vintage)
    var rows = Dictionary(grouping: geography.links.filter { $0[middle] != nil }) {
      $0[middle] ?? ""
    }
    for code in geography.codes where code.code.level == .middleLayer {
      rows[code.code.text, default: []] += []
    }
    for (code, rows) in rows {
      let inside = rows.filter(isInside)
      let isWhole = geography.inside.contains(code, middle) || inside.count == rows.count
      guard isWhole || !inside.isEmpty else { continue }
      wholes[code] = Self.ways(of: code, geography, vintage)
      ways[code] = isWhole ? wholes[code] : parts(of: inside)
    }
  }

  /// A middle layer area whole, or as all lower layer or output areas in it.
  static func ways(of code: String, _ geography: AreaGeography, _ vintage: Int) -> [Set<String>] {
    [[code]]
      + [GSSCode.Level.lowerLayer, .outputArea]
      .map { geography.parts(of: code, in: AreaLayer($0, vintage: vintage)) }
      .filter { !$0.isEmpty }
  }

  /// The lower layer areas in which all of these rows lie whole, or their output areas.
  private func parts(of rows: [AreaGeography.Link]) -> [Set<String>] {
    let lower = AreaLayer(.lowerLayer, vintage: vintage)
    let output = AreaLayer(.outputArea, vintage: vintage)
    let lowerCodes = rows.compactMap { $0[lower] }
    let outputCodes = rows.compactMap { $0[output] }
    let areWhole =
      lowerCodes.count == rows.count
      && lowerCodes.allSatisfy { code in
        geography.links.filter { $0[lower] == code }.allSatisfy(isInside)
      }
    return [
      areWhole ? Set(lowerCodes) : [],
      outputCodes.count == rows.count ? Set(outputCodes) : [],
    ].filter { !$0.isEmpty }
  }

  private func isInside(_ row: AreaGeography.Link) -> Bool {
    row.contains { geography.inside.contains($0.value, $0.key) }
  }
}
