import Evidence

/// How affordable homes should be split between renting and owning (method 6.5).
///
/// Where enough will be built the need decides. Where even the rented need cannot be met, renting comes first. Between
/// the two the share moves in a straight line with supply.
struct TenureSplitRule: Calculation {
  /// How supply stands to need.
  package enum Supply: String, CaseIterable, Sendable {
    case enough, between, short, unknown
  }

  /// R and O: rented need and ownership demand, over the plan.
  let rentedNeed: Figure
  let ownershipDemand: Figure
  /// S: the affordable homes expected over the plan; nil where no number of homes is planned.
  let expectedSupply: Figure?
  /// The least share for rent where supply is short.
  let rentShareMinimum: Figure
  let place: Place

  /// R/(R+O).
  var shareOfNeed: Figure {
    step(
      "split.rule.enough.rented.share", "Share for rent if supply meets need",
      "rented / (rented + owned)",
      ["rented": rentedNeed, "owned": ownershipDemand])
  }

  var shareWhereShort: Figure {
    step(
      "split.rule.short.rented.share", "Share for rent if supply falls short",
      "max(share, minimum)",
      ["share": shareOfNeed, "minimum": rentShareMinimum])
  }

  var supply: Supply {
    guard let supply = expectedSupply?.value, let rented = rentedNeed.value,
      let owned = ownershipDemand.value
    else { return .unknown }
    return supply >= rented + owned ? .enough : supply <= rented ? .short : .between
  }

  /// The rule's share for rent; nil where supply is unknown, when it lies between the two above.
  var rentedShare: Figure? {
    let id = "split.rule.rented.share"
    let label = "Share for rent by the rule"
    switch supply {
    case .unknown: return nil
    case .enough: return step(id, label, "share", ["share": shareOfNeed])
    case .short: return step(id, label, "share", ["share": shareWhereShort])
    case .between:
      guard let expectedSupply else { return nil }
      return step(
        id, label, "short + (enough - short) * (supply - rented) / owned",
        [
          "short": shareWhereShort, "enough": shareOfNeed, "supply": expectedSupply,
          "rented": rentedNeed, "owned": ownershipDemand,
        ])
    }
  }

  /// What each share for rent leaves for ownership.
  var ownershipShares: [Figure] {
    ([shareOfNeed, shareWhereShort] + [rentedShare].compactMap(\.self)).map { rented in
      step(
        rented.id.text.replacing(".rented.", with: ".ownership."),
        rented.label.replacing("for rent", with: "for ownership"), "1 - rented",
        ["rented": rented])
    }
  }

  var steps: [Figure] {
    [shareOfNeed, shareWhereShort] + [rentedShare].compactMap(\.self) + ownershipShares
  }

  private func step(
    _ id: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(FigureID(id), label, .share, at: place, in: rentedNeed.period, formula, inputs)
  }
}
