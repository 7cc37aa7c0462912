import Evidence

/// What follows from the result of the Housing Delivery Test, under the policy in force (method 7.2).
///
/// Each consequence has a share below which it applies; which consequences there are has changed with the editions.
struct DeliveryConsequences {
  /// A consequence, the heaviest last.
  enum Consequence: String, CaseIterable, Sendable {
    case actionPlan = "action-plan"
    case buffer
    /// The presumption in favour of sustainable development.
    case presumption
    /// Unmet need counts as shown, which opens land outside settlements to homes.
    case unmetNeed = "unmet-need"

    var question: String {
      switch self {
      case .actionPlan: "Must the authority prepare an action plan?"
      case .buffer: "Does the greater buffer apply to the five-year supply?"
      case .presumption: "Does the presumption in favour of sustainable development apply?"
      case .unmetNeed: "Does unmet need count as shown?"
      }
    }
  }

  /// Whether a consequence applies.
  package enum Outcome: String, CaseIterable, Sendable {
    case applies
    case doesNotApply = "does-not-apply"
    /// The policy in force has no such consequence.
    case notInPolicy = "not-in-policy"
    case notAssessed = "not-assessed"
  }

  /// Homes delivered as a share of those required; nil if it could not be worked out.
  let result: Figure?
  /// The share below which each consequence applies; absent where policy has none.
  let limits: [Consequence: Figure]

  func outcome(_ consequence: Consequence) -> Outcome {
    guard let limit = limits[consequence]?.value else { return .notInPolicy }
    guard let result = result?.value else { return .notAssessed }
    return Display.rounded(result, decimals: 9) < limit ? .applies : .doesNotApply
  }

  var findings: [Finding] {
    Consequence.allCases.map { consequence in
      let limit = limits[consequence]
      return Finding(
        "delivery-test.\(consequence.rawValue)", consequence.question, outcome(consequence),
        deciding: [result].compactMap(\.self), threshold: limit?.value,
        distance: result?.value.flatMap { result in limit?.value.map { result - $0 } }, unit: .share
      )
    }
  }
}

extension Working {
  /// The limits in force, recorded.
  mutating func deliveryConsequences(of result: Figure?) -> DeliveryConsequences {
    var limits: [DeliveryConsequences.Consequence: Figure] = [:]
    for consequence in DeliveryConsequences.Consequence.allCases {
      limits[consequence] = parameters.inForce("delivery.\(consequence.rawValue)-below")
        .map { given($0) }
    }
    return DeliveryConsequences(result: result, limits: limits)
  }
}
