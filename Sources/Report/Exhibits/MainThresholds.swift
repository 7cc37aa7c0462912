import Evidence
import Need

/// The products that the text compares; the appendix works out the others as well.
struct MainThresholds {
  private let terms: AffordabilityTerms
  private let products: [any AffordabilityThreshold]
  private let types: [SaleType]

  init(_ working: Working) {
    let thresholds = AffordabilityThresholds(working)
    terms = thresholds.terms
    products = thresholds.all
    types = working.expectedNewTypes
  }

  /// Every product of the main table, dearest kinds first.
  var all: [any AffordabilityThreshold] { market + ownership + rented }

  /// For sale new, for sale at all, and to rent with one to three bedrooms.
  var market: [any AffordabilityThreshold] {
    pick(.marketSale, ["new-build", "median", "lower-quartile"])
      + pick(.privateRent, rentSizes)
  }

  var ownership: [any AffordabilityThreshold] { types.flatMap(ownership) + rentToBuy }

  var rented: [any AffordabilityThreshold] {
    [HousingProduct.Family.affordableRent, .socialRent].flatMap { family in
      let all = pick(family, ["all"])
      return all.isEmpty ? pick(family, rentSizes) : all
    }
  }

  /// The products of a chart: those of the cheapest type of new home.
  var charted: [any AffordabilityThreshold] {
    let cheapest = types.min { price($0) < price($1) }
    return market + (cheapest.map(ownership) ?? []) + rented
  }

  private let rentSizes = ["3-bed", "2-bed", "1-bed"]

  private var rentToBuy: [any AffordabilityThreshold] { pick(.rentToBuy, ["2-bed", "1-bed"]) }

  private func ownership(_ type: SaleType) -> [any AffordabilityThreshold] {
    let discounts = terms.firstHomesDiscounts.map(percent)
    let shares = terms.sharedOwnershipShares.map(percent).filter { $0 != "75" }
    return pick(.firstHomes, discounts.map { "\(type.rawValue).\($0)" })
      + (discounts.isEmpty ? pick(.discountedSale, [type.rawValue]) : [])
      + pick(.sharedOwnership, shares.reversed().map { "\(type.rawValue).\($0)" })
  }

  private func percent(_ share: Figure) -> String { Display.number((share.value ?? 0) * 100) }

  private func price(_ type: SaleType) -> Double {
    ownership(type).compactMap { $0.source.value }.first ?? .infinity
  }

  private func pick(_ family: HousingProduct.Family, _ variants: [String])
    -> [any AffordabilityThreshold]
  {
    variants.compactMap { variant in
      products.first { $0.product.family == family && $0.product.variant == variant }
    }
  }
}
