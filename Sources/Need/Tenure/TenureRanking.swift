import Evidence

/// Which tenure is most common in the area, whether most households own, and which tenure grew and grew fastest.
struct TenureRanking {
  /// Whether owners or renters are most of all households.
  enum Majority: String, CaseIterable {
    case owners
    case renters
    case neither
    case notAssessed = "not-assessed"
  }

  /// Which way a tenure went between two censuses.
  enum Direction: String, CaseIterable {
    case grew
    case unchanged
    case fell
    /// There was none at the first census.
    case appeared
    case notAssessed = "not-assessed"
  }

  private let ledger: Ledger
  private let census: Period
  /// Whether the growth of every tenure is known that can be, so that one may be called the fastest.
  private let ranksGrowth: Bool

  init(_ ledger: Ledger, census: Period, ranksGrowth: Bool = true) {
    self.ledger = ledger
    self.census = census
    self.ranksGrowth = ranksGrowth
  }

  var findings: [Finding] {
    [largest, majority, fastestGrowing] + TenureGroup.allCases.map(direction)
  }

  private static let none = "not-assessed"
  private static let groups = TenureGroup.allCases.map(\.rawValue)

  /// The most common of the groups that are told apart.
  var largest: Finding {
    let parts = TenureGroup.parts.filter { share($0)?.value != nil }
    let detailed = parts.contains(.ownedOutright) && parts.contains(.ownedWithMortgage)
    let known = (detailed ? TenureGroup.parts : TenureGroup.broad).compactMap { group in
      share(group).flatMap { figure in figure.value.map { (group, figure, $0) } }
    }
    let top = known.enumerated().max { left, right in
      (left.element.2, -left.offset) < (right.element.2, -right.offset)
    }?.element
    return Finding(
      "tenure.largest", "Which tenure do most households of the area have?",
      top?.0.rawValue ?? Self.none, among: Self.groups + [Self.none],
      deciding: known.map { $0.1 })
  }

  var majority: Finding {
    let question = "Do most households own their home or rent it?"
    guard let owned = share(.owned), let value = owned.value else {
      return Finding("tenure.majority", question, Majority.notAssessed, deciding: [])
    }
    let rented = [share(.socialRented), share(.privateRented)].compactMap { $0 }
    let renting = rented.compactMap(\.value).reduce(0, +)
    let half = 0.5
    let outcome: Majority = value > half ? .owners : renting > half ? .renters : .neither
    return Finding(
      "tenure.majority", question, outcome, deciding: [owned] + rented, threshold: half,
      distance: value - half, unit: .share)
  }

  /// The tenure that grew most for what there was; not one that grew from nothing.
  var fastestGrowing: Finding {
    let known = TenureGroup.parts.compactMap { group in
      growth(group).flatMap { figure in figure.value.map { (group, figure, $0) } }
    }
    let top = known.filter { $0.2 > 0 }.max { $0.2 < $1.2 }
    let outcome = known.count < 2 || !ranksGrowth ? Self.none : top?.0.rawValue ?? "none"
    return Finding(
      "tenure.fastest-growing", "Which tenure grew fastest between the censuses?", outcome,
      among: Self.groups + ["none", Self.none], deciding: known.map { $0.1 })
  }

  private func direction(_ group: TenureGroup) -> Finding {
    let figure = growth(group)
    let change = ledger.series("tenure.\(group.rawValue).change").last
    let outcome: Direction =
      if let value = figure?.value {
        value > 0 ? .grew : value < 0 ? .fell : .unchanged
      } else if let value = change?.value {
        value > 0 ? .appeared : .unchanged
      } else {
        .notAssessed
      }
    return Finding(
      "tenure.\(group.rawValue).direction",
      "Did the tenure \"\(group.label.lowercased())\" grow between the censuses?", outcome,
      deciding: [figure, change].compactMap { $0 })
  }

  private func share(_ group: TenureGroup) -> Figure? { ledger[group.shareStem, census] }

  private func growth(_ group: TenureGroup) -> Figure? {
    ledger.series("tenure.\(group.rawValue).growth").last
  }
}
