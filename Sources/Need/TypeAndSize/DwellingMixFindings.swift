import Evidence

/// Whether the projection is applied to today's households instead of the census's.
package enum Rebase: String, CaseIterable, Sendable {
  case rebased
  case asProjected = "as-projected"
  /// The dwellings now and at the census were counted on ground too different to tell.
  case otherGround = "other-ground"
  case notAssessed = "not-assessed"

  init(_ totals: HouseholdTotals) {
    let needed = [totals.departure, totals.growth, totals.householdsAtHorizon]
    self =
      needed.contains { $0.value == nil }
      ? .notAssessed
      : totals.isOfOtherGround ? .otherGround : totals.needsRebase ? .rebased : .asProjected
  }
}

/// Whether there are homes enough.
package enum Shortfall: String, CaseIterable, Sendable {
  case some, none
  case notAssessed = "not-assessed"
}

/// What most of a shortfall comes from.
package enum ShortfallCause: String, CaseIterable, Sendable {
  /// The homes there are do not suit the households of the horizon.
  case stock
  /// There will be more households.
  case growth
  case notAssessed = "not-assessed"
}

/// Which sizes new homes would mostly need to have.
package enum MixEmphasis: String, CaseIterable, Sendable {
  /// One or two bedrooms, three, or four and more.
  case small, medium, large
  /// None of these makes up most of the balance.
  case spread
  case none
  case notAssessed = "not-assessed"

  static let groups: [(outcome: MixEmphasis, word: String, label: String)] = [
    (.small, "1-and-2-bed", "Homes with 1 or 2 bedrooms"),
    (.medium, "3-bed", "Homes with 3 bedrooms"),
    (.large, "4-bed-or-more", "Homes with 4 or more bedrooms"),
  ]
}

extension Working {
  mutating func recordMixFindings(_ mix: DwellingMix) {
    let totals = mix.totals
    if var ground = totals.ground {
      ground.outcome = totals.isOfOtherGround ? .notAssessed : .given
      note(ground)
    }
    ledger.record(
      Finding(
        "mix.rebase", "Are there more or fewer households now than the projection has?",
        Rebase(totals), deciding: [totals.departure],
        threshold: totals.tolerance.value,
        distance: totals.departure.value.flatMap { value in
          totals.tolerance.value.map { abs(value) - $0 }
        }, unit: .growth))
    let gaps = mix.balance.gaps
    let shortfall = mix.balance.hasShortfall.map { $0 ? Shortfall.some : .none } ?? .notAssessed
    ledger.record(
      Finding(
        "mix.shortfall", "Does any size of home fall short of the target?", shortfall,
        deciding: gaps))
    for (size, gap) in zip(mix.sizes, gaps) {
      ledger.record(
        Finding(
          "mix.shortfall.\(size.rawValue)",
          "Are there too few homes with \(size.label.lowercased())?",
          gap.value.map { $0 > 0 ? Shortfall.some : .none } ?? .notAssessed, deciding: [gap],
          threshold: 0, distance: gap.value, unit: .households))
    }
    recordLargest(mix)
    recordEmphasis(mix)
    recordRuledOut(mix)
    recordCause(mix.balance.mismatchShare)
  }

  /// Whether the shortfall lies in the stock there is or in the growth to come.
  private mutating func recordCause(_ share: Figure?) {
    let majority = parameter("comparison.majority-share").value ?? 1
    ledger.record(
      Finding(
        "mix.cause", "Is the shortfall mostly there already?",
        share?.value.map { $0 > majority ? ShortfallCause.stock : .growth } ?? .notAssessed,
        deciding: [share].compactMap(\.self), threshold: majority,
        distance: share?.value.map { $0 - majority }, unit: .share))
  }

  /// Which size each mix has most of.
  private mutating func recordLargest(_ mix: DwellingMix) {
    for (word, shares) in mix.mixes {
      let ranked = ranking(Array(zip(mix.sizes, shares))) { $0.1 }
      guard let first = ranked.first else { continue }
      ledger.record(
        Finding(
          "mix.\(word).largest", "Which size of home has the largest share of the \(word) mix?",
          first.part.0, deciding: ranked.map(\.figure)))
    }
  }

  /// Small, medium and large homes in each mix, and which of them the balance asks for most.
  private mutating func recordEmphasis(_ mix: DwellingMix) {
    let parts: [[DwellingSize]] = [
      [.one, .two], [.three],
      mix.sizes.filter { DwellingSize.fourOrMore.includes($0) },
    ]
    for (word, _) in mix.mixes {
      for (group, sizes) in zip(MixEmphasis.groups, parts) where sizes != [.three] {
        mix.together(word, group.word, group.label, sizes).map { ledger.record($0) }
      }
    }
    let shares = zip(MixEmphasis.groups, parts).compactMap { group, sizes in
      mix.together("balance", group.word, group.label, sizes).map { (group.outcome, $0) }
    }
    let ranked = ranking(shares) { $0.1 }
    let majority = parameter("comparison.majority-share").value ?? 1
    let outcome: MixEmphasis =
      mix.balance.hasShortfall == false
      ? .none
      : ranked.first.map { $0.value >= majority ? $0.part.0 : .spread } ?? .notAssessed
    ledger.record(
      Finding(
        "mix.emphasis", "Which sizes would new homes mostly need to have?", outcome,
        deciding: ranked.map(\.figure).filter { ledger.figures[$0.id] != nil },
        threshold: majority, distance: ranked.first.map { $0.value - majority }, unit: .share))
  }

  /// Whether the balance leaves out sizes that many households would live in.
  private mutating func recordRuledOut(_ mix: DwellingMix) {
    let balance = mix.balance.shares
    let least = mix.floorAppliesFrom.value ?? 0
    let out = zip(mix.target, balance).filter { target, balance in
      balance.value == 0 && (target.value ?? 0) >= least
    }
    ledger.record(
      Finding(
        "mix.ruled-out", "Does the balance leave out sizes that households would live in?",
        balance.isEmpty ? Shortfall.notAssessed : out.isEmpty ? .none : .some,
        deciding: out.map(\.0)))
  }
}
