import Evidence

/// The forms that the standard method has had, by the year in which each came.
package enum StandardMethodForm: String, CaseIterable, Sendable {
  case householdGrowth = "2018"
  case cityUplift = "2020"
  case dwellingStock = "2024"
  case notAssessed = "not-assessed"
}

/// Whether the cap holds the result down.
package enum CapEffect: String, CaseIterable, Sendable {
  case binding
  case notBinding = "not-binding"
  /// The form in force has no cap.
  case noCap = "no-cap"
  case notAssessed = "not-assessed"
}

/// How two numbers of homes compare.
package enum NeedAgainstRequirement: String, CaseIterable, Sendable {
  case higher, equal, lower
  case notAssessed = "not-assessed"
}

extension Working {
  /// The authority's local housing need by the form of the standard method in force at the base date (method 7.1).
  package mutating func assessLocalHousingNeed() {
    let requirement = assessPlanRequirement()
    let form = parameter("local-need.method").value.flatMap {
      StandardMethodForm(rawValue: String(Int($0)))
    }
    var cap = CapEffect.notAssessed
    var annual: Figure?
    switch form {
    case .householdGrowth:
      if let method = standardMethod2018(requirement) {
        record(method)
        (annual, cap) = (method.annual, method.capEffect)
      }
    case .cityUplift:
      if let before = standardMethod2018(requirement) {
        let method = StandardMethod2020(before: before, cityUplift: cityUplift())
        record(method)
        (annual, cap) = (method.annual, before.capEffect)
      }
    case .dwellingStock:
      if let method = standardMethod2024() {
        record(method)
        (annual, cap) = (method.annual, .noCap)
      }
    case .notAssessed, nil: break
    }
    recordFindings(annual: annual, form: form, cap: cap, requirement: requirement)
  }

  private mutating func recordFindings(
    annual: Figure?, form: StandardMethodForm?, cap: CapEffect, requirement: PlanRequirement?
  ) {
    let known = annual?.value == nil ? nil : annual
    ledger.record([
      Finding(
        "local-housing-need.method", "Which form of the standard method applies?",
        known == nil ? .notAssessed : form ?? .notAssessed, deciding: [known].compactMap(\.self)),
      Finding(
        "local-housing-need.cap", "Does the cap hold the need down?",
        known == nil ? .notAssessed : cap,
        deciding: [ledger["local-housing-need.cap"]].compactMap(\.self)),
      comparison(of: known, with: requirement?.annual),
    ])
  }

  private func comparison(of need: Figure?, with requirement: Figure?) -> Finding {
    var outcome = NeedAgainstRequirement.notAssessed
    if let need = need?.value, let requirement = requirement?.value {
      let difference = Display.rounded(need - requirement, decimals: 0)
      outcome = difference > 0 ? .higher : difference < 0 ? .lower : .equal
    }
    return Finding(
      "local-housing-need.against-requirement",
      "Is the local housing need higher than the adopted requirement?", outcome,
      deciding: [need, requirement].compactMap(\.self), threshold: requirement?.value,
      distance: need?.value.flatMap { need in requirement?.value.map { need - $0 } },
      unit: .dwellingsPerYear)
  }

  private mutating func standardMethod2018(_ requirement: PlanRequirement?) -> StandardMethod2018? {
    guard let growth = householdGrowthPerYear(), let ratio = ledger.latestKnown("ratio.median")
    else { return nil }
    return StandardMethod2018(
      householdGrowth: growth, ratio: ratio, requirement: requirement?.annual,
      requirementIsUpToDate: requirement?.isUpToDate ?? false,
      terms: StandardMethod2018.Terms(
        ratioThreshold: parameter("local-need.ratio-threshold"),
        ratioWeight: parameter("local-need.ratio-weight"),
        capIncrease: parameter("local-need.cap-increase"),
        dwellingsPerHousehold: parameter("local-need.dwellings-per-household")))
  }

  private mutating func standardMethod2024() -> StandardMethod2024? {
    let years = parameter("local-need.ratio-years")
    let ratios = ledger.series("ratio.median").suffix(Int(years.value ?? 0))
    guard let stock = ledger.latestKnown("dwellings.total"), !ratios.isEmpty,
      Double(ratios.count) == years.value
    else { return nil }
    return StandardMethod2024(
      dwellingStock: stock, ratios: Array(ratios),
      terms: StandardMethod2024.Terms(
        stockShare: parameter("local-need.stock-share"),
        ratioThreshold: parameter("local-need.ratio-threshold"),
        ratioWeight: parameter("local-need.ratio-weight"), ratioYears: years))
  }

  /// What one of the largest cities and urban centres adds; nil elsewhere.
  private mutating func cityUplift() -> Figure? {
    guard codes.count == 1, let code = codes.first?.lowercased() else { return nil }
    let key = code.hasPrefix("e09") ? "london" : code
    guard let uplift = parameters.map("local-need.city-uplifts").first(where: { $0.key == key })
    else { return nil }
    return given(uplift.figure)
  }
}

extension StandardMethod2018 {
  /// Whether the result is the cap.
  var capEffect: CapEffect {
    guard let cap = cap.value, let uncapped = uncapped.value else { return .notAssessed }
    return uncapped > cap ? .binding : .notBinding
  }
}
