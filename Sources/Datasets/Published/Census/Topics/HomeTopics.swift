extension CensusTopic {
  /// Dwellings and household spaces, table KS401EW: the only table that counts dwellings.
  ///
  /// A household space with at least one usual resident is what a household lives in, so that there are as many.
  static let dwellings = CensusTopic(
    key: "dwellings", title: "Dwellings and household spaces", tables: ["ks401"],
    sections: [.stock],
    roles: [
      CensusRole(names: ["dwelling type"]) { $0.last.hasPrefix("household spaces with") }
    ], counts: .households,
    whole: "dwellings.total",
    wholes: { $0[0].path.contains("dwelling type") ? ["dwellings.total"] : [] },
    hasOneWhole: false,
    stems: { spaces($0[0]) })

  private static func spaces(_ category: CensusCategory) -> [String]? {
    switch category.last {
    case "household spaces with at least one usual resident": ["households.total"]
    case "household spaces with no usual residents", "two household spaces",
      "three or more household spaces", "unshared dwelling":
      []
    default: isType(category) ? [] : nil
    }
  }

  /// Households by type of home, of which a report takes only how many there are: types are counted as dwellings.
  static let accommodation = CensusTopic(
    key: "accommodation", title: "Accommodation type", tables: ["qs402", "ts044"],
    sections: [.stock], variables: ["accommodation type", "dwelling type", "acctype"],
    whole: "households.total"
  ) { isType($0) ? [] : nil }

  private static func isType(_ category: CensusCategory) -> Bool {
    let known = [
      "detached", "semi-detached", "terrace", "flat", "apartment", "converted", "commercial",
      "caravan", "shared dwelling", "unshared dwelling", "house or bungalow", "maisonette",
    ]
    let text = category.path.joined(separator: " ")
    return known.contains { text.contains($0) }
  }

  /// Households by the bedrooms of their home, of which a report takes only how many there are.
  static let bedrooms = CensusTopic(
    key: "bedrooms", title: "Number of bedrooms", tables: ["qs411", "ts050"],
    sections: [.stock], variables: ["number of bedrooms", "bedrooms"], whole: "households.total"
  ) { $0.last.contains("bedroom") ? [] : nil }

  /// Households by the rooms of their home, or by rooms to spare, of which a report takes only how many there are: it goes by
  /// bedrooms.
  static let rooms = CensusTopic(
    key: "rooms", title: "Rooms", tables: ["qs407", "qs408", "ts051", "ts053"],
    sections: [.stock],
    variables: ["occupancy rating", "occrat", "number of rooms", "rooms"],
    whole: "households.total"
  ) { category in
    let text = category.path.joined(separator: " ")
    let isRating = text.hasPrefix("occupancy rating of")
    return !text.contains("bedroom") && (isRating || text.contains("room")) ? [] : nil
  }

  /// The number of households, by itself.
  static let households = CensusTopic(
    key: "households", title: "Number of households", tables: ["ts041"],
    sections: [.households], roles: [], counts: .households, mustSay: true,
    whole: "households.total", stems: { _ in [] })
}
