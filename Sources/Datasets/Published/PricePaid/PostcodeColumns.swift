/// The columns of a postcode lookup, under whichever of their names.
struct PostcodeColumns {
  let postcode: Int
  /// The column of each layer of areas that the lookup has.
  let layers: [AreaLayer: Int]

  /// Finds the columns; nil if the headings are not those of a postcode lookup.
  init?(_ headings: [String]) {
    let names = headings.map(\.asHeading)
    guard let postcode = names.firstIndex(of: "pcds"), names.contains("doterm") else { return nil }
    self.postcode = postcode
    var layers: [AreaLayer: Int] = [:]
    for (column, name) in names.enumerated() {
      guard let layer = Self.layer(name) else { continue }
      layers[layer] = layers[layer] ?? column
    }
    guard !layers.isEmpty else { return nil }
    self.layers = layers
  }

  private static func layer(_ name: String) -> AreaLayer? {
    if let match = name.wholeMatch(of: /(oa|lsoa|msoa)(11|21)(cd)?/) {
      let level: GSSCode.Level =
        switch match.output.1 {
        case "oa": .outputArea
        case "lsoa": .lowerLayer
        default: .middleLayer
        }
      return AreaLayer(level, vintage: match.output.2 == "11" ? 2011 : 2021)
    }
    if name.wholeMatch(of: /oslaua|laua|ladcd|lad\d\dcd/) != nil { return AreaLayer(.district) }
    if name.wholeMatch(of: /osward|ward|wd\d\dcd/) != nil { return AreaLayer(.ward) }
    if name.wholeMatch(of: /parish|parncp\d\dcd/) != nil { return AreaLayer(.parish) }
    return nil
  }
}
