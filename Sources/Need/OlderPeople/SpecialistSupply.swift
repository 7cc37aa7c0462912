import Evidence

/// The specialist homes there are, for each thousand people of 75 and over, held against a toolkit's provision.
///
/// Where a sub-area's schemes may serve somewhere else, the rate is also worked out without them, over the people outside
/// the sub-area if their number is known and otherwise over all.
///
/// - SeeAlso: method 9.1.
struct SpecialistSupply: Calculation {
  let area: Place
  let homes: Figure
  let olderPeople: Figure
  /// The homes and the people outside the excluded sub-areas.
  let homesExcluding: Figure?
  let olderPeopleExcluding: Figure?
  let extraCare: Figure?
  /// Homes of affordable tenures.
  let affordable: Figure?
  let toolkit: ToolkitRates

  var total: Figure {
    .derived(
      FigureID("older.supply.total"), "Specialist homes for older people", .dwellings, at: area,
      in: homes.period, "homes", ["homes": homes])
  }

  var rate: Figure {
    rate(
      "older.supply.rate", "Specialist homes per thousand people aged 75 and over", homes,
      olderPeople)
  }

  /// The rate without the schemes of the excluded sub-areas.
  var rateExcluding: Figure? {
    homesExcluding.map {
      rate(
        "older.supply.rate.excluding",
        "Specialist homes per thousand people aged 75 and over, without the sub-area", $0,
        olderPeopleExcluding ?? olderPeople)
    }
  }

  var extraCareShare: Figure? {
    extraCare.map {
      share("extra-care-share", "Extra care as a share of specialist homes", $0)
    }
  }

  var affordableShare: Figure? {
    affordable.map {
      share("affordable-share", "Affordable homes as a share of specialist homes", $0)
    }
  }

  /// The homes that the toolkit's rates would have for the people there are.
  var atToolkitRates: Figure {
    .derived(
      FigureID("older.supply.at-toolkit-rates"), "Specialist homes at the toolkit's rates",
      .dwellings, at: area, in: olderPeople.period, "rate * people / people_per_thousand",
      [
        "rate": toolkit.total, "people": olderPeople,
        "people_per_thousand": toolkit.peoplePerThousand,
      ])
  }

  var steps: [Figure] {
    [total, rate, rateExcluding, extraCareShare, affordableShare, atToolkitRates].compactMap { $0 }
  }

  private func rate(_ name: String, _ label: String, _ homes: Figure, _ people: Figure) -> Figure {
    .derived(
      FigureID(name), label, .dwellingsPerThousandPeople, at: area, in: people.period,
      "homes / (people / people_per_thousand)",
      ["homes": homes, "people": people, "people_per_thousand": toolkit.peoplePerThousand])
  }

  private func share(_ name: String, _ label: String, _ part: Figure) -> Figure {
    .derived(
      FigureID("older.supply.\(name)"), label, .share, at: area, in: homes.period, "part / homes",
      ["part": part, "homes": homes])
  }
}
