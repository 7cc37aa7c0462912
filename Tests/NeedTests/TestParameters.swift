import Evidence
import Policy

extension Parameters {
  /// Parameters for a test: values by name, lists, and values by key for those that are maps.
  static func forTests(
    _ values: [String: (Double, Quantity.Unit)],
    lists: [String: (Quantity.Unit, [Double])] = [:],
    maps: [String: (Quantity.Unit, KeyValuePairs<String, Double>)] = [:]
  ) -> Parameters {
    var all: [String: Value] = [:]
    for (name, (value, unit)) in values {
      all[name] = .one(figure(name, value, unit))
    }
    for (name, (unit, numbers)) in lists {
      all[name] = .list(numbers.map { figure("\(name).\($0)", $0, unit) })
    }
    for (name, (unit, entries)) in maps {
      all[name] = .map(
        entries.map { key, value in (key: key, figure: figure("\(name).\(key)", value, unit)) })
    }
    return Parameters(all)
  }

  private static func figure(_ name: String, _ value: Double, _ unit: Quantity.Unit) -> Figure {
    Figure(
      FigureID(name.hasPrefix("conversion.") ? name : "policy.\(name)"), name, Quantity(value),
      unit,
      at: Place(key: Place.area, code: "test", name: "the area"),
      basis: .parameter(Reference(title: "a test"), from: nil))
  }
}
