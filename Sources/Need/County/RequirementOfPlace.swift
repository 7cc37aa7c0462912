package import Evidence

/// What is required of one authority and what it builds: its local housing need, the requirement of its plan and its
/// completions (method 12).
struct RequirementOfPlace: Calculation {
  /// The figures that it is taken from, with the unit of the one that nobody states.
  static let inputs: [String: Quantity.Unit?] = [
    "local-housing-need.published": nil, "local-housing-need.annual": .dwellingsPerYear,
    "requirement.annual": nil, "requirement.adopted": nil, "completions.net": nil,
  ]

  let place: Place
  let requirement: Figure
  let need: Figure?
  /// Net completions each year, with the steps to it.
  let completed: RatePerYear?

  /// The local housing need over the requirement.
  var needToRequirement: Figure? {
    need.map { need in
      .derived(
        FigureID("requirement.need-share", at: place.key),
        "Local housing need as a share of the requirement", .share, at: place,
        "need / requirement", ["need": need, "requirement": requirement])
    }
  }

  /// The completions of a year over the requirement.
  var completedToRequirement: Figure? {
    completed.map { completed in
      .derived(
        FigureID("requirement.completed-share", at: place.key),
        "Homes completed each year as a share of the requirement", .share, at: place,
        in: completed.perYear.period, "completed / requirement",
        ["completed": completed.perYear, "requirement": requirement])
    }
  }

  var steps: [Figure] {
    [needToRequirement, completedToRequirement].compactMap(\.self)
  }
}

/// The yearly need or requirement of all places of a group.
struct RequirementTogether: Calculation {
  /// `local-housing-need` or `requirement.annual`.
  let stem: String
  let label: String
  let place: Place
  let parts: [Figure]

  var total: Figure {
    .derived(
      FigureID("\(stem).together", at: place.key), "\(label), all places together",
      .dwellingsPerYear, at: place, "sum(parts)", ["parts": parts])
  }

  var steps: [Figure] { [total] }
}

extension Working {
  /// Local housing need, requirement and completions of each place that shares the strategy, and of all together.
  mutating func assessRequirements() {
    let members = groups.first { $0.place.isArea }?.members ?? []
    for place in members {
      let completed = completions(at: place).flatMap { RatePerYear("completions.net", $0) }
      if let completed { record(completed) }
      guard let requirement = requirement(at: place) else { continue }
      record(
        RequirementOfPlace(
          place: place, requirement: requirement, need: localHousingNeed(at: place),
          completed: completed))
    }
    for group in groups {
      recordTogether(
        "local-housing-need", "Local housing need", group.members.map { localHousingNeed(at: $0) },
        at: group.place)
      recordTogether(
        "requirement.annual", "Homes that plans require each year",
        group.members.map { requirement(at: $0) }, at: group.place)
    }
  }

  /// Records a sum, if every place has a figure.
  private mutating func recordTogether(
    _ stem: String, _ label: String, _ figures: [Figure?], at place: Place
  ) {
    let parts = figures.compactMap(\.self).filter { $0.value != nil }
    guard parts.count == figures.count else { return }
    record(RequirementTogether(stem: stem, label: label, place: place, parts: parts))
  }

  /// The local housing need of a place, as published or as its own report works it out.
  package func localHousingNeed(at place: Place) -> Figure? {
    let published = ledger.latestKnown("local-housing-need.published", at: place.key)
    return published?.value == nil
      ? ledger["local-housing-need.annual", at: place.key] ?? published : published
  }

  /// The requirement of a place's plan over its longest time, since steps are shorter than the whole.
  package func requirement(at place: Place) -> Figure? {
    ledger.series("requirement.annual", at: place.key).max { left, right in
      (left.period?.length ?? 0) < (right.period?.length ?? 0)
    }
  }

  /// The net completions of the time that most places share; else of the latest a place has.
  private func completions(at place: Place) -> Figure? {
    let common = groups.first { $0.place.isArea }
      .flatMap { commonTime(of: "completions.net", in: $0)?.period }
    let figure = common.flatMap { ledger["completions.net", $0, at: place.key] }
    return figure?.value == nil ? ledger.latestKnown("completions.net", at: place.key) : figure
  }
}

extension Period {
  /// The period of the same length so many years earlier.
  func earlier(by years: Int) -> Period {
    switch self {
    case .year(let year): .year(year - years)
    case .years(let first, let last): .years(first - years, last - years)
    case .month(let year, let month): .month(year: year - years, month: month)
    }
  }
}
