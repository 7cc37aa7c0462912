import Evidence

/// How far apart the keys of a fair share lie.
package enum FairShareSpread: String, CaseIterable, Sendable {
  case narrow, wide
  /// There is only one key.
  case single
  case notAssessed = "not-assessed"
}

extension Working {
  /// The area's part of the authority's need by every key that can be worked out (method 6.1).
  mutating func assessFairShare() {
    let question = "Do the ways of sharing out the authority's need agree?"
    guard let need = ledger.latestKnown("affordable-need.total", at: Place.authority),
      let years = ledger["area.plan-years"]
    else {
      ledger.record(
        Finding("need.fair-shares", question, FairShareSpread.notAssessed, deciding: []))
      return
    }
    let shares = fairShareKeys().map { key in
      FairShare(
        key: key.key, standIn: key.place, label: key.label, need: need, share: key.share,
        planYears: years, area: area)
    }
    for share in shares { record(share) }
    let perYear = shares.map(\.perYear).filter { $0.value != nil }
    guard !perYear.isEmpty else {
      ledger.record(
        Finding("need.fair-shares", question, FairShareSpread.notAssessed, deciding: []))
      return
    }
    let range = FairShareRange(perYear: perYear, area: area)
    record(range)
    let limit = parameter("need.wide-spread")
    let spread = range.spread.value ?? 1
    ledger.record(
      Finding(
        "need.fair-shares", question,
        perYear.count == 1
          ? FairShareSpread.single : spread > (limit.value ?? spread) ? .wide : .narrow,
        deciding: [range.spread], threshold: limit.value,
        distance: limit.value.map { spread - $0 }, unit: .number))
  }
}
