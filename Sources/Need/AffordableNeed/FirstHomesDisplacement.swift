import Evidence

/// What the First Homes requirement, in force from June 2021 to December 2024, left of a local tenure split (method 6.6).
///
/// A quarter of affordable homes are First Homes; social rent keeps its share as far as the rest allows; what is then left
/// goes to the other tenures in the proportions of the local split.
struct FirstHomesDisplacement: Calculation {
  let requirement: Figure
  /// The local split without First Homes, social rent apart; each a share of all affordable homes.
  let socialRent: Figure
  let others: [(product: AffordableProduct, share: Figure)]
  let place: Place

  var firstHomes: Figure { step(.firstHomes, "requirement", ["requirement": requirement]) }

  /// Social rent, protected.
  var protectedSocialRent: Figure {
    step(
      .socialRent, "min(social_rent, 1 - requirement)",
      ["social_rent": socialRent, "requirement": requirement])
  }

  /// The other tenures, in proportion.
  var remaining: [Figure] {
    others.map { product, share in
      step(
        product, "(1 - first_homes - social_rent) * share / sum(others)",
        [
          "first_homes": firstHomes, "social_rent": protectedSocialRent, "share": share,
          "others": others.map(\.share),
        ])
    }
  }

  var steps: [Figure] { [firstHomes, protectedSocialRent] + remaining }

  private func step(
    _ product: AffordableProduct, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("split.first-homes-displacement.\(product.rawValue).share"),
      "\(product.label), after First Homes", .share, at: place, formula, inputs)
  }
}
