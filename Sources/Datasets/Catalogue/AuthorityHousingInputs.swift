extension FigureCatalogue {
  /// Affordable homes: need and policy.
  static let authorityAffordable: [FigurePattern] = [
    .init(
      "affordable-need.homes", .dwellings, "Affordable homes needed over the years of a study",
      span: .years),
    .init(
      "affordable-need.during-backlog", .dwellingsPerYear,
      "Affordable homes needed while the backlog is cleared"),
    .init(
      "affordable-need.after-backlog", .dwellingsPerYear,
      "Affordable homes needed after the backlog is cleared"),
    .init(
      "affordable-need.1-and-2-bed.share", .share, "Affordable need for one and two bedrooms, share"
    ),
    .init(
      "affordable-need.3-bed-or-more.share", .share,
      "Affordable need for three bedrooms and more, share"),
    .init(
      "affordable-policy.rented.share", .share,
      "Rented homes that the plan asks for, share of affordable homes"),
    .init(
      "affordable-policy.retirement.share", .share,
      "Affordable homes that the plan asks of retirement housing, share"),
    .init(
      "affordable-policy.build-to-rent.share", .share,
      "Affordable homes that the plan asks of homes built to rent, share"),
    .init(
      "affordable-policy.small-sites.share", .share,
      "Affordable homes that the plan asks of smaller sites, share"),
    .init(
      "affordable-policy.large-sites.share", .share,
      "Affordable homes that the plan asks of large sites, share"),
    .init(
      "affordable-policy.large-sites.threshold", .dwellings,
      "Size of scheme from which the plan counts a site as large"),
    .init(
      "affordable-policy.green-belt.share", .share,
      "Affordable homes that the plan asks for on Green Belt land, share"),
    .init(
      "affordable-policy.designated-rural.threshold", .dwellings,
      "Size of scheme from which the plan asks for affordable homes in designated rural areas"),
    .init(
      "study-mix.market.<size>.share", .share,
      "Mix that the study suggests for market homes, <size>, share"),
    .init(
      "study-mix.affordable.<size>.share", .share,
      "Mix that the study suggests for affordable homes, <size>, share"),
  ]

  /// Older and disabled people, by a study.
  static let authoritySpecialist: [FigurePattern] = [
    .init("older-need.sheltered", .dwellings, "Sheltered homes needed", span: .years),
    .init(
      "older-need.enhanced-sheltered", .dwellings, "Enhanced sheltered homes needed", span: .years),
    .init("older-need.extra-care", .dwellings, "Extra care homes needed", span: .years),
    .init(
      "population.aged-75-and-over.increase", .people, "Rise in people aged 75 and over",
      span: .years),
    .init(
      "communal-population.increase", .people,
      "Rise in people aged 75 and over living in communal homes", span: .years),
    .init("support-needs.children", .people, "Rise in children with support needs", span: .years),
    .init(
      "support-needs.working-age", .people, "Rise in people of working age with support needs",
      span: .years),
    .init("support-needs.older", .people, "Rise in older people with support needs", span: .years),
  ]

  /// Overcrowding, homelessness and self-build.
  static let authorityStress: [FigurePattern] = [
    .init("overcrowded.households", .households, "Households with too few bedrooms"),
    .init("overcrowded.share", .share, "Overcrowded households, share"),
    .init("concealed-families.increase", .families, "Rise in concealed families", span: .years),
    .init("homeless.households", .households, "Households owed a duty as homeless"),
    .init(
      "temporary-accommodation.households", .households, "Households in temporary accommodation"),
    .init("rough-sleepers.people", .people, "People sleeping rough"),
    .init(
      "rough-sleepers.rate", .peoplePerThousandHouseholds,
      "People sleeping rough per thousand households"),
    .init("self-build.entries", .entries, "Entries on the self-build register"),
    .init(
      "self-build.permitted", .dwellings, "Self-build plots permitted within three years",
      span: .years),
  ]

  /// What the sums of guidance rest on.
  static let authorityGuidance: [FigurePattern] = [
    .init(
      "local-housing-allowance.<rented size>", .poundsPerWeek,
      "Local housing allowance, <rented size>"),
    .init("floor-area.<size>", .squareMetresPerDwelling, "Floor area of a home, <size>"),
    .init(
      "market-value.per-square-foot", .poundsPerSquareFoot, "Market value of homes per square foot"),
    .init("levy.rate", .poundsPerSquareMetre, "Community infrastructure levy on market homes"),
    .init("example.<size>.homes", .dwellings, "Homes of the worked example, <size>"),
    .init(
      "example.<size>.market-value", .poundsPerDwelling,
      "Market value of a home of the worked example, <size>"),
    .init("shared-ownership.first-share", .share, "First share of a shared ownership home"),
    .init(
      "shared-ownership.management.share", .share,
      "Rent on shared ownership homes that management takes, share"),
    .init("example.affordable-share", .share, "Affordable share of the worked example"),
    .init("example.vacant-floorspace", .squareMetres, "Vacant floorspace of the worked example"),
    .init(
      "example.proposed-floorspace", .squareMetres, "Proposed floorspace of the worked example"),
    .init("example.site-area", .squareMetres, "Area of the site of the worked example"),
    .init(
      "example.developable-area", .squareMetres,
      "Developable area of the site of the worked example"
    ),
    .init(
      "example.other-value", .pounds,
      "Ground rents, shops and offices of the worked example, what they bring"),
    .init("example.abnormal-costs", .pounds, "Abnormal costs of the worked example"),
    .init("example.obligations", .pounds, "Payments under planning obligations, worked example"),
    .init(
      "example.existing-use-value", .pounds, "Value of the land of the worked example as it is used"
    ),
    .init(
      "example.farming-value", .pounds, "Value of the land of the worked example for farming"),
    .init(
      "example.settlement-area", .squareMetres, "Area of the settlement beside the worked example"),
  ]
}
