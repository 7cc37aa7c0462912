package import Evidence

/// The working of what one product costs and of the income it takes (method 5).
package protocol AffordabilityThreshold: Calculation {
  var product: HousingProduct { get }
  /// The area of the report, whoever published the price or the rent.
  var place: Place { get }
  /// The price or the rent as published.
  var source: Figure { get }
  /// Gross household income, in pounds a year, from which the product can be afforded.
  var incomeRequired: Figure { get }
  /// What a buyer has to have saved; nil for a rent.
  var deposit: Figure? { get }
}

extension AffordabilityThreshold {
  package var deposit: Figure? { nil }

  /// A step of the working, named after the product.
  func step(
    _ name: String, _ words: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      product.id(name), "\(product.label): \(words)", unit, at: place, in: source.period, formula,
      inputs)
  }
}
