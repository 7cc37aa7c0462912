/// The mean of figures of parts, each weighted by how much it stands for (method 4, area mean).
///
/// What estimates of neighbouring parts err by may go together, so their standard errors are averaged like the
/// estimates themselves and not set off against each other: a cautious bound.
package struct WeightedMean {
  /// A part of what the mean is of.
  package struct Part: Sendable {
    /// What is averaged.
    package let value: Figure
    /// How much the part counts.
    package let weight: Figure
    /// The ends of the published confidence interval of the value.
    package let lower: Figure
    package let upper: Figure

    /// A part.
    package init(value: Figure, weight: Figure, lower: Figure, upper: Figure) {
      self.value = value
      self.weight = weight
      self.lower = lower
      self.upper = upper
    }
  }

  let parts: [Part]
  /// How many standard errors a published interval reaches to either side.
  let multiplier: Figure

  /// A mean of parts; at least one.
  package init(_ parts: [Part], multiplier: Figure) {
    self.parts = parts
    self.multiplier = multiplier
  }

  /// The mean, with its confidence interval.
  ///
  /// - Parameters:
  ///   - id: the name of the mean; its unit is that of the values.
  ///   - label: what a reader calls it.
  ///   - place: the place that the parts make up.
  ///   - error: the standard error of the mean.
  /// - Returns: the mean; missing if a value or a weight is.
  package func mean(_ id: FigureID, _ label: String, at place: Place, error: Figure) -> Figure {
    var mean = weighted(id, label, at: place, { "value_\($0)" }, [("value", \.value)])
    if let value = mean.value, let error = error.value, let multiplier = multiplier.value {
      mean.interval = Interval(
        lower: value - multiplier * error, upper: value + multiplier * error, kind: .interval)
    }
    return mean
  }

  /// The standard error of the mean, as if all parts erred the same way.
  package func standardError(_ id: FigureID, _ label: String, at place: Place) -> Figure {
    weighted(
      id, label, at: place, { "(upper_\($0) - lower_\($0)) / ((1 + 1) * multiplier)" },
      [("lower", \.lower), ("upper", \.upper)], [("multiplier", multiplier)])
  }

  /// The mean of a term of each part.
  private func weighted(
    _ id: FigureID, _ label: String, at place: Place, _ term: (Int) -> String,
    _ names: [(name: String, path: KeyPath<Part, Figure>)],
    _ others: [(key: String, value: any FormulaArgument)] = []
  ) -> Figure {
    let numbers = 1...max(1, parts.count)
    let sum = numbers.map { "\(term($0)) * weight_\($0)" }.joined(separator: " + ")
    let weights = numbers.map { "weight_\($0)" }.joined(separator: " + ")
    let inputs = zip(numbers, parts).flatMap { number, part in
      (names + [("weight", \.weight)]).map { name, path in
        (key: "\(name)_\(number)", value: part[keyPath: path] as any FormulaArgument)
      }
    }
    return .derived(
      id, label, parts.first?.value.unit ?? .number, at: place, "(\(sum)) / (\(weights))",
      inputs + others)
  }
}
