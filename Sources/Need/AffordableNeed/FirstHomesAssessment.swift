import Evidence

extension Working {
  /// Whether the proposal has the First Homes that were required, and what they displace (method 6.6).
  mutating func assessFirstHomes(_ proposal: ProposedSplit) {
    let id = "split.first-homes-requirement"
    let question = "Are there as many First Homes as were required?"
    guard let rule = parameters.inForce("split.first-homes-requirement"),
      let least = given(rule).value
    else {
      ledger.record(Finding(id, question, Compliance.noRule, deciding: []))
      return
    }
    displaceByFirstHomes(rule)
    guard let firstHomes = proposal.products[.firstHomes], let share = firstHomes.value else {
      ledger.record(Finding(id, question, Compliance.notAssessed, deciding: []))
      return
    }
    ledger.record(
      Finding(
        id, question, share >= least ? Compliance.complies : .fallsShort,
        deciding: [firstHomes, rule], threshold: least, distance: share - least, unit: .share))
  }

  /// What is left of the study's split where it has fewer First Homes than were required.
  private mutating func displaceByFirstHomes(_ requirement: Figure) {
    let products = AffordableProduct.allCases.filter { $0 != .firstHomes }
    let shares = products.compactMap { product in
      authorityNeed("\(product.rawValue).share").map { (product: product, share: $0) }
    }
    let given = authorityNeed("first-homes.share")?.value ?? 0
    guard let least = requirement.value, given < least,
      let social = shares.first(where: { $0.product == .socialRent })?.share
    else { return }
    let others = shares.filter { $0.product != .socialRent && ($0.share.value ?? 0) > 0 }
    guard !others.isEmpty else { return }
    record(
      FirstHomesDisplacement(
        requirement: requirement, socialRent: social, others: others, place: area))
  }
}
