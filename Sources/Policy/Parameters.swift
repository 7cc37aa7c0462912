package import Evidence

/// The parameters in force for a report, each as a figure with its reference or its reason.
package struct Parameters: Sendable {
  /// What a parameter's file may hold.
  package enum Value: Sendable {
    case one(Figure)
    /// Several values of one kind: the discounts to test.
    case list([Figure])
    /// Values by key, in the file's order: the rates of a toolkit by form of provision.
    case map([(key: String, figure: Figure)])
  }

  private let values: [String: Value]

  /// Parameters by name: `affordability.deposit-share`.
  package init(_ values: [String: Value]) { self.values = values }

  /// The names of all parameters, sorted.
  package var names: [String] { values.keys.sorted() }

  /// The figure of a parameter with one value; asking for another kind is a fault of this program.
  package subscript(_ name: String) -> Figure {
    guard case .one(let figure)? = values[name] else {
      preconditionFailure("no parameter named \(name) with one value")
    }
    return figure
  }

  /// The figures of a parameter with a list of values.
  package func list(_ name: String) -> [Figure] {
    guard case .list(let figures)? = values[name] else {
      preconditionFailure("no parameter named \(name) with a list of values")
    }
    return figures
  }

  /// The figures of a parameter with values by key.
  package func map(_ name: String) -> [(key: String, figure: Figure)] {
    guard case .map(let figures)? = values[name] else {
      preconditionFailure("no parameter named \(name) with values by key")
    }
    return figures
  }

  /// The figure of a parameter with one value, or nil if no value is in force.
  package func inForce(_ name: String) -> Figure? {
    if case .one(let figure)? = values[name] { figure } else { nil }
  }
}
