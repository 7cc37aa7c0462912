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
    smallAreas[name] ?? largerAreas[form(of: name)]
  }

  /// A name with `#` for each digit: the names of columns hold the year of the areas in them, `lad23cd`.
  static func form(of name: String) -> String {
    String(name.map { ("0"..."9").contains($0) ? "#" : $0 })
  }

  /// `oa11`, `lsoa21cd` and the like: the census for which the areas were drawn tells the layer.
  private static let smallAreas: [String: AreaLayer] = {
    let levels: [(word: String, level: GSSCode.Level)] = [
      ("oa", .outputArea), ("lsoa", .lowerLayer), ("msoa", .middleLayer),
    ]
    var layers: [String: AreaLayer] = [:]
    for (word, level) in levels {
      for census in [2011, 2021] {
        for ending in ["", "cd"] {
          layers["\(word)\(census % 100)\(ending)"] = AreaLayer(level, vintage: census)
        }
      }
    }
    return layers
  }()

  private static let largerAreas: [String: AreaLayer] = [
    "oslaua": AreaLayer(.district), "laua": AreaLayer(.district), "ladcd": AreaLayer(.district),
    "lad##cd": AreaLayer(.district), "osward": AreaLayer(.ward), "ward": AreaLayer(.ward),
    "wd##cd": AreaLayer(.ward), "parish": AreaLayer(.parish), "parncp##cd": AreaLayer(.parish),
  ]
}
