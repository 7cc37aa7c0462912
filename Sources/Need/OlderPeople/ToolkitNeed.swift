import Evidence

/// The specialist homes that a toolkit's rates would provide for the additional people of 75 and over.
///
/// - SeeAlso: method 9.3.
struct ToolkitNeed: Calculation {
  let rates: ToolkitRates
  let increase: Figure

  /// The homes of one form; none where there will be no more people.
  func homes(_ form: ToolkitRates.Form) -> Figure {
    .derived(
      FigureID("older.shop.\(form.rawValue)"), form.label, .dwellings, at: increase.place,
      in: increase.period, "rate * max(0, increase) / people_per_thousand",
      [
        "rate": rates[form], "increase": increase, "people_per_thousand": rates.peoplePerThousand,
      ])
  }

  var matrix: CareAndTenureMatrix {
    CareAndTenureMatrix(
      stem: "older.shop", method: Self.method,
      careMarket: cell(
        "care.market", "Housing with care, market", "enhanced * (1 - rented_share) + extra_care",
        [
          "enhanced": homes(.enhancedSheltered), "rented_share": rates.enhancedRentedShare,
          "extra_care": homes(.extraCareSale),
        ]),
      careAffordable: cell(
        "care.affordable", "Housing with care, affordable",
        "enhanced * rented_share + extra_care + dementia",
        [
          "enhanced": homes(.enhancedSheltered), "rented_share": rates.enhancedRentedShare,
          "extra_care": homes(.extraCareRent), "dementia": homes(.dementia),
        ]),
      shelteredMarket: cell(
        "sheltered.market", "Sheltered homes, market", "leasehold",
        ["leasehold": homes(.shelteredLeasehold)]),
      shelteredAffordable: cell(
        "sheltered.affordable", "Sheltered homes, affordable", "rented",
        ["rented": homes(.shelteredRent)]))
  }

  var steps: [Figure] { ToolkitRates.Form.allCases.map(homes) + matrix.steps }

  private static let method = "at toolkit rates"

  private func cell(
    _ name: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("older.shop.\(name)"), "\(label), \(Self.method)", .dwellings, at: increase.place,
      in: increase.period,
      formula, inputs)
  }
}

extension Working {
  /// Records what the toolkit's rates and an earlier toolkit's would provide, if the increase is known.
  mutating func assessToolkitNeed(_ population: OlderPopulation?) -> CareAndTenureMatrix? {
    var matrix: CareAndTenureMatrix?
    if let population {
      let rates = toolkitRates()
      let need = ToolkitNeed(rates: rates, increase: population.increase)
      record(rates)
      record(need)
      record(
        EarlierToolkitNeed(
          rates: parameterMap("older-people.earlier-shop-rates"), increase: population.increase,
          peoplePerThousand: rates.peoplePerThousand))
      matrix = need.matrix
    }
    recordBalance(
      "older.shop.balance", "Is the need at the toolkit's rates mostly for affordable homes?",
      affordable: matrix?.affordableShare)
    return matrix
  }
}
