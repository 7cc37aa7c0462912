import Evidence

/// A development as the residual land value sees it: homes, areas and values of each (sections A and B of an appraisal).
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, chapter 15; method 10.11.
struct DevelopmentScheme {
  /// What the market homes sell for, all together.
  let marketValue: Figure
  /// What the registered provider pays for all affordable homes.
  let affordableValue: Figure
  /// What shops, offices and ground rents bring; empty if nothing.
  let otherValues: [Figure]
  /// Square metres of the market homes, and of the affordable ones.
  let marketFloorspace: Figure
  let affordableFloorspace: Figure
}

/// The costs of building, other costs and profit (sections C, D and E).
struct AppraisalTerms {
  let buildCost: Figure
  /// Roads, services and landscape, as a share of building.
  let externals: Figure
  /// What the site alone makes necessary; empty if nothing.
  var abnormals: [Figure]
  /// A share of building, externals and abnormals, as are fees.
  let contingency: Figure
  let fees: Figure
  /// A share of the market homes' value.
  let marketing: Figure
  /// Infrastructure levy for each square metre of market housing.
  let levy: Figure
  /// Payments under planning obligations; empty if none.
  var obligations: [Figure]
  /// A share of all costs before it.
  let finance: Figure
  /// A share of the market homes' value, and of the affordable homes' cost.
  let marketProfit: Figure
  let affordableProfit: Figure
}
