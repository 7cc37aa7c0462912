import Evidence

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a share of a normal distribution lies from its middle, in standard deviations.
package enum NormalDeviate {
  /// The value below which a share of a standard normal distribution lies.
  ///
  /// Found by halving an interval until it can be halved no more; no table, no fitted curve.
  ///
  /// - Parameter share: more than 0, less than 1.
  /// - Returns: the deviate; negative for a share below one half.
  package static func of(_ share: Double) -> Double {
    precondition(share > 0 && share < 1)
    guard share != 0.5 else { return 0 }
    var (low, high) = (-40.0, 40.0)
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if 0.5 * erfc(-middle / 2.0.squareRoot()) < share { low = middle } else { high = middle }
    }
  }

  /// The deviate of a share as a figure that a formula can name.
  static func figure(_ share: Double, named name: String, at place: Place) -> Figure {
    Figure(
      FigureID("conversion.normal-deviate.\(name)"), "Normal deviate of the \(name) income",
      Quantity(of(share)), .number, at: place,
      basis: .parameter(Reference(title: "The standard normal distribution"), from: nil))
  }
}
