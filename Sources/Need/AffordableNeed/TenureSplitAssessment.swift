import Evidence

/// How a proposal's share for rent stands to the rule's.
package enum RuleAgreement: String, CaseIterable, Sendable {
  case agrees
  case lessRent = "less-rent"
  case moreRent = "more-rent"
  case notAssessed = "not-assessed"
}

extension Working {
  /// The split that is put forward, the rule's own beside it, and the rules that it has to keep (method 6.5, 6.6).
  mutating func assessTenureSplit() {
    let rule = tenureSplitRule()
    if let rule { record(rule) }
    ledger.record(
      Finding(
        "split.supply", "How does expected supply stand to need?", rule?.supply ?? .unknown,
        deciding: rule.map { [$0.rentedNeed, $0.ownershipDemand] } ?? []))
    let proposal = proposedSplit(rule)
    record(proposal)
    ledger.record(
      Finding(
        "split.basis", "Where does the split that is put forward come from?", proposal.basis,
        deciding: proposal.productShares.map(\.share)))
    recordSocialRent(proposal)
    compareWithRule(proposal, rule)
    assessOwnershipExpectation(proposal)
    assessFirstHomes(proposal)
    if let grant = parameters.inForce("split.grant-social-rent-share") { ledger.record(grant) }
  }

  /// The rule with its inputs; nil where need is not known by tenure.
  private mutating func tenureSplitRule() -> TenureSplitRule? {
    guard let (rented, owned) = needByTenure() else { return nil }
    return TenureSplitRule(
      rentedNeed: rented, ownershipDemand: owned, expectedSupply: ledger["need.expected-supply"],
      rentShareMinimum: parameter("split.rent-share-minimum"), place: area)
  }

  /// R and O over the plan: the authority's need by its study's shares; failing that the area's own estimates.
  private mutating func needByTenure() -> (rented: Figure, owned: Figure)? {
    if let need = ledger["need.pro-rata.population.plan"],
      let rented = authorityNeed("rented.share"),
      let owned = authorityNeed("ownership.share")
    {
      return (
        part(of: need, rented, "split.rented-need", "Need for affordable homes to rent"),
        part(of: need, owned, "split.ownership-need", "Need for affordable homes to own")
      )
    }
    guard let rented = ledger["need.rented.plan"], let owned = ledger["need.ownership.plan"] else {
      return nil
    }
    return (
      atLeastZero(rented, "split.rented-need", "Need for affordable homes to rent"),
      atLeastZero(owned, "split.ownership-need", "Demand for affordable homes to own")
    )
  }

  private mutating func part(of need: Figure, _ share: Figure, _ id: String, _ label: String)
    -> Figure
  {
    given(
      .derived(
        FigureID(id), "\(label), over the plan", .dwellings, at: area, in: need.period,
        "need * share", ["need": need, "share": share]))
  }

  private mutating func atLeastZero(_ figure: Figure, _ id: String, _ label: String) -> Figure {
    given(
      .derived(
        FigureID(id), "\(label), over the plan", .dwellings, at: area, in: figure.period,
        "max(0, estimate)", ["estimate": figure]))
  }

  /// The author's proposal; else the study's split; else the rule's.
  private func proposedSplit(_ rule: TenureSplitRule?) -> ProposedSplit {
    func products(_ find: (String) -> Figure?) -> [AffordableProduct: Figure] {
      AffordableProduct.allCases.reduce(into: [:]) { products, product in
        products[product] = find("\(product.rawValue).share")
      }
    }
    let author = products { ledger.latestKnown("indicative-split.\($0)") }
    if !author.isEmpty {
      return ProposedSplit(basis: .author, products: author, rented: nil, place: area)
    }
    let study = products { authorityNeed($0) }
    let rented = authorityNeed("rented.share")
    if AffordableProduct.rented.allSatisfy({ study[$0] != nil }) || rented != nil {
      return ProposedSplit(basis: .study, products: study, rented: rented, place: area)
    }
    if let share = rule?.rentedShare {
      return ProposedSplit(basis: .rule, products: [:], rented: share, place: area)
    }
    return ProposedSplit(basis: .none, products: [:], rented: nil, place: area)
  }

  /// The least share of all affordable homes at social rent.
  private mutating func recordSocialRent(_ proposal: ProposedSplit) {
    guard let least = ledger["split.social-rent-of-rented.share"],
      let rented = proposal.rentedShare
    else { return }
    ledger.record(
      .derived(
        FigureID("split.rule.social-rent.share"),
        "Social rent, least share of affordable homes by the rule", .share, at: area,
        "rented * social_rent", ["rented": rented, "social_rent": least]))
    guard let social = proposal.products[.socialRent], let share = social.value,
      let minimum = ledger["split.rule.social-rent.share"], let limit = minimum.value
    else { return }
    ledger.record(
      Finding(
        "split.social-rent", "Is there as much social rent as the rule asks for?",
        share >= limit ? Compliance.complies : .fallsShort, deciding: [social, minimum],
        threshold: limit, distance: share - limit, unit: .share))
  }

  private mutating func compareWithRule(_ proposal: ProposedSplit, _ rule: TenureSplitRule?) {
    let question = "Is the share for rent that of the rule?"
    guard let rule, proposal.basis != .rule, let rented = proposal.rentedShare,
      let share = rented.value, let enough = rule.shareOfNeed.value,
      let short = rule.shareWhereShort.value,
      let tolerance = parameter("split.agreement-tolerance").value
    else {
      ledger.record(Finding("split.rule", question, RuleAgreement.notAssessed, deciding: []))
      return
    }
    // Where supply is not known the rule gives a range.
    let own = rule.rentedShare?.value
    let (lower, upper) = (own ?? min(enough, short), own ?? max(enough, short))
    let outcome: RuleAgreement =
      share < lower - tolerance ? .lessRent : share > upper + tolerance ? .moreRent : .agrees
    ledger.record(
      Finding(
        "split.rule", question, outcome,
        deciding: [rented, rule.rentedShare ?? rule.shareOfNeed, rule.shareWhereShort],
        threshold: lower, distance: share - lower, unit: .share))
  }
}
