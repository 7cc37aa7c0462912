extension CensusTopic {
  /// Households by tenure; the landlord is not told apart, since many tenants misreport it (method 2).
  static let tenure = CensusTopic(
    key: "tenure", title: "Tenure", tables: ["ks402", "qs405", "ts054"],
    sections: [.tenure, .need, .older], roles: [CensusTenure.role], counts: .households,
    whole: "households.total",
    stems: { CensusTenure($0[0])?.stems?.map { "tenure.\($0).households" } })

  /// Homes by tenure and by something else that no figure of a report needs: rooms, heating, persons per bedroom.
  ///
  /// Their tenures are too broad for a report's, so that only the number of households is taken.
  static let homesByTenure = CensusTopic(
    key: "homes-by-tenure", title: "Homes by tenure and size",
    tables: ["lc4402", "lc4404", "lc4405", "lc4408"], sections: [.stock],
    roles: [CensusTenure.role],
    others: [
      "household size", "sizhuk", "rooms", "bedroom", "bdr", "household type", "ahthuk",
      "accommodation", "typaccom", "heating", "cenheat",
    ], counts: .households, whole: "households.total",
    stems: { CensusTenure.isKnown($0[0]) ? [] : nil })
}

/// The tenures of census tables, broad and narrow, by the words of the catalogue.
enum CensusTenure {
  case outright, mortgage, mortgageOrShared, shared, social, rented, free, rentedOrFree
  case owned, ownedOrShared

  /// Reads a category; nil if it is no tenure that a figure can be made of.
  init?(_ category: CensusCategory) {
    let first = category.path.first ?? ""
    let text = category.last
    let isMortgage = text.contains("with a mortgage")
    switch text {
    case _ where text.hasSuffix("outright"): self = .outright
    case _ where isMortgage: self = text.contains("shared") ? .mortgageOrShared : .mortgage
    case "owned", "owner occupied": self = .owned
    case _ where text.hasPrefix("owned or shared"), _ where text.hasPrefix("owned: or shared"):
      self = .ownedOrShared
    case _ where text.hasPrefix("shared ownership"): self = .shared
    case "rented from council (local authority)", "rents from council or local authority",
      "other social rented", "social rented":
      self = .social
    case "private landlord or letting agency", "employer of a household member",
      "relative or friend of household member", "other private rented", "private rented":
      self = .rented
    case "other" where first == "social rented": self = .social
    case "other" where first == "private rented": self = .rented
    case "living rent free", "lives rent free": self = .free
    case _ where text.hasPrefix("private rented or li"): self = .rentedOrFree
    default: return nil
    }
  }

  /// The words of the catalogue, if the category is exactly theirs; nil if it joins two of them.
  var stems: [String]? {
    switch self {
    case .outright: ["owned", "owned-outright"]
    case .mortgage: ["owned", "owned-with-mortgage"]
    case .owned: ["owned"]
    case .shared: ["shared-ownership"]
    case .social: ["social-rented"]
    case .rented: ["private-rented"]
    case .free: ["rent-free"]
    case .mortgageOrShared, .ownedOrShared, .rentedOrFree: nil
    }
  }

  /// The words where a table may join shared ownership to mortgages, and rent free to private renting.
  var broadStems: [String] {
    switch self {
    case .mortgageOrShared: ["owned", "owned-with-mortgage"]
    case .ownedOrShared: ["owned"]
    case .rentedOrFree: ["private-rented"]
    default: stems ?? []
    }
  }

  /// The words of people's health, which always join them.
  var joinedStems: [String] {
    switch self {
    case .shared: ["owned", "owned-with-mortgage"]
    case .free: ["private-rented"]
    default: broadStems
    }
  }

  static func isKnown(_ category: CensusCategory) -> Bool { CensusTenure(category) != nil }

  /// The variable.
  static let role = CensusRole(names: ["tenure", "tenhuk"], knows: isKnown)
}
