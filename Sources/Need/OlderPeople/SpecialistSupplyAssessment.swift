import Evidence

/// Whether the specialist homes there are come up to what the toolkit recommends for the people there are.
enum SpecialistSupplySufficiency: String, CaseIterable, Sendable {
  case sufficient
  /// The answer turns on the schemes of the sub-area.
  case onlyWithSubArea = "sufficient-only-with-sub-area"
  case onlyWithoutSubArea = "sufficient-only-without-sub-area"
  case insufficient
  case notAssessed = "not-assessed"

  init(_ supply: SpecialistSupply?) {
    guard let supply, let rate = supply.rate.value, let toolkit = supply.toolkit.total.value else {
      self = .notAssessed
      return
    }
    let without = supply.rateExcluding?.value ?? rate
    switch (rate >= toolkit, without >= toolkit) {
    case (true, true): self = .sufficient
    case (true, false): self = .onlyWithSubArea
    case (false, true): self = .onlyWithoutSubArea
    case (false, false): self = .insufficient
    }
  }
}

/// Whether extra care is as large a part of the homes there are as of the homes the toolkit recommends.
enum ExtraCareSupply: String, CaseIterable, Sendable {
  case belowToolkit = "below-toolkit"
  case atToolkit = "at-toolkit"
  case notAssessed = "not-assessed"
}

extension Working {
  /// Records the supply of specialist homes, if a list of schemes was supplied.
  mutating func assessSpecialistSupply() {
    let supply = specialistSupply()
    if let supply {
      record(supply.toolkit)
      record(supply)
    }
    ledger.record(sufficiency(supply))
    ledger.record(extraCare(supply))
    recordBalance(
      "older.supply.balance", "Are most specialist homes let at social or affordable rents?",
      affordable: supply?.affordableShare)
  }

  private mutating func specialistSupply() -> SpecialistSupply? {
    guard let homes = latestOrOnly("schemes.dwellings"),
      let olderPeople = olderPeople(times.populationBase)
    else { return nil }
    return SpecialistSupply(
      area: area, homes: homes, olderPeople: olderPeople,
      homesExcluding: latestOrOnly("schemes.dwellings.excluding"),
      olderPeopleExcluding: latestOrOnly("population.aged-75-and-over.excluding"),
      extraCare: latestOrOnly("schemes.dwellings.extra-care"),
      affordable: latestOrOnly("schemes.dwellings.affordable"), toolkit: toolkitRates())
  }

  private func sufficiency(_ supply: SpecialistSupply?) -> Finding {
    let toolkit = supply?.toolkit.total.value
    return Finding(
      "older.supply", "Are there as many specialist homes as a toolkit recommends?",
      SpecialistSupplySufficiency(supply),
      deciding: [supply?.rate, supply?.rateExcluding].compactMap { $0 }, threshold: toolkit,
      distance: toolkit.flatMap { toolkit in supply?.rate.value.map { $0 - toolkit } },
      unit: .dwellingsPerThousandPeople)
  }

  private func extraCare(_ supply: SpecialistSupply?) -> Finding {
    var outcome = ExtraCareSupply.notAssessed
    var distance: Double?
    let toolkit = supply?.toolkit.extraCareShare.value
    if let share = supply?.extraCareShare?.value, let toolkit {
      outcome = share < toolkit ? .belowToolkit : .atToolkit
      distance = share - toolkit
    }
    return Finding(
      "older.supply.extra-care", "Is extra care as large a part of the homes as a toolkit has it?",
      outcome, deciding: [supply?.extraCareShare].compactMap { $0 }, threshold: toolkit,
      distance: distance, unit: .share)
  }
}
