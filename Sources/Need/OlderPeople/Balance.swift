import Evidence

/// Whether more of a whole is for rent below the market or for the market, or about as much of each.
enum Balance: String, CaseIterable, Sendable {
  case mostlyAffordable = "mostly-affordable"
  case even
  case mostlyMarket = "mostly-market"
  case notAssessed = "not-assessed"

  /// The balance of a whole by its affordable part.
  ///
  /// - Parameters:
  ///   - share: the affordable part.
  ///   - band: the difference of the two parts up to which they count as even.
  init(affordable share: Double, band: Double) {
    let excess = share - (1 - share)
    self = abs(excess) <= band ? .even : excess > 0 ? .mostlyAffordable : .mostlyMarket
  }
}

extension Working {
  /// Records which part of a whole is the greater.
  mutating func recordBalance(_ id: String, _ question: String, affordable share: Figure?) {
    var outcome = Balance.notAssessed
    if let value = share?.value, let band = parameter("older-people.even-split-band").value {
      outcome = Balance(affordable: value, band: band)
    }
    ledger.record(Finding(id, question, outcome, deciding: [share].compactMap { $0 }))
  }
}
