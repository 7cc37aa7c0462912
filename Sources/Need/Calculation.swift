package import Evidence

/// A calculation as a value: its stored properties are its inputs, its computed properties its steps.
///
/// The account a report gives of how a figure was worked out is made from the steps.
package protocol Calculation: Sendable {
  /// Every figure that is worked out, in the order and the words of the guidance.
  var steps: [Figure] { get }
}

extension Working {
  /// Records every step of a calculation.
  package mutating func record(_ calculation: some Calculation) {
    ledger.record(calculation.steps)
  }

  /// A figure that the calculations are given, recorded so that the evidence holds all they rest on.
  package mutating func given(_ figure: Figure) -> Figure {
    ledger.record(figure)
    return figure
  }

  /// The parameter in force under a name, recorded.
  package mutating func parameter(_ name: String) -> Figure { given(parameters[name]) }

  /// The parameters of a list, recorded.
  package mutating func parameterList(_ name: String) -> [Figure] {
    parameters.list(name).map { given($0) }
  }

  /// The parameters of a map, recorded.
  package mutating func parameterMap(_ name: String) -> [(key: String, figure: Figure)] {
    parameters.map(name).map { (key: $0.key, figure: given($0.figure)) }
  }
}
