extension FigureCatalogue {
  /// What an area folder may state besides, where the area is an authority or a county.
  package static let authorityInputs: [FigurePattern] =
    authorityLocalNeed + authorityDelivery + authorityCompletions + authorityMarket
    + authorityAffordable + authoritySpecialist + authorityStress + authorityGuidance

  /// What the standard method and the plan rest on.
  static let authorityLocalNeed: [FigurePattern] = [
    .init("projection.households", .households, "Projected households"),
    .init(
      "projection.household-growth-per-year", .householdsPerYear,
      "Projected growth of households each year", span: .years),
    .init("local-housing-need.published", .dwellingsPerYear, "Local housing need, as published"),
    .init(
      "local-housing-need.published.lowest", .dwellingsPerYear,
      "Local housing need, lowest published"),
    .init(
      "local-housing-need.published.highest", .dwellingsPerYear,
      "Local housing need, highest published"),
    .init(
      "objectively-assessed-need", .dwellingsPerYear,
      "Homes needed each year by the authority's own assessment"),
    .init(
      "requirement.annual", .dwellingsPerYear, "Homes that the plan requires each year",
      span: .years),
    .init("requirement.adopted", .calendarYear, "Adoption of the requirement"),
  ]

  /// Delivery and land.
  static let authorityDelivery: [FigurePattern] = [
    .init("delivery.net-additional", .dwellings, "Net additional dwellings", span: .years),
    .init(
      "delivery.student-bedrooms", .bedSpaces, "Net increase in bedrooms of students", span: .years),
    .init(
      "delivery.communal-bedrooms", .bedSpaces,
      "Net increase in bedrooms of other communal buildings", span: .years),
    .init(
      "delivery.required", .dwellings, "Homes required by the Housing Delivery Test", span: .years),
    .init("supply.deliverable", .dwellings, "Homes on deliverable sites", span: .years),
    .init("supply.shortfall", .dwellings, "Homes behind the requirement"),
    .init("land.within-built-up-area", .dwellings, "Homes on land within the built-up area"),
    .init("land.edge", .dwellings, "Homes on land at the edge of the built-up area"),
    .init("land.windfall", .dwellings, "Homes expected on sites not yet known"),
    .init("land.small-sites", .dwellings, "Homes on sites of up to one hectare"),
    .init(
      "land.medium-sites", .dwellings, "Homes on sites between one and two and a half hectares"),
  ]

  /// Completions.
  static let authorityCompletions: [FigurePattern] = [
    .init("completions.net", .dwellings, "Homes completed, net", span: .years),
    .init("completions.gross", .dwellings, "Homes completed, gross", span: .years),
    .init("completions.new-build", .dwellings, "Homes newly built", span: .years),
    .init("completions.conversions", .dwellings, "Homes gained by conversion", span: .years),
    .init("completions.change-of-use", .dwellings, "Homes gained by change of use", span: .years),
    .init("completions.losses", .dwellings, "Homes lost", span: .years),
    .init("completions.affordable", .dwellings, "Affordable homes completed", span: .years),
    .init(
      "completions.affordable.published-share", .share,
      "Affordable homes as a share of completions, as published", span: .years),
    .init(
      "completions.rural-exception", .dwellings, "Homes completed on rural exception sites",
      span: .years),
    .init("completions.<form>", .dwellings, "Homes completed, <form>", span: .years),
    .init("completions.<size>", .dwellings, "Homes completed, <size>", span: .years),
    .init("completions.<size>-<form>", .dwellings, "Homes completed, <form>, <size>", span: .years),
  ]

  /// Prices, rents and what they take.
  static let authorityMarket: [FigurePattern] = [
    .init("prices.entry-level.<size>", .pounds, "Entry-level price, <size>"),
    .init("rents.mean.<rented size>", .poundsPerMonth, "Mean private rent, <rented size>"),
    .init(
      "rents.mean.<rented size>.growth", .growth, "Mean private rent, <rented size>, change",
      span: .years),
    .init(
      "rents.lower-quartile.<rented size>.growth", .growth,
      "Lower quartile private rent, <rented size>, change", span: .years),
    .init(
      "entry-level.purchase.annual-cost", .poundsPerYear,
      "Payments a year on the lower quartile price"),
    .init(
      "entry-level.purchase.unable.published-share", .share,
      "Households unable to buy at entry level, as published"),
    .init(
      "entry-level.rent.unable.published-share", .share,
      "Households unable to rent at entry level, as published"),
    .init(
      "market-housing.unable.published-share", .share,
      "Households unable to afford market housing, as published"),
  ]
}
