package import Evidence

/// The households that can rent privately but cannot buy (method 5.13).
package struct RentNotBuy: Calculation {
  package enum Outcome: String, CaseIterable, Sendable {
    case band
    /// Buying is no dearer than renting at entry level.
    case none
    case notAssessed = "not-assessed"
  }

  /// The income that the smallest entry-level rent takes.
  let rent: Figure
  /// The income that the lower quartile price takes.
  let purchase: Figure
  let incomes: LogNormalIncome?

  package init(rent: Figure, purchase: Figure, incomes: LogNormalIncome?) {
    self.rent = rent
    self.purchase = purchase
    self.incomes = incomes
  }

  package var lower: Figure { bound("lower", "Income from which households can rent", rent) }
  package var upper: Figure { bound("upper", "Income from which households can buy", purchase) }

  package var shareBelowLower: Figure? { shareBelow(lower, "below-lower") }
  package var shareBelowUpper: Figure? { shareBelow(upper, "below-upper") }

  /// The share of households whose income lies in the band, modelled.
  package var share: Figure? {
    guard let low = shareBelowLower, let high = shareBelowUpper, outcome == .band else {
      return nil
    }
    return .derived(
      FigureID("affordability.can-rent-cannot-buy.share"),
      "Households that can rent but cannot buy, modelled", .share, at: low.place,
      in: low.period, "below_upper - below_lower", ["below_upper": high, "below_lower": low])
  }

  package var outcome: Outcome {
    guard let low = rent.value, let high = purchase.value else { return .notAssessed }
    return low < high ? .band : .none
  }

  package var steps: [Figure] {
    [lower, upper] + [shareBelowLower, shareBelowUpper, share].compactMap { $0 }
  }

  /// The finding where the rent or the price is unknown.
  package static var notAssessed: Finding {
    Finding(id, question, Outcome.notAssessed, deciding: [])
  }

  private static let id = "affordability.can-rent-cannot-buy"
  private static let question = "Are there incomes that can rent but cannot buy?"

  package var finding: Finding {
    Finding(
      Self.id, Self.question, outcome, deciding: [lower, upper], threshold: lower.value,
      distance: upper.value.flatMap { high in lower.value.map { high - $0 } },
      unit: .poundsPerYear)
  }

  private func bound(_ word: String, _ label: String, _ income: Figure) -> Figure {
    .derived(
      FigureID("affordability.can-rent-cannot-buy.\(word)"), label, .poundsPerYear,
      at: income.place, in: income.period, "income_required", ["income_required": income])
  }

  private func shareBelow(_ bound: Figure, _ word: String) -> Figure? {
    incomes?.shareBelow(
      bound, FigureID("affordability.can-rent-cannot-buy.\(word)"),
      "Households with less than: \(bound.label.lowercased()), modelled")
  }
}
