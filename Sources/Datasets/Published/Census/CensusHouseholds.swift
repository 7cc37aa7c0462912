extension CensusTopic {
  /// Households by who lives together, as the tables KS105EW and TS003 tell it, or more roughly QS116EW.
  ///
  /// Older people are 65 and over in 2011 and 66 and over in 2021; a report joins the groups before it compares.
  static let composition = CensusTopic(
    key: "composition", title: "Household composition",
    tables: ["ks105", "qs113", "qs116", "ts003"],
    sections: [.households], variables: ["household composition", "household type"],
    whole: "households.total"
  ) { category in
    kinds(category)?.map { "composition.\($0).households" }
  }

  private static func kinds(_ category: CensusCategory) -> [String]? {
    guard let first = category.path.first?.replacing("one-person", with: "one person") else {
      return nil
    }
    // A subtotal that is named unlike its parts.
    if category.path == ["one family household"] { return [] }
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
