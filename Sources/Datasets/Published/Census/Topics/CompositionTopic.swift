extension CensusTopic {
  /// Households by who lives together, as the tables KS105EW and TS003 tell it, or more roughly QS116EW.
  ///
  /// Older people are 65 and over in 2011 and 66 and over in 2021; a report joins the groups before it compares.
  static let composition = CensusTopic(
    key: "composition", title: "Household composition",
    tables: ["ks105", "qs113", "qs116", "ts003"], sections: [.households],
    variables: compositionNames, whole: "households.total",
    cuts: { categories in
      coarse(categories).map { word, category in
        CensusCut(stem: "composition.\(word).", category: category, isTold: false)
      }
    }
  ) { category in
    kinds(category)?.map { "composition.\($0).households" }
  }

  /// What the variable is called.
  static let compositionNames = [
    "household composition", "household type", "ahthuk", "ahchuk", "hhcomp",
  ]

  /// The kinds of household, in the words of the catalogue, that a table does not tell apart, with the category that joins
  /// them.
  static func coarse(_ categories: [CensusCategory]) -> [(word: String, category: CensusCategory)] {
    categories.flatMap { category -> [(word: String, category: CensusCategory)] in
      let words: [String] =
        switch (category.path.first ?? "", category.last) {
        case ("one person household", "one person household"),
          ("one-person household", "one-person household"):
          ["one-person-65-and-over", "one-person-other"]
        case (_, "couple family household"):
          [
            "one-family-no-children", "one-family-dependent-children",
            "one-family-non-dependent-children",
          ]
        case (_, "lone parent household"), (_, "lone parent family"):
          ["one-family-dependent-children", "one-family-non-dependent-children"]
        default: []
        }
      return words.map { ($0, category) }
    }
  }

  /// The words of the catalogue for a category; none for a subtotal, nil if it is unknown.
  static func kinds(_ category: CensusCategory) -> [String]? {
    guard let first = category.path.first?.replacing("one-person", with: "one person") else {
      return nil
    }
    let last = category.path.count > 1 ? category.last : ""
    if first.hasPrefix("one person household") {
      if last.isEmpty { return ["one-person"] }
      return [
        "one-person", last.hasPrefix("aged 6") ? "one-person-65-and-over" : "one-person-other",
      ]
    }
    if first.hasPrefix("other household types") || first.hasPrefix("multi-person household") {
      return ["other"]
    }
    let isFamily = ["one family", "single family household"].contains { first.hasPrefix($0) }
    let isCouple = ["couple household", "lone parent household"].contains { first.contains($0) }
    if ["couple family household", "lone parent household", "lone parent family"].contains(last) {
      return ["one-family"]
    }
    guard isFamily || isCouple else { return nil }
    // QS116EW parts families by dependent children alone, so that "no children" is not known from it.
    if isCouple {
      if last == "with dependent children" {
        return ["one-family", "one-family-dependent-children"]
      }
      return last == "no dependent children" ? ["one-family"] : nil
    }
    if last.isEmpty { return ["one-family"] }
    if last.hasPrefix("all aged 6") { return ["one-family", "one-family-65-and-over"] }
    if last == "no children" { return ["one-family", "one-family-no-children"] }
    if last.contains("non-dependent") {
      return ["one-family", "one-family-non-dependent-children"]
    }
    if last.hasSuffix("dependent children") {
      return ["one-family", "one-family-dependent-children"]
    }
    return last == "other family composition" || last == "other single family household"
      ? ["one-family"] : nil
  }
}
