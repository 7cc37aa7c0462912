import Evidence

/// The number of homes that the adopted plan requires, and how old it is.
///
/// - SeeAlso: method 7.1 to 7.3: a requirement counts as up to date for so many years from its adoption.
struct PlanRequirement: Calculation {
  /// Homes each year, on average over the plan.
  let annual: Figure
  /// The moment of adoption, and the base date.
  let adopted: Figure
  let baseDate: Figure
  /// The age up to which a requirement counts as up to date.
  let upToDateYears: Figure

  var age: Figure {
    .derived(
      FigureID("requirement.age"), "Years since the requirement was adopted", .years,
      at: annual.place, "base_date - adopted", ["base_date": baseDate, "adopted": adopted])
  }

  /// Whether it was adopted no longer ago than the limit; nil if its age is not known.
  var isUpToDate: Bool? {
    guard let age = age.value, let limit = upToDateYears.value else { return nil }
    return Display.rounded(age, decimals: 6) <= limit
  }

  var steps: [Figure] { [age] }
}

/// Whether the adopted requirement is still up to date.
package enum RequirementStanding: String, CaseIterable, Sendable {
  case upToDate = "up-to-date"
  case outOfDate = "out-of-date"
  /// No plan in force sets one.
  case none
  case notAssessed = "not-assessed"
}

extension Working {
  /// The requirement of the adopted plan, if one is stated with the time of its adoption.
  func planRequirement(_ upToDateYears: Figure) -> PlanRequirement? {
    guard let annual = overallRequirement, let adopted = ledger.latestKnown("requirement.adopted"),
      let base = baseDate
    else { return nil }
    return PlanRequirement(
      annual: annual, adopted: .moment(of: adopted), baseDate: base, upToDateYears: upToDateYears)
  }

  /// The requirement over the longest time, of those that the plan states: steps are shorter than the whole.
  var overallRequirement: Figure? {
    ledger.series("requirement.annual").max { left, right in
      (left.period?.length ?? 0, left.period?.lastYear ?? 0)
        < (right.period?.length ?? 0, right.period?.lastYear ?? 0)
    }
  }

  /// The base date as a moment in calendar years.
  var baseDate: Figure? {
    times.base.map { base in
      Figure(
        FigureID("area.base-date"), "Base date", Quantity(base.moment), .calendarYear, at: area,
        in: base,
        basis: .parameter(
          Reference(title: "The base date that the area definition names"), from: nil)
      )
    }
  }

  /// Records the requirement's age and whether it is up to date.
  @discardableResult mutating func assessPlanRequirement() -> PlanRequirement? {
    let requirement = planRequirement(parameter("supply.requirement-up-to-date-years"))
    var standing = RequirementStanding.notAssessed
    if let requirement {
      ledger.record([requirement.adopted, requirement.baseDate])
      record(requirement)
      standing = requirement.isUpToDate.map { $0 ? .upToDate : .outOfDate } ?? .notAssessed
    } else if overallRequirement == nil {
      standing = .none
    }
    ledger.record(
      Finding(
        "requirement.standing", "Is the adopted requirement up to date?", standing,
        deciding: [requirement?.age].compactMap(\.self),
        threshold: requirement?.upToDateYears.value,
        distance: requirement.flatMap { requirement in
          requirement.age.value.flatMap { age in requirement.upToDateYears.value.map { age - $0 } }
        }, unit: .years))
    return requirement
  }
}

extension Period {
  /// The years that the period spans from its first to its last: 2011 to 2031 is 20; a year is none.
  var length: Int { lastYear - firstYear }

  /// Its end as a moment in calendar years: January 2019 is 2019, July is a half more.
  var moment: Double {
    if case .month(let year, let month) = self {
      return Double(year) + Double(month - 1) / (Figure.monthsPerYear.value ?? 1)
    }
    return Double(lastYear)
  }
}

extension Figure {
  /// The moment that a figure's period gives, to the month where it does.
  static func moment(of figure: Figure) -> Figure {
    Figure(
      FigureID("\(figure.id.stem).moment", at: figure.place.key), "\(figure.label), to the month",
      figure.period.map { Quantity($0.moment) }
        ?? .missing(.notAvailable, "\(figure.id) has no period"),
      .calendarYear, at: figure.place, in: figure.period, basis: figure.basis)
  }
}
