import Evidence

/// What a census table is about, whatever shape it comes in: how its categories make figures.
struct CensusTopic: Sendable {
  /// A short name: `tenure`.
  let key: String
  let title: String
  /// Numbers under which the table is published, in lower case.
  let tables: [String]
  let sections: [PublishedDataset.Section]
  /// Words that the variable's name holds, in lower case; one of them is enough.
  let variables: [String]
  /// The stem of the whole: `households.total`.
  let whole: String
  /// The stems to which a category adds; none for a subtotal or for what no figure needs; nil if it is unknown.
  let stems: @Sendable (CensusCategory) -> [String]?
}

extension CensusTopic {
  /// Households by tenure; the landlord is not told apart, since many tenants misreport it (method 2).
  static let tenure = CensusTopic(
    key: "tenure", title: "Tenure", tables: ["ks402", "qs405", "ts054"],
    sections: [.tenure, .need, .older], variables: ["tenure"], whole: "households.total"
  ) { category in
    let group: [String]? =
      switch category.last {
      case "owned outright", "owns outright": ["owned", "owned-outright"]
      case "owned with a mortgage or loan", "owns with a mortgage or loan":
        ["owned", "owned-with-mortgage"]
      case "shared ownership (part owned and part rented)", "shared ownership":
        ["shared-ownership"]
      case "rented from council (local authority)", "rents from council or local authority",
        "other social rented":
        ["social-rented"]
      case "private landlord or letting agency", "employer of a household member",
        "relative or friend of household member", "other private rented":
        ["private-rented"]
      case "other" where category.path.first == "social rented": ["social-rented"]
      case "other" where category.path.first == "private rented": ["private-rented"]
      case "living rent free", "lives rent free": ["rent-free"]
      case "owned", "social rented", "private rented": []
      default: nil
      }
    return group?.map { "tenure.\($0).households" }
  }

  /// Households by how many bedrooms they have over what they need.
  static let occupancy = CensusTopic(
    key: "occupancy", title: "Occupancy rating (bedrooms)", tables: ["qs412", "ts052"],
    sections: [.households], variables: ["occupancy rating"], whole: "households.total"
  ) { category in
    let text = category.path.joined(separator: " ")
    guard text.contains("bedroom") else { return nil }
    let rating: String? =
      if text.hasSuffix("+2 or more") {
        "plus-two"
      } else if text.hasSuffix("+1") {
        "plus-one"
      } else if text.hasSuffix(" 0") {
        "zero"
      } else if text.hasSuffix("-1") || text.hasSuffix("-1 or less")
        || text.hasSuffix("-2 or less")
      {
        "minus-one"
      } else {
        nil
      }
    return rating.map { ["occupancy.all.\($0).households"] }
  }

  /// Homes by type, of which a report takes only how many households there are: types are counted as dwellings.
  static let accommodation = CensusTopic(
    key: "accommodation", title: "Accommodation type", tables: ["qs402", "ts044"],
    sections: [.stock], variables: ["accommodation type", "dwelling type"],
    whole: "households.total"
  ) { category in
    let known = [
      "detached", "semi-detached", "terrace", "flat", "apartment", "converted", "commercial",
      "caravan", "shared dwelling", "unshared dwelling", "house or bungalow", "maisonette",
    ]
    let text = category.path.joined(separator: " ")
    return known.contains { text.contains($0) } ? [] : nil
  }

  /// Households by the bedrooms of their home, of which a report takes only how many households there are.
  static let bedrooms = CensusTopic(
    key: "bedrooms", title: "Number of bedrooms", tables: ["qs411", "ts050"],
    sections: [.stock], variables: ["number of bedrooms"], whole: "households.total"
  ) { category in
    category.last.contains("bedroom") ? [] : nil
  }
}
