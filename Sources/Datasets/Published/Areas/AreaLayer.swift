/// A layer of places: small areas of one census, or districts, wards and the like.
package struct AreaLayer: Hashable, Sendable {
  package let level: GSSCode.Level
  /// The census of small areas, 2011 or 2021; nil for other places.
  package let vintage: Int?

  /// A layer.
  package init(_ level: GSSCode.Level, vintage: Int? = nil) {
    self.level = level
    self.vintage = level.isOfACensus ? vintage : nil
  }

  /// The layer of a heading of the geography portal: `LSOA21CD`, `WD24CD`; nil if it names no layer.
  init?(heading: String) {
    let text = heading.asHeading
    guard text.hasSuffix("cd") else { return nil }
    let name = text.dropLast(2)
    let letters = name.prefix { !$0.isNumber }
    guard let level = Self.levels[String(letters)], let year = Int(name.dropFirst(letters.count))
    else { return nil }
    self.init(level, vintage: 2000 + year)
  }

  private static let levels: [String: GSSCode.Level] = [
    "oa": .outputArea, "lsoa": .lowerLayer, "msoa": .middleLayer, "wd": .ward, "par": .parish,
    "parncp": .parish, "lad": .district, "ltla": .district, "cty": .county, "utla": .county,
    "rgn": .region,
    "ctry": .country,
  ]

  /// Smaller places come before those they may lie in.
  var rank: Int {
    switch level {
    case .outputArea: 0
    case .lowerLayer: 1
    case .middleLayer: 2
    case .ward, .parish: 3
    case .district, .nationalPark, .planningAuthority: 4
    case .county, .combinedAuthority: 5
    case .region: 6
    case .country: 7
    }
  }

  /// The layer in words: `middle layer super output areas (2021)`.
  package var spoken: String {
    let plural =
      level == .parish ? "parishes" : level == .country ? "countries" : "\(level.rawValue)s"
    return plural + (vintage.map { " (\($0))" } ?? "")
  }
}
