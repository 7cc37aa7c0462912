package import Evidence
package import Policy

extension CountyStrategy {
  /// The figures that a strategy takes of each district: its indicators, what they are worked out from, and what the
  /// plans of the districts require.
  ///
  /// - Parameter indicators: what the strategy compares.
  /// - Returns: their stems, each with its unit where no list of inputs has it.
  package static func inputs(of indicators: [Indicator]) -> [String: Quantity.Unit?] {
    var inputs: [String: Quantity.Unit?] = ["households.total": nil]
    for indicator in indicators {
      inputs.updateValue(nil, forKey: indicator.stem)
      if case .ratio(let part, let whole) = indicator.total {
        inputs.updateValue(nil, forKey: part)
        inputs.updateValue(nil, forKey: whole)
      }
    }
    return inputs.merging(RequirementOfPlace.inputs) { $1 }
  }
}
