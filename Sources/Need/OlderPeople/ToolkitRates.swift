import Evidence

/// The rates of provision that a toolkit recommends, in dwellings for each thousand people aged 75 and over.
///
/// They say how much there should be of each form; they are not a measure of demand that goes unmet.
///
/// - SeeAlso: Housing in Later Life, December 2012; method 9.3.
struct ToolkitRates: Calculation {
  /// A form of provision, as the toolkit lists them.
  enum Form: String, CaseIterable, Sendable {
    case shelteredRent = "sheltered-rent"
    case shelteredLeasehold = "sheltered-leasehold"
    case enhancedSheltered = "enhanced-sheltered"
    case extraCareRent = "extra-care-rent"
    case extraCareSale = "extra-care-sale"
    case dementia

    var label: String {
      switch self {
      case .shelteredRent: "Sheltered housing to rent"
      case .shelteredLeasehold: "Leasehold sheltered housing"
      case .enhancedSheltered: "Enhanced sheltered housing"
      case .extraCareRent: "Extra care housing for rent"
      case .extraCareSale: "Extra care housing for sale"
      case .dementia: "Housing for people with dementia"
      }
    }
  }

  let area: Place
  /// Dwellings for each thousand people aged 75 and over, by form.
  let rates: [Form: Figure]
  /// The part of enhanced sheltered homes that is rented.
  let enhancedRentedShare: Figure
  let peoplePerThousand: Figure

  subscript(_ form: Form) -> Figure {
    guard let rate = rates[form] else {
      preconditionFailure("the toolkit's rates lack \(form.rawValue)")
    }
    return rate
  }

  /// All forms together.
  var total: Figure {
    .derived(
      FigureID("older.shop.rate"), "Specialist homes the toolkit recommends, all forms",
      .dwellingsPerThousandPeople, at: area, "sum(rates)",
      ["rates": Form.allCases.map { self[$0] }])
  }

  /// The part that is extra care, of either tenure.
  var extraCareShare: Figure {
    .derived(
      FigureID("older.shop.extra-care-share"), "Extra care as a share of the toolkit's homes",
      .share, at: area, "sum(extra_care) / total",
      ["extra_care": [self[.extraCareRent], self[.extraCareSale]], "total": total])
  }

  var steps: [Figure] { [total, extraCareShare] }
}

extension Working {
  /// The toolkit's rates in force.
  mutating func toolkitRates() -> ToolkitRates {
    let rates = parameterMap("older-people.shop-rates").compactMap { key, rate in
      ToolkitRates.Form(rawValue: key).map { ($0, rate) }
    }
    return ToolkitRates(
      area: area, rates: Dictionary(rates) { first, _ in first },
      enhancedRentedShare: parameter("older-people.shop-enhanced-rented-share"),
      peoplePerThousand: given(.peoplePerThousand))
  }
}
