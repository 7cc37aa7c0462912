extension FigureCatalogue {
  /// The blocks of the authority's need, where its study gives them (method 6.2).
  static let needBlocks: [FigurePattern] = [
    .init(
      "affordable-need.current.homeless", .households,
      "Homeless households who cannot afford a home"),
    .init(
      "affordable-need.current.overcrowded", .households,
      "Overcrowded households who cannot afford a home"),
    .init(
      "affordable-need.current.concealed", .households,
      "Concealed households who cannot afford a home"),
    .init(
      "affordable-need.current.unsuitable-social", .households,
      "Social tenants in unsuitable homes"),
    .init("affordable-need.current.other", .households, "Other households in unmet need"),
    .init(
      "affordable-need.supply.freed", .dwellings,
      "Affordable homes that households in need would leave"),
    .init("affordable-need.supply.surplus", .dwellings, "Surplus vacant affordable homes"),
    .init(
      "affordable-need.supply.committed", .dwellings,
      "Affordable homes committed, net of demolitions"),
    .init("affordable-need.new-households", .householdsPerYear, "New households"),
    .init(
      "affordable-need.unable.share", .share,
      "New households unable to afford the market, share"),
    .init(
      "affordable-need.falling-into-need", .householdsPerYear,
      "Existing households falling into need"),
    .init("affordable-need.relets", .dwellingsPerYear, "Relets of affordable homes"),
    .init("affordable-need.resales", .dwellingsPerYear, "Resales of affordable homes to own"),
  ]
}
