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
    working.assessSchemeOffer(requirement, facts)
    let mixes = working.assessSchemeMixes(facts)
    let flags = working.assessSchemeStandards(facts.homes)
    if let requirement { working.assessSchemeMoney(requirement) }
    working.assessSchemePhasing(facts)
    working.recordSchemeVerdict()
    return Result(working: working, flags: flags, nearestMixes: mixes)
  }
}

extension Working {
  /// A figure that the schedule yields.
  func scheme(_ word: String) -> Figure? { ledger["scheme.\(word)"] }

  /// Whether affordable homes are due, and how many; nil where the share is not known.
  fileprivate mutating func assessSchemeRequirement(_ facts: SchemeFacts) -> AffordableRequirement?
  {
    guard let homes = scheme("homes") else { return nil }
    var together = homes
    if let adjoining = facts.adjoining {
      let sum = AdjoiningApplications(
        stem: "scheme", applications: [homes, given(adjoining)], place: area)
      record(sum)
      together = sum.homes
    }
    let requirement = requirement(homes, facts)
    if let requirement { record(requirement) }
    let threshold =
      ledger.latestKnown("affordable-policy.threshold")
      ?? parameters.inForce("development.major-homes").map { given($0) }
    let outcome = RequirementOutcome(
      homes: together.value, siteIsLarge: isLarge(facts.siteArea), threshold: threshold?.value,
      affordable: facts.kind == .exception ? homes.value : requirement?.affordable.value)
    ledger.record(
      Finding(
        "scheme.requirement", "What does the scheme owe in affordable homes?", outcome,
        deciding: [together, requirement?.affordable].compactMap(\.self),
        threshold: threshold?.value,
        distance: together.value.flatMap { homes in threshold?.value.map { homes - $0 } },
        unit: .dwellings))
    return outcome == .belowThreshold ? nil : requirement
  }

  private mutating func isLarge(_ siteArea: Figure?) -> Bool {
    guard let siteArea, let limit = parameters.inForce("development.major-area"),
      let area = given(siteArea).value, let least = given(limit).value
    else { return false }
    return area >= least
  }

  private mutating func requirement(_ homes: Figure, _ facts: SchemeFacts)
    -> AffordableRequirement?
  {
    let credit = credit(facts)
    guard facts.kind != .exception, let share = share(facts),
      let rented = ledger.latestKnown("affordable-policy.rented.share")
    else { return nil }
    return AffordableRequirement(
      stem: "scheme", homes: homes, share: share, creditFactor: credit?.factor,
      rentedShare: rented)
  }

  /// The share of this kind of scheme.
  private mutating func share(_ facts: SchemeFacts) -> Figure? {
    if let own = facts.affordableShare { return given(own) }
    let plan = ledger.latestKnown("affordable-policy.share")
    switch facts.kind {
    case .retirement: return ledger.latestKnown("affordable-policy.retirement.share") ?? plan
    case .buildToRent: return ledger.latestKnown("affordable-policy.build-to-rent.share") ?? plan
    case .standard, .exception: return plan
    }
  }

  /// Vacant building credit, where vacant floorspace is said and nothing bars it.
  private mutating func credit(_ facts: SchemeFacts) -> VacantBuildingCredit? {
    let outcome: CreditOutcome =
      facts.vacantFloorspace == nil ? .notClaimed : facts.creditBar ?? .applies
    ledger.record(
      Finding(
        "scheme.credit", "May vacant building credit be claimed?", outcome,
        deciding: [facts.vacantFloorspace].compactMap(\.self)))
    guard outcome == .applies, let vacant = facts.vacantFloorspace,
      let proposed = scheme("floorspace")
    else { return nil }
    let credit = VacantBuildingCredit(stem: "scheme", existing: given(vacant), proposed: proposed)
    record(credit)
    return credit
  }

  /// The number of affordable homes and their split, against what is due.
  fileprivate mutating func assessSchemeOffer(
    _ requirement: AffordableRequirement?, _ facts: SchemeFacts
  ) {
    let offered = scheme("affordable-homes")
    let isDue = ledger.findings["scheme.requirement"]?.outcome
    let nothing = [RequirementOutcome.belowThreshold, .nothingDue].map(\.rawValue)
    let isNothing = isDue.map(nothing.contains) ?? false
    let due = requirement?.onSite
    ledger.record(
      Finding(
        "scheme.number", "Are as many affordable homes offered as are due?",
        isNothing
          ? OfferOutcome.notDue
          : exceptionOutcome(facts) ?? OfferOutcome(offered: offered?.value, due: due?.value),
        deciding: [offered, due].compactMap(\.self), threshold: due?.value,
        distance: offered?.value.flatMap { offered in due?.value.map { offered - $0 } },
        unit: .dwellings))
    var asked: Figure?
    if let offered, let share = ledger.latestKnown("affordable-policy.rented.share") {
      let expected = Figure.derived(
        FigureID("scheme.rented-asked"), "Homes to rent among those offered, as policy splits them",
        .dwellings, at: area, "round(offered * rented_share)",
        ["offered": offered, "rented_share": share])
      asked = given(expected)
    }
    let rented = scheme("rented-homes")
    let outcome =
      isNothing || facts.kind != .standard
      ? SplitOutcome.notDue
      : SplitOutcome(rented: rented?.value, asked: asked?.value, affordable: offered?.value)
    ledger.record(
      Finding(
        "scheme.split", "Are the affordable homes split between rent and other tenures as asked?",
        outcome, deciding: [rented, asked].compactMap(\.self), threshold: asked?.value,
        distance: rented?.value.flatMap { rented in asked?.value.map { rented - $0 } },
        unit: .dwellings))
  }

  /// Whether an exception site keeps to the market homes it may have; nil for any other scheme (method 10.7).
  private mutating func exceptionOutcome(_ facts: SchemeFacts) -> OfferOutcome? {
    guard facts.kind == .exception, let homes = scheme("homes"),
      let market = scheme("market-homes")?.value
    else { return nil }
    let cap = RuralExceptionCap(
      stem: "scheme", homes: homes, shareMaximum: parameter("rural-exception.market-share"),
      homesMaximum: parameter("rural-exception.market-homes"))
    record(cap)
    return cap.marketHomes.value.map { market <= $0 ? .meets : .short } ?? .notAssessed
  }

  fileprivate mutating func recordSchemeVerdict() {
    func outcome(_ id: String) -> String { ledger.findings["scheme.\(id)"]?.outcome ?? "" }
    let verdict: SchemeVerdict =
      switch outcome("requirement") {
      case "below-threshold", "nothing-due": .nothingDue
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
    func outcome(_ id: String) -> String { ledger.findings["scheme.\(id)"]?.outcome ?? "" }
    if outcome("number") == "short" || outcome("split") == "fewer-rented" { return .fallsShort }
    if outcome("number") == "not-assessed" { return .notAssessed }
    let mixes = ["mix.market", "mix.affordable"].map(outcome)
    let needsReasons =
      mixes.contains("outside") || outcome("standards") == "flagged"
      || outcome("phasing") == "breach"
    if needsReasons { return .needsReasons }
    let unpaid = scheme("shortfall")?.value.map { Display.rounded($0, decimals: 9) > 0 } ?? false
    return unpaid ? .meetsWithPayment : .meets
  }
}
