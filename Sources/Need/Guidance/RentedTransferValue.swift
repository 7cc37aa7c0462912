import Evidence

/// What a registered provider can pay for a home to let: its net rent, capitalised (method 10.4).
///
/// Never less than nothing.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, section 13.
struct RentedTransferValue: Calculation {
  /// What landlords deduct, and the yield they need.
  struct Terms {
    let weeksPerYear: Figure
    /// Rent lost to voids and bad debts; nil to leave it in, as one published table does.
    var voids: Figure?
    /// Yearly charge for managing a home.
    let management: Figure
    let yield: Figure
    let oneHome: Figure
  }

  let stem: String
  let size: String
  /// The rent of a week.
  let rent: Figure
  let terms: Terms

  /// The rent of a year less what the landlord deducts.
  var netRent: Figure {
    let label = "Net rent of a year"
    guard let voids = terms.voids else {
      return step(
        "net-rent", label, .poundsPerYear, "weeks * rent - management",
        ["weeks": terms.weeksPerYear, "rent": rent, "management": terms.management])
    }
    return step(
      "net-rent", label, .poundsPerYear, "weeks * rent * (1 - voids) - management",
      [
        "weeks": terms.weeksPerYear, "rent": rent, "voids": voids, "management": terms.management,
      ])
  }

  var value: Figure {
    step(
      "value", "Transfer value", .poundsPerDwelling, "max(0, net_rent / yield) / one_home",
      ["net_rent": netRent, "yield": terms.yield, "one_home": terms.oneHome])
  }

  var steps: [Figure] { [netRent, value] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).\(size).\(word)"),
      stem.hasSuffix("social-rent")
        ? "\(label), \(size) home at social rent"
        : VariantWords.label("\(label), \(size) home to rent", of: stem),
      unit, at: rent.place,
      in: rent.period, formula, inputs)
  }
}
