import Evidence

extension Working {
  /// The Framework's expectation of homes to own, until December 2024.
  mutating func assessOwnershipExpectation(_ proposal: ProposedSplit) {
    let id = "split.ownership-expectation"
    let question = "Are there as many homes to own as the Framework expects?"
    guard let rule = parameters.inForce("split.home-ownership-expectation") else {
      ledger.record(Finding(id, question, Compliance.noRule, deciding: []))
      return
    }
    guard let affordable = affordablePolicyShare else {
      ledger.record(Finding(id, question, Compliance.notAssessed, deciding: []))
      return
    }
    let expectation = OwnershipExpectation(
      expectation: given(rule), affordableShare: affordable, place: area)
    record(expectation)
    guard let own = proposal.ownershipShare, let share = own.value,
      let least = expectation.minimumOwnershipShare.value
    else {
      ledger.record(Finding(id, question, Compliance.notAssessed, deciding: []))
      return
    }
    ledger.record(
      Finding(
        id, question, share >= least ? Compliance.complies : .fallsShort,
        deciding: [own, expectation.minimumOwnershipShare], threshold: least,
        distance: share - least, unit: .share))
  }
}
