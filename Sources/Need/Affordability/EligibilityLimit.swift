package import Evidence

/// A limit that national policy sets on the price of a product or the income of its buyer (methods 5.4, 5.5).
package struct EligibilityLimit: Sendable {
  /// What is limited.
  package enum Kind: String, Sendable {
    case price
    case income
  }

  package enum Outcome: String, CaseIterable, Sendable {
    case within
    case above
    case notAssessed = "not-assessed"
  }

  let product: HousingProduct
  let kind: Kind
  /// The price after the discount, or the income required.
  let figure: Figure
  let limit: Figure

  package init(_ product: HousingProduct, on kind: Kind, _ figure: Figure, limit: Figure) {
    self.product = product
    self.kind = kind
    self.figure = figure
    self.limit = limit
  }

  /// Within the limit up to the limit itself.
  package var outcome: Outcome {
    guard let value = figure.value, let most = limit.value else { return .notAssessed }
    return value <= most ? .within : .above
  }

  package var finding: Finding {
    Finding(
      "affordability.\(product.key).\(kind.rawValue)-limit",
      "Is the \(kind.rawValue) within the limit: \(product.label)?", outcome,
      deciding: [figure, limit], threshold: limit.value,
      distance: figure.value.flatMap { value in limit.value.map { value - $0 } },
      unit: figure.unit)
  }
}
