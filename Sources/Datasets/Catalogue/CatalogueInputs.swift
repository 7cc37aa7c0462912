extension FigureCatalogue {
  /// What an area folder may state, and what a reader of a published file yields.
  package static let inputs: [FigurePattern] =
    people + homes + tenures + prices + incomesAndRents + need + needBlocks + mix + olderPeople
    + costs

  private static let people: [FigurePattern] = [
    .init("population.all-ages", .people, "Population"),
    .init("population.<age>", .people, "People <age>"),
    .init(
      "population.aged-75-and-over.excluding", .people,
      "People aged 75 and over, without the sub-areas"),
    .init("population.in-households", .people, "Population living in households"),
    .init("households.total", .households, "Households"),
    .init(
      "households.reference-person.<life stage>", .households,
      "Households whose reference person is <life stage>"),
    .init(
      "life-stage.<life stage>.<size>.households", .households,
      "Households whose reference person is <life stage>, <size>"),
    .init("projection.household-growth", .sharePerYear, "Projected household growth", span: .years),
    .init("composition.<composition>.households", .households, "Households <composition>"),
    .init("composition.<composition>.share", .share, "Households <composition>, share"),
    .init(
      "composition.<composition>.growth", .growth, "Households <composition>, change", span: .years),
    .init(
      "occupancy.<occupancy group>.<occupancy rating>.households", .households,
      "Households with <occupancy rating>, <occupancy group>"),
    .init(
      "occupancy.<occupancy group>.<occupancy rating>.share", .share,
      "Households with <occupancy rating>, <occupancy group>, share"),
  ]

  private static let homes: [FigurePattern] = [
    .init("dwellings.total", .dwellings, "Dwellings"),
    .init("stock.<stock type>.dwellings", .dwellings, "Dwellings, <stock type>"),
    .init("stock.<stock type>.share", .share, "Dwellings, <stock type>, share"),
    .init("stock.<size>.dwellings", .dwellings, "Dwellings, <size>"),
    .init("stock.<size>.share", .share, "Dwellings, <size>, share"),
    .init("shared-houses.share", .share, "Conversions to shared houses, share of the authority's"),
  ]

  private static let tenures: [FigurePattern] = [
    .init("tenure.<tenure>.households", .households, "Households <tenure>"),
    .init("tenure.<tenure>.share", .share, "Households <tenure>, share"),
    .init("tenure.<tenure>.growth", .growth, "Households <tenure>, change", span: .years),
  ]

  private static let prices: [FigurePattern] = [
    .init("prices.median.<sale type>", .pounds, "Median price, <sale type>"),
    .init("prices.lower-quartile.<sale type>", .pounds, "Lower quartile price, <sale type>"),
    .init("prices.lowest.<sale type>", .pounds, "Lowest price, <sale type>"),
    .init("prices.highest.<sale type>", .pounds, "Highest price, <sale type>"),
    .init(
      "prices.median.<sale type>.new-build", .pounds, "Median price of new homes, <sale type>"),
    .init(
      "prices.lower-quartile.<sale type>.new-build", .pounds,
      "Lower quartile price of new homes, <sale type>"),
    .init(
      "prices.median.<sale type>.existing", .pounds, "Median price of existing homes, <sale type>"),
    .init(
      "prices.lower-quartile.<sale type>.existing", .pounds,
      "Lower quartile price of existing homes, <sale type>"),
    .init("prices.lower-decile.<sale type>", .pounds, "Lower decile price, <sale type>"),
    .init("prices.upper-decile.<sale type>", .pounds, "Upper decile price, <sale type>"),
    .init(
      "prices.lower-decile.<sale type>.new-build", .pounds,
      "Lower decile price of new homes, <sale type>"),
    .init(
      "prices.upper-decile.<sale type>.new-build", .pounds,
      "Upper decile price of new homes, <sale type>"),
    .init(
      "prices.lower-decile.<sale type>.existing", .pounds,
      "Lower decile price of existing homes, <sale type>"),
    .init(
      "prices.upper-decile.<sale type>.existing", .pounds,
      "Upper decile price of existing homes, <sale type>"),
    .init("sales.<sale type>", .sales, "Sales, <sale type>"),
    .init("sales.<sale type>.existing", .sales, "Sales of existing homes, <sale type>"),
    .init("sales.<sale type>.new-build", .sales, "Sales of new homes, <sale type>"),
  ]

  private static let incomesAndRents: [FigurePattern] = [
    .init("income.mean", .poundsPerYear, "Mean household income"),
    .init("income.median", .poundsPerYear, "Median household income"),
    .init("income.lower-quartile", .poundsPerYear, "Lower quartile household income"),
    .init("income.mean.lowest", .poundsPerYear, "Mean household income, lowest of the small areas"),
    .init(
      "income.mean.highest", .poundsPerYear, "Mean household income, highest of the small areas"),
    .init("earnings.median", .poundsPerYear, "Median earnings of one full-time worker"),
    .init(
      "earnings.lower-quartile", .poundsPerYear, "Lower quartile earnings of one full-time worker"),
    .init("rents.median.<rented size>", .poundsPerMonth, "Median private rent, <rented size>"),
    .init(
      "rents.lower-quartile.<rented size>", .poundsPerMonth,
      "Lower quartile private rent, <rented size>"),
    .init("rents.lowest.<rented size>", .poundsPerMonth, "Lowest private rent, <rented size>"),
    .init("rents.highest.<rented size>", .poundsPerMonth, "Highest private rent, <rented size>"),
    .init("listings.<rented size>", .listings, "Homes advertised to rent, <rented size>"),
    .init("social-rent.<rented size>", .poundsPerWeek, "Social rent, <rented size>"),
    .init("affordable-rent.<rented size>", .poundsPerWeek, "Affordable rent, <rented size>"),
    .init("formula-rent.county-earnings", .poundsPerWeek, "Manual earnings of the county in 1999"),
    .init("formula-rent.value-1999.<size>", .pounds, "Value of a home in January 1999, <size>"),
    .init("housing-support.share", .share, "Private renters with help towards their rent, share"),
    .init("ratio.lower-quartile", .priceToIncome, "Lower quartile price to income"),
    .init("ratio.median", .priceToIncome, "Median price to income"),
    .init(
      "ratio.lower-quartile.residence-based", .priceToIncome,
      "Lower quartile price to the earnings of residents"),
    .init(
      "ratio.median.residence-based", .priceToIncome, "Median price to the earnings of residents"),
    .init("rent-to-income.lower-quartile", .share, "Lower quartile rent, share of income"),
    .init("rent-to-income.median", .share, "Median rent, share of income"),
  ]

  private static let need: [FigurePattern] = [
    .init("affordable-need.total", .dwellingsPerYear, "Affordable homes needed"),
    .init("affordable-need.rented.share", .share, "Affordable need for homes to rent, share"),
    .init("affordable-need.ownership.share", .share, "Affordable need for homes to own, share"),
    .init(
      "affordable-need.<affordable product>.share", .share,
      "Affordable need for <affordable product>, share"),
    .init(
      "indicative-split.<affordable product>.share", .share,
      "Affordable homes proposed as <affordable product>, share"),
    .init("register.households", .households, "Households on the housing register"),
    .init("affordable-policy.share", .share, "Affordable homes that the plan asks for, share"),
    .init(
      "affordable-policy.threshold", .dwellings,
      "Size of scheme from which the plan asks for affordable homes"),
    .init("planned-homes", .dwellings, "Homes that the plan provides for"),
    .init(
      "delivery.delivered", .dwellings, "Homes delivered, by the Housing Delivery Test",
      span: .years),
    .init(
      "delivery.measurement", .number, "Homes delivered over homes required", span: .years),
  ]

  private static let mix: [FigurePattern] = [
    .init("target-mix.<size>.share", .share, "Modelled mix, <size>, share"),
    .init("study-mix.<size>.share", .share, "Mix that the study suggests, <size>, share"),
    .init(
      "study-mix.<size>-<form>.share", .share,
      "Mix that the study suggests, <form>, <size>, share"),
    .init(
      "study-mix.affordable-ownership.<size>.share", .share,
      "Mix that the study suggests for affordable homes to own, <size>, share"),
  ]

  private static let olderPeople: [FigurePattern] = [
    .init(
      "tenure-55-to-75.<tenure>.households", .households,
      "Households <tenure>, reference person aged 55 to 75"),
    .init(
      "tenure-55-to-75.<tenure>.share", .share,
      "Households <tenure>, reference person aged 55 to 75, share"),
    .init(
      "health.<tenure>.<limitation>", .people,
      "People aged 65 and over <tenure>, day-to-day activities <limitation>"),
    .init("older-need.specialist", .dwellings, "Specialist homes needed for older people"),
    .init("older-need.care-home", .bedSpaces, "Care home places needed for older people"),
    .init(
      "adapted-homes.<any age>.share", .share,
      "People <any age> whose home is adapted, share"),
    .init(
      "accessible.m4-2.share", .share, "Accessible and adaptable homes recommended, M4(2), share"),
    .init("accessible.m4-3.share", .share, "Wheelchair user homes recommended, M4(3), share"),
  ]

  private static let costs: [FigurePattern] = [
    .init("build-cost", .poundsPerSquareMetre, "Cost of building"),
    .init("floor-area", .squareMetres, "Floor area of a home"),
  ]

  /// What is counted from the list of schemes, for the area or, with `.excluding`, without its sub-areas.
  package static let schemePatterns: [FigurePattern] = counted.flatMap { pattern in
    [
      pattern,
      FigurePattern(
        pattern.pattern + ".excluding", pattern.unit, pattern.label + ", without the sub-areas"),
    ]
  }

  private static let counted: [FigurePattern] = [
    .init("schemes.count", .schemes, "Schemes of specialist homes for older people"),
    .init("schemes.dwellings", .dwellings, "Specialist homes for older people"),
    .init(
      "schemes.dwellings.<scheme tenure>", .dwellings,
      "Specialist homes for older people, <scheme tenure>"),
    .init(
      "schemes.dwellings.<scheme tenure group>", .dwellings,
      "Specialist homes for older people, <scheme tenure group>"),
    .init(
      "schemes.dwellings.<scheme kind>", .dwellings,
      "Specialist homes for older people, <scheme kind>"),
  ]
}
