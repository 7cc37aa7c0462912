package import Evidence
import Policy

/// The figure of many places from those of each: a sum of counts, or one sum over another.
///
/// Never a mean or a median of the places' own: half of the districts' medians is not the county's median. Where one of
/// the places has no figure there is no total, for missing is not zero.
///
/// - SeeAlso: method 1, step 6, and method 12.
struct GroupTotal: Calculation {
  let indicator: Indicator
  let group: Working.PlaceGroup
  let period: Period?
  /// The counts of every member; two lists for a ratio.
  let parts: [Figure]
  let wholes: [Figure]

  var total: Figure {
    let id = FigureID("\(indicator.stem).together", period, at: group.place.key)
    let label = "\(indicator.label), all places together"
    switch indicator.total {
    case .ratio:
      return .derived(
        id, label, .share, at: group.place, in: period, "sum(parts) / sum(wholes)",
        ["parts": parts, "wholes": wholes])
    case .sum, .pooled, .none:
      return .derived(
        id, label, parts[0].unit, at: group.place, in: period, "sum(parts)", ["parts": parts])
    }
  }

  var steps: [Figure] { [total] }
}

/// Whether a total could be worked out.
package enum TotalOutcome: String, CaseIterable, Sendable {
  case complete
  /// A place has no figure.
  case incomplete
  /// Only pooled records could give it.
  case pooledOnly = "pooled-only"
  case notAssessed = "not-assessed"
}

extension Working {
  /// The totals of every group of places, indicator by indicator.
  package mutating func assessGroupTotals() {
    for group in groups {
      for indicator in indicators {
        let outcome = assessTotal(of: indicator, in: group)
        let suffix = group.place.isArea ? "" : ".\(group.place.key)"
        ledger.record(
          Finding(
            "total.\(indicator.key)\(suffix)",
            "Could the figure for all places together be worked out?", outcome, deciding: []))
      }
    }
  }

  private mutating func assessTotal(of indicator: Indicator, in group: PlaceGroup) -> TotalOutcome {
    let stems: [String]
    switch indicator.total {
    case .sum: stems = [indicator.stem]
    case .ratio(let part, let whole): stems = [part, whole]
    case .pooled: return .pooledOnly
    case .none: return .notAssessed
    }
    guard let time = commonTime(of: stems[0], in: group) else { return .notAssessed }
    // The change needs the total of the years before too, where every member has that.
    if let before = time.period.map(timeBefore),
      let total = total(of: indicator, stems, in: before, of: group)
    {
      record(total)
    }
    guard let total = total(of: indicator, stems, in: time.period, of: group) else {
      return .incomplete
    }
    record(total)
    return .complete
  }

  /// The total of a period; nil if a member has no figure.
  private func total(
    of indicator: Indicator, _ stems: [String], in period: Period?, of group: PlaceGroup
  ) -> GroupTotal? {
    let lists = stems.map { stem in
      group.members.compactMap { ledger[stem, period, at: $0.key] }.filter { $0.value != nil }
    }
    guard lists.allSatisfy({ $0.count == group.members.count }) else { return nil }
    return GroupTotal(
      indicator: indicator, group: group, period: period, parts: lists[0],
      wholes: lists.count > 1 ? lists[1] : [])
  }

  /// The period so many years earlier, over which strategies look back.
  func timeBefore(_ period: Period) -> Period { period.earlier(by: changeYears) }

  /// Over how many years strategies look back.
  package var changeYears: Int { Int(parameters["county.change-years"].value ?? 0) }

  /// When most members have a figure of a stem: a period, or none for a result that exists once.
  ///
  /// Of several such times the latest up to the base date; one after it, a projection, only if there is no other.
  package func commonTime(of stem: String, in group: PlaceGroup) -> (period: Period?, members: Int)?
  {
    var count: [Period: Int] = [:]
    for member in group.members {
      for figure in ledger.series(stem, at: member.key) where figure.value != nil {
        guard let period = figure.id.period else { continue }
        count[period, default: 0] += 1
      }
    }
    let base = times.base?.lastYear ?? times.planStart
    let past = count.filter { $0.key.lastYear <= base }
    let inOrder = { (left: (key: Period, value: Int), right: (key: Period, value: Int)) in
      (left.value, left.key) < (right.value, right.key)
    }
    if let most = past.max(by: inOrder) ?? count.max(by: inOrder) {
      return (most.key, most.value)
    }
    let undated = group.members.count { ledger[stem, at: $0.key]?.value != nil }
    return undated > 0 ? (nil, undated) : nil
  }
}
