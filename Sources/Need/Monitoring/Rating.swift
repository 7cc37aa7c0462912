import Evidence

/// How an indicator stands to its target: at or above it, near it, or well below (method 11).
package enum Rating: String, CaseIterable, Sendable {
  case green, amber, red
  case notAssessed = "not-assessed"

  /// The rating of a result as a share of its target.
  ///
  /// - Parameters:
  ///   - share: the result over the target.
  ///   - greenFrom: the share from which it is green.
  ///   - amberFrom: the share from which it is amber.
  init(_ share: Double?, greenFrom: Double?, amberFrom: Double?) {
    guard let share, let greenFrom, let amberFrom else {
      self = .notAssessed
      return
    }
    let known = Display.rounded(share, decimals: 9)
    self = known >= greenFrom ? .green : known >= amberFrom ? .amber : .red
  }
}

extension Working {
  /// The rating of a share of a target, by the limits in force.
  mutating func rating(_ id: String, _ question: String, _ share: Figure?) -> Finding {
    let green = parameter("monitoring.green-from")
    let amber = parameter("monitoring.amber-from")
    return Finding(
      id, question, Rating(share?.value, greenFrom: green.value, amberFrom: amber.value),
      deciding: [share].compactMap(\.self), threshold: green.value,
      distance: share?.value.flatMap { share in green.value.map { share - $0 } }, unit: .share)
  }
}
