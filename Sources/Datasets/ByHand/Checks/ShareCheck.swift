import Evidence
import Notation

/// Shares of one place and period that should add up to a whole, from 99% to 100.1%.
///
/// Made if at most one part is missing, since a table that leaves a part out is the usual reason.
struct ShareCheck {
  /// A part, or the smaller parts that it may be stated as instead.
  struct Part {
    let stem: String
    let orElse: [String]
  }

  let parts: [Part]
  /// What the shares are of, for a message: `tenure.*.share`.
  let pattern: String

  /// A check of parts whose stems differ in one word, which `*` stands for in the pattern.
  init(_ pattern: String, _ words: [String], orElse smaller: [String: [String]] = [:]) {
    self.pattern = pattern
    parts = words.map { word in
      Part(
        stem: pattern.replacing("*", with: word),
        orElse: (smaller[word] ?? []).map { pattern.replacing("*", with: $0) })
    }
  }

  /// Every whole that stated shares are held against.
  static let all: [ShareCheck] =
    [
      ShareCheck("tenure.*.share", tenures, orElse: ["owned": SumCheck.ownedTenures]),
      ShareCheck("tenure-55-to-75.*.share", tenures, orElse: ["owned": SumCheck.ownedTenures]),
      ShareCheck("stock.*.share", SumCheck.stockTypes),
      ShareCheck("stock.*.share", SumCheck.sizes),
      ShareCheck(
        "composition.*.share", ["one-person", "one-family", "other"],
        orElse: ["one-person": SumCheck.onePerson, "one-family": SumCheck.oneFamily]),
      ShareCheck("affordable-need.*.share", ["rented", "ownership"]),
      ShareCheck(
        "affordable-need.*.share",
        [
          "social-rent", "affordable-rent", "first-homes", "shared-ownership", "rent-to-buy",
          "other-ownership",
        ]),
      ShareCheck("target-mix.*.share", ["1-bed", "2-bed", "3-bed", "4-bed", "5-bed-or-more"]),
    ]
    + (["all"] + SumCheck.groups).map { ShareCheck("occupancy.\($0).*.share", SumCheck.ratings) }

  private static let tenures = [
    "owned", "shared-ownership", "social-rented", "private-rented", "rent-free",
  ]

  /// Warns, at the row of the first part, if the shares do not make a whole.
  func warn(of figures: StatedByPlace.Figures, log: FaultLog) {
    let found = parts.map { part in
      if let entry = figures[part.stem] { return [entry] }
      let smaller = part.orElse.compactMap { figures[$0] }
      return smaller.count == part.orElse.count ? smaller : []
    }
    let missing = zip(parts, found).filter { $1.isEmpty }.map(\.0.stem)
    let entries = found.flatMap { $0 }
    let values = entries.compactMap(\.figure.value)
    guard missing.count <= 1, values.count == entries.count, entries.count > 1 else { return }
    let sum = values.reduce(0, +)
    let rounding = entries.reduce(0) { $0 + $1.precision / 2 } + 1e-9
    let isOver = sum > 1.001 + 1e-9 && sum - rounding > 1
    let isUnder = sum < 0.99 - 1e-9 && sum + rounding < 1
    guard isOver || isUnder, let first = entries.first else { return }
    let problem = CrossProblem.notAWhole(
      pattern: pattern, id: first.figure.id, sum: Display.percent(sum), missing: missing.first)
    log.record(problem, at: first.location)
  }
}
