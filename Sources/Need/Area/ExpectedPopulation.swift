package import Evidence

/// The people that the homes built since the census would hold, held against the estimate (method 1, plausibility check).
///
/// A home is not a household: some stand empty or are second homes, so new dwellings are first taken to be as full of
/// households as dwellings were at the census.
package struct ExpectedPopulation: Calculation {
  /// Residents at the census; those in households where they are known apart.
  let residents: Figure
  let households: Figure
  let dwellings: Figure
  let dwellingGrowth: Figure
  let populationGrowth: Figure

  package init(
    residents: Figure, households: Figure, dwellings: Figure, dwellingGrowth: Figure,
    populationGrowth: Figure
  ) {
    self.residents = residents
    self.households = households
    self.dwellings = dwellings
    self.dwellingGrowth = dwellingGrowth
    self.populationGrowth = populationGrowth
  }

  package var peoplePerHousehold: Figure {
    .derived(
      FigureID("area.people-per-household"), "People per household", .peoplePerHousehold,
      at: residents.place, in: residents.period, "residents / households",
      ["residents": residents, "households": households])
  }

  package var householdsPerDwelling: Figure {
    .derived(
      FigureID("area.households-per-dwelling"), "Households per dwelling", .householdsPerDwelling,
      at: households.place, in: households.period, "households / dwellings",
      ["households": households, "dwellings": dwellings])
  }

  package var expectedGrowth: Figure {
    .derived(
      FigureID("area.expected-population-growth"), "Expected population growth", .people,
      at: residents.place, in: dwellingGrowth.period,
      "dwelling_growth * households_per_dwelling * people_per_household",
      [
        "dwelling_growth": dwellingGrowth, "households_per_dwelling": householdsPerDwelling,
        "people_per_household": peoplePerHousehold,
      ])
  }

  /// How far the expected growth lies from the estimated growth, as a part of the latter.
  package var gap: Figure {
    .derived(
      FigureID("area.growth-gap"), "Expected growth against estimated growth", .growth,
      at: residents.place, in: populationGrowth.period, "(expected - estimated) / estimated",
      ["expected": expectedGrowth, "estimated": populationGrowth])
  }

  package var steps: [Figure] { [peoplePerHousehold, householdsPerDwelling, expectedGrowth, gap] }
}
