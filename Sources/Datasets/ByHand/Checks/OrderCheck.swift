import Evidence
import Notation

/// Two figures of one place and period, of which the first cannot be more than the second.
struct OrderCheck {
  let lesser: String
  let greater: String

  /// Every order that stated figures are held against.
  static let all: [OrderCheck] =
    [
      OrderCheck(lesser: "population.aged-85-and-over", greater: "population.aged-75-and-over"),
      OrderCheck(lesser: "population.aged-75-and-over", greater: "population.all-ages"),
      OrderCheck(lesser: "population.in-households", greater: "population.all-ages"),
      OrderCheck(
        lesser: "households.reference-person.75-and-over",
        greater: "households.reference-person.65-and-over"),
      OrderCheck(lesser: "income.lower-quartile", greater: "income.median"),
      OrderCheck(lesser: "income.mean.lowest", greater: "income.mean"),
      OrderCheck(lesser: "income.mean", greater: "income.mean.highest"),
      OrderCheck(lesser: "earnings.lower-quartile", greater: "earnings.median"),
    ]
    + inOrder("prices.@.*", of: (["all"] + SumCheck.saleTypes))
    + inOrder("rents.@.*", of: rentedSizes)
    + (["all"] + SumCheck.saleTypes).flatMap { type in
      [
        OrderCheck(
          lesser: "prices.lower-quartile.\(type).new-build",
          greater: "prices.median.\(type).new-build"),
        OrderCheck(lesser: "sales.\(type).new-build", greater: "sales.\(type)"),
      ]
    }

  private static let rentedSizes =
    FigureCatalogue.words.first { $0.name == "rented size" }?.words ?? []

  /// Lowest, lower quartile, median and highest, each against the next, and lowest against median.
  private static func inOrder(_ pattern: String, of words: [String]) -> [OrderCheck] {
    let pairs = [
      ("lowest", "lower-quartile"), ("lowest", "median"), ("lower-quartile", "median"),
      ("median", "highest"), ("lower-quartile", "highest"),
    ]
    return words.flatMap { word in
      pairs.map { lesser, greater in
        let stem = pattern.replacing("*", with: word)
        return OrderCheck(
          lesser: stem.replacing("@", with: lesser), greater: stem.replacing("@", with: greater))
      }
    }
  }

  /// Warns, at the row of the lesser figure, if it is more than the other.
  func warn(of figures: StatedByPlace.Figures, log: FaultLog) {
    guard let lesser = figures[lesser], let greater = figures[greater],
      let low = lesser.figure.value, let high = greater.figure.value, low > high
    else { return }
    let problem = CrossProblem.outOfOrder(
      lesser: lesser.figure.id, value: lesser.figure.display, greater: greater.figure.id,
      other: greater.figure.display)
    log.record(problem, at: lesser.location)
  }
}
