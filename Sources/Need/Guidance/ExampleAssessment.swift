import Evidence

extension Working {
  /// The worked example of a development: homes due, payment instead of them, and the exception site's cap (method 10.2 to
  /// 10.7).
  mutating func assessExample() {
    let size = exampleSize
    let homes = size.flatMap { ledger.latestKnown("example.\($0).homes") }
    let requirement = homes.flatMap { exampleRequirement($0) }
    if let requirement { record(requirement) }
    recordExampleOutcome(homes, requirement)
    guard let homes, let size else { return }
    assessExampleException(homes)
    guard let requirement else { return }
    assessExampleCredit(requirement)
    record(
      PhasingLimit(
        stem: "example", homes: homes, affordable: requirement.onSite,
        marketShareMaximum: parameter("phasing.market-share")))
    guard let rentedShare = ledger.latestKnown("affordable-policy.rented.share") else { return }
    let split = TenureSplit(requirement: requirement, rentedShare: rentedShare)
    record(split)
    guard let market = ledger.latestKnown("example.\(size).market-value"),
      let rented = ledger["transfer.\(size).value"]
    else { return }
    assessContribution(split, size: size, market: market, rented: rented)
  }

  /// The size of the example's homes, which are all of one.
  var exampleSize: String? {
    Guidance.sizes.first { ledger.latestKnown("example.\($0).homes") != nil }
  }

  private func exampleRequirement(_ homes: Figure) -> AffordableRequirement? {
    (ledger.latestKnown("example.affordable-share")
      ?? ledger.latestKnown("affordable-policy.share")).map {
        AffordableRequirement(stem: "example", homes: homes, share: $0, creditFactor: nil)
      }
  }

  /// What the example would owe if it took the place of vacant buildings (method 10.3).
  private mutating func assessExampleCredit(_ requirement: AffordableRequirement) {
    guard let existing = ledger.latestKnown("example.vacant-floorspace"),
      let proposed = ledger.latestKnown("example.proposed-floorspace")
    else { return }
    let credit = VacantBuildingCredit(stem: "example", existing: existing, proposed: proposed)
    record(credit)
    record(
      AffordableRequirement(
        stem: "example.with-credit", homes: requirement.homes, share: requirement.share,
        creditFactor: credit.factor))
  }

  private mutating func recordExampleOutcome(
    _ homes: Figure?, _ requirement: AffordableRequirement?
  ) {
    let threshold =
      ledger.latestKnown("affordable-policy.threshold")
      ?? parameters.inForce("development.major-homes").map { given($0) }
    ledger.record(
      Finding(
        "example.requirement", "What does the example owe in affordable homes?",
        RequirementOutcome(
          homes: homes?.value, siteIsLarge: false, threshold: threshold?.value,
          affordable: requirement?.affordable.value),
        deciding: [homes, requirement?.affordable].compactMap(\.self),
        threshold: threshold?.value,
        distance: homes?.value.flatMap { homes in threshold?.value.map { homes - $0 } },
        unit: .dwellings))
  }

  private mutating func assessContribution(
    _ split: TenureSplit, size: String, market: Figure, rented: Figure
  ) {
    let intermediate = SharedOwnershipTransferValue(
      stem: "example.shared-ownership", size: size, marketValue: market,
      basis: .shareOfValue(parameter("transfer.shared-ownership-share")))
    record(intermediate)
    record(
      OffSiteContribution(
        stem: "example", split: split, marketValue: market, rentedValue: rented,
        intermediateValue: intermediate.value))
    record(
      EquivalentDiscount(
        stem: "example", marketValue: market, rentedValue: rented,
        intermediateValue: intermediate.value, rentedShare: split.rentedShare))
  }
}
