import Evidence
import Need

/// The lists that templates go through to tell of prices and affordability.
///
/// Products, types, sizes and incomes differ from area to area, so no template can name them. A product whose cost is not
/// known is in no list.
enum HousingLists {
  /// Every list by name: `incomes`, `new-types`, `products.first-homes` and so on.
  ///
  /// - Parameter working: the finished working.
  /// - Returns: the lists; none if the report's parameters say nothing of affordability.
  static func lists(of working: Working) -> [String: [Record]] {
    guard working.parameters.names.contains("affordability.deposit-share") else { return [:] }
    let thresholds = AffordabilityThresholds(working)
    var lists = [
      "incomes": working.budgets.map(income),
      "target-incomes": target(of: working).map { [income($0)] } ?? [],
      "terms": [terms(thresholds.terms)],
      "new-types": working.expectedNewTypes.compactMap { type($0, in: working) },
      "discounts": thresholds.terms.firstHomesDiscounts.map(share),
      "ownership-shares": thresholds.terms.sharedOwnershipShares.map(share),
    ]
    let known = thresholds.all.filter { $0.incomeRequired.value != nil }
    for family in HousingProduct.Family.allCases {
      lists["products.\(family.rawValue)"] = known.filter { $0.product.family == family }
        .map(product)
    }
    lists["compared-rents"] = lists["products.affordable-rent"]?.filter { rent in
      let size = rent.texts["variant"] ?? ""
      return working.ledger["affordability.affordable-rent-to-market.\(size)"]?.value != nil
    }
    lists["allowances"] = RentSize.selfContained.compactMap { allowance($0, in: working) }
    lists["few-advert-rents"] = lists["products.private-rent"]?.filter { rent in
      let size = rent.texts["variant"] ?? ""
      return working.ledger.findings["rents.\(size).sample"]?.outcome == "few"
    }
    lists["rents-by-size"] = bySize(lists["products.private-rent"] ?? [])
    return lists
  }

  /// The allowance for a size beside the lower quartile rent of that size; nil unless both are known.
  private static func allowance(_ size: RentSize, in working: Working) -> Record? {
    guard let allowance = working.ledger["affordability.allowance.\(size.rawValue)"],
      let rent = working.areaOrAuthority("rents.lower-quartile.\(size.rawValue)"),
      allowance.value != nil, rent.value != nil
    else { return nil }
    return Record(
      ["size": size.label.uncapitalised], figures: ["amount": allowance, "rent": rent])
  }

  /// The rents of whole homes by size; where none is known by size, that of all sizes.
  private static func bySize(_ rents: [Record]) -> [Record] {
    let homes = rents.filter { $0.texts["variant"] != RentSize.room.rawValue }
    let sized = homes.filter { $0.texts["variant"] != RentSize.all.rawValue }
    return sized.isEmpty ? homes : sized
  }

  /// `key` ends the names of verdicts, `budget` those of figures; `amount` is the income, `subject` what it is called.
  private static func income(_ budget: Budget) -> Record {
    let label = budget.key.label.uncapitalised
    return Record(
      [
        "key": budget.key.verdictName, "budget": budget.key.rawValue, "label": label,
        "subject": budget.key.isHouseholdIncome ? "the \(label)" : "the pay of \(label)",
      ], figures: ["amount": budget.income])
  }

  /// The income that the author aims discounts at, or the first there is.
  private static func target(of working: Working) -> Budget? {
    working.budgets.first { $0.key.rawValue == working.choices.targetIncome }
      ?? working.budgets.first
  }

  /// The terms of products that differ between London and elsewhere, or by a convention that is reproduced.
  private static func terms(_ terms: AffordabilityTerms) -> Record {
    let figures = [
      "rent-on-share": terms.sharedOwnershipRent,
      "shared-ownership-income": terms.sharedOwnershipIncomeLimit,
      "first-homes-price": terms.firstHomesPriceLimit,
      "first-homes-income": terms.firstHomesIncomeLimit,
      "discounted-sale": terms.discountedSaleDiscount,
      "rent-to-buy": terms.rentToBuyShare,
      "affordable-rent": terms.affordableRentMaximum, "benefit-cap": terms.benefitCap,
    ]
    return Record(figures: figures.compactMapValues { $0 })
  }

  /// A type of new home with the price taken for it; nil if none is known.
  private static func type(_ type: SaleType, in working: Working) -> Record? {
    working.entryNewBuildPrice(of: type).map { entry in
      Record(
        ["key": type.rawValue, "noun": type.noun, "nouns": type.noun + "s"],
        figures: ["price": entry.price])
    }
  }

  private static func share(_ figure: Figure) -> Record {
    Record(["key": Display.number((figure.value ?? 0) * 100)], figures: ["share": figure])
  }

  /// `key` is the name of the product in figure names; its steps are figures by their own last words.
  private static func product(_ threshold: any AffordabilityThreshold) -> Record {
    let product = threshold.product
    let prefix = product.id("").text
    let steps = threshold.steps.map { (String($0.id.text.dropFirst(prefix.count)), $0) }
    let size = RentSize(rawValue: product.variant)?.label.uncapitalised
    return Record(
      [
        "key": product.key, "variant": product.variant, "label": product.label.uncapitalised,
        "size": size ?? "", "place": threshold.source.place.name,
        "stand-in": threshold.source.place.isArea ? "" : "yes",
      ],
      figures: Dictionary(steps) { first, _ in first })
  }
}
