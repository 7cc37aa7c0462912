import Evidence
import Notation

/// Parts that should add up to a total of the same place and period, but for rounding.
///
/// Made only if the total and every part are stated, each with a value or bounds.
struct SumCheck {
  /// The stems of the parts.
  let parts: [String]
  /// The stem of the total.
  let total: String

  /// A check of parts whose stems differ in one word, which `*` stands for in the pattern.
  init(_ pattern: String, _ words: [String], total: String) {
    parts = words.map { pattern.replacing("*", with: $0) }
    self.total = total
  }

  /// Every sum that stated figures are held against.
  static let all: [SumCheck] =
    [
      SumCheck("population.*", ages, total: "population.all-ages"),
      SumCheck("tenure.*.households", tenures, total: "households.total"),
      SumCheck("stock.*.dwellings", stockTypes, total: "dwellings.total"),
      SumCheck("stock.*.dwellings", sizes, total: "dwellings.total"),
      SumCheck("sales.*", saleTypes, total: "sales.all"),
      SumCheck("sales.*.new-build", saleTypes, total: "sales.all.new-build"),
      SumCheck(
        "composition.*.households", ["one-person", "one-family", "other"],
        total: "households.total"),
    ]
    + ["households", "share"].flatMap { measure in
      [
        SumCheck("tenure.*.\(measure)", ownedTenures, total: "tenure.owned.\(measure)"),
        SumCheck(
          "tenure-55-to-75.*.\(measure)", ownedTenures, total: "tenure-55-to-75.owned.\(measure)"),
        SumCheck(
          "composition.*.\(measure)", onePerson, total: "composition.one-person.\(measure)"),
        SumCheck(
          "composition.*.\(measure)", oneFamily, total: "composition.one-family.\(measure)"),
      ]
    }
    + limitations.map { limitation in
      SumCheck("health.*.\(limitation)", ownedTenures, total: "health.owned.\(limitation)")
    } + [
      SumCheck("occupancy.all.*.households", ratings, total: "households.total")
    ]

  static let ages = [
    "aged-0-15", "aged-16-24", "aged-25-44", "aged-45-64", "aged-65-84", "aged-85-and-over",
  ]
  static let ownedTenures = ["owned-outright", "owned-with-mortgage"]
  static let tenures =
    ownedTenures + ["shared-ownership", "social-rented", "private-rented", "rent-free"]
  static let saleTypes = ["detached", "semi-detached", "terraced", "flat"]
  static let stockTypes = ["bungalow", "flat", "terraced", "semi-detached", "detached", "other"]
  static let sizes = ["1-bed", "2-bed", "3-bed", "4-bed", "5-bed", "6-bed-or-more", "unknown"]
  static let onePerson = ["one-person-65-and-over", "one-person-other"]
  static let oneFamily = [
    "one-family-65-and-over", "one-family-no-children", "one-family-dependent-children",
    "one-family-non-dependent-children",
  ]
  static let ratings = ["plus-two", "plus-one", "zero", "minus-one"]
  static let groups = [
    "family-65-and-over", "single-65-and-over", "family-no-children", "family-dependent-children",
    "family-adult-children", "single-under-65",
  ]
  static let limitations = ["limited-a-lot", "limited-a-little", "not-limited"]

  /// Warns, at the row of the total, if the parts cannot add up to it.
  func warn(of figures: StatedByPlace.Figures, log: FaultLog) {
    guard let whole = figures[total], let target = whole.possible else { return }
    let entries = parts.compactMap { figures[$0] }
    let ranges = entries.compactMap(\.possible)
    guard ranges.count == parts.count else { return }
    let least = ranges.reduce(0) { $0 + $1.lowerBound }
    let most = ranges.reduce(0) { $0 + $1.upperBound }
    // A share such as 0.1 has no exact binary form.
    let slack = 1e-9 * max(1, abs(most))
    guard least > target.upperBound + slack || most < target.lowerBound - slack else { return }
    let sum = entries.reduce(0) { $0 + ($1.figure.value ?? 0) }
    let unit = whole.figure.unit
    let problem = CrossProblem.doesNotAddUp(
      total: whole.figure.id, parts: parts, sum: unit.display(sum), stated: whole.figure.display)
    log.record(problem, at: whole.location)
  }
}
