/// How many of the incomes of a report reach a product, or reach something of a family of products.
package enum Reach: String, CaseIterable, Sendable {
  case all
  case some
  case none
  case notAvailable = "not-available"
  case notAssessed = "not-assessed"

  /// The reach that verdicts add up to.
  package init(_ verdicts: [Verdict]) {
    let known = verdicts.filter { $0 != .notAssessed }
    let reached = known.count { $0 == .affordable }
    if known.isEmpty {
      self = .notAssessed
    } else if known.allSatisfy({ $0 == .notAvailable }) {
      self = .notAvailable
    } else {
      self = reached == 0 ? .none : reached == known.count ? .all : .some
    }
  }
}
