import Evidence

/// The households that the additional people of 75 and over will form.
///
/// - SeeAlso: method 9.2, steps 4 and 5.
struct OlderHouseholds: Calculation {
  let increase: Figure
  /// People aged 75 and over in the authority at the census.
  let authorityPeople: Figure
  /// Households in the authority whose reference person is 75 or over, at the same census.
  let authorityHouseholds: Figure

  var peoplePerHousehold: Figure {
    .derived(
      FigureID("older.people-per-household"),
      "People aged 75 and over for each household headed by one", .peoplePerHousehold,
      at: authorityPeople.place, in: authorityPeople.period, "people / households",
      ["people": authorityPeople, "households": authorityHouseholds])
  }

  /// The additional households; none where there will be no more people.
  var additional: Figure {
    .derived(
      FigureID("older.households.increase"), "Additional households aged 75 and over", .households,
      at: increase.place, in: increase.period, "max(0, increase) / people_per_household",
      ["increase": increase, "people_per_household": peoplePerHousehold])
  }

  /// The additional households that will hold their homes by a tenure.
  func additional(_ share: Figure) -> Figure {
    .derived(
      FigureID(share.id.stem.replacingLastWord(with: "households")), share.label, .households,
      at: increase.place, in: increase.period, "households * share",
      ["households": additional, "share": share])
  }

  var steps: [Figure] { [peoplePerHousehold, additional] }
}

extension String {
  /// The stem with another measure: `older.tenure.owned.share` to `older.tenure.owned.households`.
  fileprivate func replacingLastWord(with word: String) -> String {
    let words = split(separator: ".").dropLast().map(String.init) + [word]
    return words.joined(separator: ".")
  }
}
