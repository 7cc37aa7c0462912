import Evidence

/// The payment for affordable homes that are not built on the site: market value less transfer value.
///
/// Plain, the payment is for the homes due. Equalised, it is for as many as make the same share of all homes once none of
/// those on the site is affordable.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, section 14; method 10.6.
struct OffSiteContribution: Calculation {
  let stem: String
  let split: TenureSplit
  /// The values of one home.
  let marketValue: Figure
  let rentedValue: Figure
  let intermediateValue: Figure

  var marketTotal: Figure {
    step(
      "market-value", "Market value of the affordable homes due", "affordable * market_value",
      ["affordable": due, "market_value": marketValue])
  }

  var rentedTotal: Figure {
    step(
      "transfer-value.rented", "Transfer value of the homes for rent", "rented * rented_value",
      ["rented": split.rented, "rented_value": rentedValue])
  }

  var intermediateTotal: Figure {
    step(
      "transfer-value.intermediate", "Transfer value of the intermediate homes",
      "intermediate * intermediate_value",
      ["intermediate": split.intermediate, "intermediate_value": intermediateValue])
  }

  var transferTotal: Figure {
    step(
      "transfer-value", "Transfer value of the affordable homes due", "rented + intermediate",
      ["rented": rentedTotal, "intermediate": intermediateTotal])
  }

  var plain: Figure {
    step(
      "plain", "Off-site contribution", "market_value - transfer_value",
      ["market_value": marketTotal, "transfer_value": transferTotal])
  }

  /// The homes that would be due beside so many market homes.
  var equalisedHomes: Figure {
    .derived(
      FigureID("\(stem).off-site.equalised-homes"), "Affordable homes due off the site, equalised",
      .partDwellings, at: plain.place, in: plain.period, "affordable / (1 - affordable / homes)",
      ["affordable": due, "homes": split.requirement.homes])
  }

  var equalised: Figure {
    step(
      "equalised", "Off-site contribution, equalised", "plain * equalised_homes / affordable",
      [
        "plain": plain, "equalised_homes": equalisedHomes, "affordable": due,
      ])
  }

  /// The affordable homes due, with fractions; less vacant building credit, if there is any.
  private var due: Figure { split.requirement.affordable }

  var steps: [Figure] {
    [
      marketTotal, rentedTotal, intermediateTotal, transferTotal, plain, equalisedHomes, equalised,
    ]
  }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).off-site.\(word)"), label, .pounds, at: marketValue.place,
      in: marketValue.period, formula, inputs)
  }
}
