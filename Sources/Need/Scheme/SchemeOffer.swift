import Evidence

extension Working {
  /// The number of affordable homes against what is due; on an exception site, the market homes against what it may have.
  mutating func assessSchemeNumber(_ requirement: AffordableRequirement?, _ facts: SchemeFacts) {
    let offered = scheme("affordable-homes")
    let due = requirement?.onSite
    let outcome =
      isNothingDue
      ? OfferOutcome.notDue
      : exceptionOutcome(facts) ?? OfferOutcome(offered: offered?.value, due: due?.value)
    ledger.record(
      Finding(
        "scheme.number", "Are as many affordable homes offered as are due?", outcome,
        deciding: [offered, due].compactMap(\.self), threshold: due?.value,
        distance: offered?.value.flatMap { offered in due?.value.map { offered - $0 } },
        unit: .dwellings))
  }

  /// The homes to rent against the plan's part of the homes offered.
  ///
  /// Homes that are built to rent, and exception sites, have tenures of their own.
  mutating func assessSchemeSplit(_ facts: SchemeFacts) {
    let offered = scheme("affordable-homes")
    let rented = scheme("rented-homes")
    var asked: Figure?
    if facts.hasTenureSplit, let offered,
      let share = ledger.latestKnown("affordable-policy.rented.share")
    {
      asked = given(
        .derived(
          FigureID("scheme.rented-asked"),
          "Homes to rent among those offered, as policy splits them", .dwellings, at: area,
          "round(offered * rented_share)", ["offered": offered, "rented_share": share]))
    }
    let outcome =
      isNothingDue || !facts.hasTenureSplit
      ? SplitOutcome.notDue
      : SplitOutcome(rented: rented?.value, asked: asked?.value, affordable: offered?.value)
    ledger.record(
      Finding(
        "scheme.split", "Are the affordable homes split between rent and other tenures as asked?",
        outcome, deciding: [rented, asked].compactMap(\.self), threshold: asked?.value,
        distance: rented?.value.flatMap { rented in asked?.value.map { rented - $0 } },
        unit: .dwellings))
  }

  /// What is due by tenure, recorded; nil where the kind of scheme has no split, or the plan states none.
  mutating func assessTenureSplit(_ requirement: AffordableRequirement?, _ facts: SchemeFacts)
    -> TenureSplit?
  {
    guard let requirement, facts.hasTenureSplit,
      let share = ledger.latestKnown("affordable-policy.rented.share")
    else { return nil }
    let split = TenureSplit(requirement: requirement, rentedShare: share)
    record(split)
    return split
  }

  /// Whether an exception site is in scale with its settlement, where its area is known (method 10.7).
  mutating func assessExceptionScale(_ facts: SchemeFacts) {
    guard facts.kind == .exception else { return }
    let limit = exceptionSiteLimit("scheme", settlement: facts.settlementArea.map { given($0) })
    if let limit { record(limit) }
    let site = facts.siteArea.map { given($0) }
    ledger.record(
      Finding(
        "scheme.exception-scale", "Is the exception site in scale with its settlement?",
        ExceptionScale(
          site: site?.value, limit: limit?.area.value,
          isSettlementKnown: facts.settlementArea != nil),
        deciding: [site, limit?.area].compactMap(\.self), threshold: limit?.area.value,
        distance: site?.value.flatMap { site in limit?.area.value.map { site - $0 } },
        unit: .squareMetres))
  }

  /// Whether the scheme owes no affordable homes.
  var isNothingDue: Bool {
    let nothing = [RequirementOutcome.belowThreshold, .nothingDue, .exempt].map(\.rawValue)
    return ledger.findings["scheme.requirement"].map { nothing.contains($0.outcome) } ?? false
  }

  /// Whether an exception site keeps to the market homes it may have; nil for any other scheme (method 10.7).
  private mutating func exceptionOutcome(_ facts: SchemeFacts) -> OfferOutcome? {
    guard facts.kind == .exception, let homes = scheme("homes"),
      let market = scheme("market-homes")?.value
    else { return nil }
    let cap = marketHomesCap("scheme", homes)
    record(cap)
    return cap.marketHomes.value.map { market <= $0 ? .meets : .short } ?? .notAssessed
  }
}
