import Evidence

/// A developer's scheme held against an authority's rules, as a list of steps (method 10).
///
/// The figures that the schedule yields are in the ledger under `scheme`: homes, floorspace and value.
package enum SchemeCheck {
  /// What the check finds beside figures and findings.
  package struct Result: Sendable {
    package var working: Working
    /// Homes that miss a standard, in the order of the schedule.
    package var flags: [SchemeFlag]
    /// The nearest mix within the ranges, by tenure group; none where the mix is within them or not checked.
    package var nearestMixes: [(group: String, homes: [(size: String, homes: Int)])]
  }

  /// Works through every step.
  package static func work(_ working: Working, _ facts: SchemeFacts) -> Result {
    var working = working
    let requirement = working.assessSchemeRequirement(facts)
    working.assessSchemeNumber(requirement, facts)
    working.assessShortfall(requirement)
    working.assessSchemeSplit(facts)
    working.assessExceptionScale(facts)
    let mixes = working.assessSchemeMixes(facts)
    let flags = working.assessSchemeStandards(facts)
    if let split = working.assessTenureSplit(requirement, facts) {
      working.assessSchemeMoney(split)
    }
    working.assessSchemePhasing(facts)
    working.recordSchemeVerdict()
    return Result(working: working, flags: flags, nearestMixes: mixes)
  }
}

extension Working {
  /// A figure that the schedule yields.
  func scheme(_ word: String) -> Figure? { ledger["scheme.\(word)"] }

  mutating func recordSchemeVerdict() {
    let verdict: SchemeVerdict =
      switch schemeOutcome("requirement") {
      case "below-threshold", "nothing-due", "exempt": .nothingDue
      case "not-assessed": .notAssessed
      default: verdictOnOffer
      }
    ledger.record(
      Finding(
        "scheme.verdict", "Does the scheme meet the authority's rules?", verdict,
        deciding: ["affordable-homes", "on-site", "rented-homes", "rented-asked"]
          .compactMap(scheme)))
  }

  private var verdictOnOffer: SchemeVerdict {
    if schemeOutcome("number") == "short" || schemeOutcome("split") == "fewer-rented" {
      return .fallsShort
    }
    if schemeOutcome("number") == "not-assessed" { return .notAssessed }
    let mixes = ["mix.market", "mix.affordable"].map(schemeOutcome)
    let needsReasons =
      mixes.contains("outside") || schemeOutcome("standards") == "flagged"
      || schemeOutcome("phasing") == "breach" || schemeOutcome("exception-scale") == "too-large"
    if needsReasons { return .needsReasons }
    let unpaid = scheme("shortfall")?.value.map { Display.rounded($0, decimals: 9) > 0 } ?? false
    return unpaid ? .meetsWithPayment : .meets
  }

  private func schemeOutcome(_ id: String) -> String {
    ledger.findings["scheme.\(id)"]?.outcome ?? ""
  }
}
