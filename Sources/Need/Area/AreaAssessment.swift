import Evidence

extension Working {
  /// The area and its growth since the census (method 1).
  mutating func assessArea() {
    record(PlanPeriod(from: times.planStart, to: times.planEnd, at: area))
    for place in places {
      assessGrowth(
        .residents, "population", of: "population.all-ages", until: times.populationBase, at: place)
      assessGrowth(.dwellings, "dwelling", of: "dwellings.total", until: times.dwellings, at: place)
    }
    assessPopulationShare()
    assessExpectedPopulation()
    let households = ledger["households.total", .year(times.census)]
    ledger.record(
      AreaSize.finding(households: households, least: parameter("area.households-minimum")))
  }

  private mutating func assessGrowth(
    _ subject: GroundOfChange.Subject, _ name: String, of stem: String, until year: Int,
    at place: Place
  ) {
    guard let earlier = ledger[stem, .year(times.census), at: place.key],
      let later = ledger[stem, .year(year), at: place.key], year > times.census
    else { return }
    let growth = Growth(of: name, earlier: earlier, later: later)
    guard place.isArea else { return record(growth) }
    ledger.record(
      standing(subject, [(growth.steps, growth.rate.value)], from: [earlier], to: [later]))
  }

  private mutating func assessPopulationShare() {
    let year = Period.year(times.populationBase)
    guard let people = ledger["population.all-ages", year],
      let authority = ledger["population.all-ages", year, at: Place.authority]
    else { return }
    record(PopulationShare(area: people, authority: authority))
  }

  private mutating func assessExpectedPopulation() {
    let census = Period.year(times.census)
    let residents =
      ledger["population.in-households", census] ?? ledger["population.all-ages", census]
    guard let residents, let households = ledger["households.total", census],
      let dwellings = ledger["dwellings.total", census],
      let dwellingGrowth = ledger["area.dwelling-growth"],
      let populationGrowth = ledger["area.population-growth"]
    else {
      ledger.record(GrowthCheck.finding(gap: nil, tolerance: nil))
      return
    }
    let expected = ExpectedPopulation(
      residents: residents, households: households, dwellings: dwellings,
      dwellingGrowth: dwellingGrowth, populationGrowth: populationGrowth)
    record(expected)
    let tolerance = parameter("area.growth-tolerance")
    ledger.record(GrowthCheck.finding(gap: expected.gap, tolerance: tolerance))
  }
}
