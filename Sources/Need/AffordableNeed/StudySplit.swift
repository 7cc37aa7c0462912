import Evidence

/// The tenures of the authority's need as its study divides them by product (method 6.5).
///
/// A study may also give a balance of renting and owning that its products do not add up to; both are then said.
struct StudySplit: Calculation {
  /// The products that the study gives a share for.
  let products: [AffordableProduct: Figure]
  /// The study's own share for rent, apart from its products.
  let headline: Figure?
  let place: Place

  var rentedShare: Figure? { total("rented", "Homes for rent", AffordableProduct.rented) }

  var ownershipShare: Figure? {
    total(
      "ownership", "Routes to ownership", AffordableProduct.ownership.filter { products[$0] != nil }
    )
  }

  /// How far the products lie from the study's own share for rent.
  var difference: Figure? {
    guard let headline, let rentedShare else { return nil }
    return .derived(
      FigureID("split.study.difference"), "The study's products for rent less its own share",
      .percentagePoints, at: place, "products - headline",
      ["products": rentedShare, "headline": headline])
  }

  var steps: [Figure] { [rentedShare, ownershipShare, difference].compactMap(\.self) }

  private func total(_ word: String, _ label: String, _ parts: [AffordableProduct]) -> Figure? {
    let figures = parts.compactMap { products[$0] }
    guard !figures.isEmpty, figures.count == parts.count else { return nil }
    return .derived(
      FigureID("split.study.\(word).share"), "\(label), the products of the study", .share,
      at: place, in: figures[0].period, "sum(products)", ["products": figures])
  }
}

/// Whether a study's split by product and its balance of renting and owning are one.
package enum StudySplits: String, CaseIterable, Sendable {
  case one, two
  case notAssessed = "not-assessed"
}

extension Working {
  /// What the authority's study says of tenures, and whether it says it twice.
  mutating func assessStudySplit() {
    let products: [AffordableProduct: Figure] = AffordableProduct.allCases.reduce(into: [:]) {
      $0[$1] = authorityNeed("\($1.rawValue).share")
    }
    let split = StudySplit(
      products: products, headline: authorityNeed("rented.share"), place: area)
    record(split)
    let tolerance = parameter("split.study-tolerance")
    let outcome = split.difference?.value.flatMap { value in
      tolerance.value.map { abs(value) > $0 ? StudySplits.two : .one }
    }
    ledger.record(
      Finding(
        "split.study", "Does the study divide need between tenures in one way?",
        outcome ?? .notAssessed, deciding: [split.difference].compactMap(\.self),
        threshold: tolerance.value, distance: split.difference?.value, unit: .percentagePoints))
  }
}
