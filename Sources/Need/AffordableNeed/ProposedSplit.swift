package import Evidence

/// The split of affordable homes that the report puts forward (method 6.5).
package struct ProposedSplit: Calculation {
  /// Where the split comes from.
  package enum Basis: String, CaseIterable, Sendable {
    /// The author's own proposal.
    case author
    /// The authority's study.
    case study
    /// The rule of method 6.5.
    case rule
    case none
  }

  let basis: Basis
  /// The products of the split, each a share of all affordable homes; those nobody gave are absent.
  let products: [AffordableProduct: Figure]
  /// The share for rent where the products do not give it.
  let rented: Figure?
  let place: Place

  /// The share for rent: given, or the sum of its products, or what ownership leaves.
  var rentedShare: Figure? {
    let own = AffordableProduct.rented.compactMap { products[$0] }
    if own.count == AffordableProduct.rented.count {
      return step("rented", "For rent", "sum(products)", ["products": own])
    }
    if let rented { return step("rented", "For rent", "rented", ["rented": rented]) }
    guard let ownershipShare else { return nil }
    return step("rented", "For rent", "1 - ownership", ["ownership": ownershipShare])
  }

  /// The share for ownership: the sum of its products, or what rent leaves.
  var ownershipShare: Figure? {
    let own = AffordableProduct.ownership.compactMap { products[$0] }
    if !own.isEmpty {
      return step("ownership", "Routes to ownership", "sum(products)", ["products": own])
    }
    return rented.map { step("ownership", "Routes to ownership", "1 - rented", ["rented": $0]) }
  }

  /// Each product's share.
  var productShares: [(product: AffordableProduct, share: Figure)] {
    AffordableProduct.allCases.compactMap { product in
      products[product].map {
        (product, step(product.rawValue, product.label, "share", ["share": $0]))
      }
    }
  }

  package var steps: [Figure] {
    [rentedShare, ownershipShare].compactMap(\.self) + productShares.map(\.share)
  }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("split.\(word).share"), "\(label), share of affordable homes", .share, at: place,
      formula, inputs)
  }
}
