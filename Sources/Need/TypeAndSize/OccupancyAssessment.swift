import Evidence

/// Whether more than half have something.
package enum Majority: String, CaseIterable, Sendable {
  case majority, minority
}

/// Whether a ranking stands whatever the counts are that the publisher hides.
package enum Certainty: String, CaseIterable, Sendable {
  case certain, open
}

extension Working {
  /// Sets out who has bedrooms to spare and who has too few (method 8.4).
  mutating func assessOccupancy() {
    for place in places {
      for group in OccupancyGroup.allCases {
        if let occupancy = occupancy(of: group, at: place) { record(occupancy) }
      }
    }
    if let spare = occupancy(of: .all, at: area)?.underOccupied, let share = spare.value {
      let half = parameter("comparison.majority-share")
      ledger.record(
        Finding(
          "occupancy.under-occupied", "Do most households have bedrooms to spare?",
          share > (half.value ?? 1) ? Majority.majority : .minority, deciding: [spare],
          threshold: half.value, distance: half.value.map { share - $0 }, unit: .share))
    }
    compare("occupancy.under-occupied", "occupancy.all.under-occupied", "under-occupied homes") {
      $0.occupancy(of: .all, at: $1)?.underOccupied
    }
    compare("occupancy.over-occupied", "occupancy.all.over-occupied", "overcrowded homes") {
      $0.occupancy(of: .all, at: $1)?.overOccupied
    }
    rankGroups(
      "occupancy.most-under-occupied", "Which households most often have bedrooms to spare?",
      \.underOccupied)
    rankGroups(
      "occupancy.most-over-occupied", "Which households most often have too few bedrooms?",
      \.overOccupied)
  }

  /// The occupancy of a group of households at a place, in the census of the report.
  func occupancy(of group: OccupancyGroup, at place: Place) -> Occupancy? {
    shares(
      of: "occupancy.\(group.rawValue)", counted: "households", whole: OccupancyRating.allCases,
      in: .year(times.census), at: place
    ).map { shares in
      var shares = shares
      shares.ofWhom = group == .all ? "" : ", \(group.words)"
      return Occupancy(group: group, shares: shares)
    }
  }

  /// Finds the group with the largest share; the outcome is `none` where all shares are zero.
  ///
  /// A hidden count may stand in for a larger share than any that is known. Whether it can is a finding of its own.
  private mutating func rankGroups(
    _ id: String, _ question: String, _ share: (Occupancy) -> Figure?
  ) {
    let groups = OccupancyGroup.allCases.filter { $0 != .all }
    let shares = groups.compactMap { group in
      occupancy(of: group, at: area).flatMap(share).map { (group, $0) }
    }
    let ranked = ranking(shares) { $0.1 }
    guard let largest = ranked.first else { return }
    ledger.record(
      Finding(
        id, question, largest.value > 0 ? largest.part.0.rawValue : "none",
        among: groups.map(\.rawValue) + ["none"], deciding: ranked.map(\.figure)))
    let hidden = shares.map(\.1).filter { $0.value == nil }
    let mayLead = hidden.contains { ($0.quantity.bounds?.upperBound ?? 1) > largest.value }
    ledger.record(
      Finding(
        "\(id).certainty", "Would the hidden counts leave the same households first?",
        mayLead ? Certainty.open : .certain, deciding: [largest.figure] + hidden))
  }
}
