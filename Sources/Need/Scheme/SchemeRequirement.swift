package import Evidence

extension Working {
  /// Whether affordable homes are due, and how many; nil where none are, or the share is not known (method 10.1 to 10.3).
  mutating func assessSchemeRequirement(_ facts: SchemeFacts) -> AffordableRequirement? {
    guard let homes = scheme("homes") else { return nil }
    let together = together(homes, facts)
    let requirement = requirement(homes, facts)
    if let requirement { record(requirement) }
    let threshold = threshold(facts)
    let outcome: RequirementOutcome =
      facts.kind == .care
      ? .exempt
      : RequirementOutcome(
        homes: together.value,
        siteIsLarge: facts.kind == .exception || isLarge(facts.siteArea),
        threshold: threshold?.value,
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

  /// The homes with those of adjoining applications.
  private mutating func together(_ homes: Figure, _ facts: SchemeFacts) -> Figure {
    guard let adjoining = facts.adjoining else { return homes }
    let sum = AdjoiningApplications(
      stem: "scheme", applications: [homes, given(adjoining)], place: area)
    record(sum)
    return sum.homes
  }

  /// The homes from which policy asks for affordable ones: the plan's number, or national policy's where it has none.
  private mutating func threshold(_ facts: SchemeFacts) -> Figure? {
    let plan = ledger.latestKnown("affordable-policy.threshold")
    let rural =
      facts.isDesignatedRural
      ? ledger.latestKnown("affordable-policy.designated-rural.threshold") : nil
    return rural ?? plan ?? parameters.inForce("development.major-homes").map { given($0) }
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
    guard facts.kind != .exception, facts.kind != .care, let share = share(homes, facts) else {
      return nil
    }
    return AffordableRequirement(
      stem: "scheme", homes: homes, share: share, creditFactor: credit?.factor)
  }

  /// The share asked for: that of the site, of its kind of land, of its kind of scheme, of its zone or size, of the plan.
  private mutating func share(_ homes: Figure, _ facts: SchemeFacts) -> Figure? {
    if let own = facts.affordableShare { return given(own) }
    if facts.isGreenBelt { return greenBeltShare }
    let plan = PolicyShares(ledger: ledger).share(homes: homes, zone: facts.zone)
    switch facts.kind {
    case .retirement: return ledger.latestKnown("affordable-policy.retirement.share") ?? plan
    case .buildToRent:
      return ledger.latestKnown("affordable-policy.build-to-rent.share")
        ?? parameters.inForce("build-to-rent.affordable-share").map { given($0) } ?? plan
    case .standard, .care, .exception: return plan
    }
  }

  /// What is asked on Green Belt land: the plan's own share for it, else that of the Golden Rules.
  package var greenBeltShare: Figure? {
    ledger.latestKnown("affordable-policy.green-belt.share")
      ?? ledger["affordable-policy.golden-rule.share"]
  }

  /// Vacant building credit, where vacant floorspace is said and nothing bars it.
  private mutating func credit(_ facts: SchemeFacts) -> VacantBuildingCredit? {
    let outcome: CreditOutcome =
      facts.vacantFloorspace == nil
      ? .notClaimed : facts.isGreenBelt ? .goldenRules : facts.creditBar ?? .applies
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
}
