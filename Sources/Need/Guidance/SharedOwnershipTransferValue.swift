import Evidence

/// What a registered provider can pay for a shared ownership home (method 10.5).
enum SharedOwnershipBasis {
  /// A fixed share of the market value.
  case shareOfValue(Figure)
  /// The first share sold, and the rent on the rest, capitalised.
  case firstPrinciples(FirstPrinciples)

  /// The terms of a shared ownership lease and of the landlord.
  struct FirstPrinciples {
    let shareSold: Figure
    let rentRate: Figure
    /// The part of the rent that management takes.
    let management: Figure
    let yield: Figure
  }
}

/// The transfer value of a shared ownership home.
struct SharedOwnershipTransferValue: Calculation {
  let stem: String
  let size: String
  let marketValue: Figure
  let basis: SharedOwnershipBasis

  var value: Figure {
    let id = FigureID("\(stem).\(size).value")
    let variants = [
      "transfer.shared-ownership-lease": ", as the lease sets the rent",
      "example.shared-ownership": ", of the example",
    ]
    let label = "Transfer value, \(size) home in shared ownership\(variants[stem] ?? "")"
    switch basis {
    case .shareOfValue(let share):
      return .derived(
        id, label, .poundsPerDwelling, at: marketValue.place, in: marketValue.period,
        "market_value * share", ["market_value": marketValue, "share": share])
    case .firstPrinciples(let terms):
      return .derived(
        id, label, .poundsPerDwelling, at: marketValue.place, in: marketValue.period,
        "sold * market_value + rent_rate * (1 - sold) * market_value * (1 - management) / yield",
        [
          "sold": terms.shareSold, "market_value": marketValue, "rent_rate": terms.rentRate,
          "management": terms.management, "yield": terms.yield,
        ])
    }
  }

  var steps: [Figure] { [value] }
}

/// The discount that gives the same receipt as a package of rented and shared ownership homes (method 10.5).
struct EquivalentDiscount: Calculation {
  let stem: String
  let marketValue: Figure
  let rentedValue: Figure
  let intermediateValue: Figure
  let rentedShare: Figure

  var discount: Figure {
    .derived(
      FigureID("\(stem).equivalent-discount"), "Discount with the same receipt as the package",
      .share, at: marketValue.place, in: marketValue.period,
      "1 - (rented_share * rented_value + (1 - rented_share) * intermediate_value) / market_value",
      [
        "rented_share": rentedShare, "rented_value": rentedValue,
        "intermediate_value": intermediateValue, "market_value": marketValue,
      ])
  }

  var steps: [Figure] { [discount] }
}
