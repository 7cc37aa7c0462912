import Notation

extension AreaReading {
  /// Reads `plan`.
  func plan(baseDate: WrittenDate?) -> PlanPeriod? {
    let map = root.map("plan", required: ["start", "end"], optional: ["adopted", "emerging"])
    guard let map else { return nil }
    let start = map.year("start")
    let end = map.year("end")
    if let start, let end, let cursor = map["end"], end <= start {
      log.record(AreaProblem.planHasNoYears(start: start, end: end), at: cursor.location)
    }
    let adopted = map.map("adopted", required: ["name", "year"])
      .flatMap { adoptedPlan($0, baseDate: baseDate) }
    let emerging = map.map("emerging", required: ["name"], optional: ["expected"])
      .flatMap { plan in
        plan.line("name").map { PlanPeriod.Emerging(name: $0, expected: plan.line("expected")) }
      }
    guard let start, let end else { return nil }
    return PlanPeriod(start: start, end: end, adopted: adopted, emerging: emerging)
  }

  private func adoptedPlan(_ map: YAMLMap, baseDate: WrittenDate?) -> PlanPeriod.Adopted? {
    let name = map.line("name")
    let year = map.year("year")
    if let year, let baseDate, let cursor = map["year"], year > baseDate.year {
      let problem = AreaProblem.adoptedAfterBaseDate(year: year, baseDate: baseDate)
      log.record(problem, at: cursor.location)
    }
    guard let name, let year else { return nil }
    return PlanPeriod.Adopted(name: name, year: year)
  }

  /// Reads `periods`.
  func periods(baseDate: WrittenDate?) -> DataPeriods? {
    let latest = ["population_base", "stock"]
    let map = root.map("periods", required: ["census", "projection_end"], optional: latest)
    guard let map else { return nil }
    let census = map.word("census", from: ["2011", "2021"]).flatMap { Int($0) }
    let years = latest.map { map.year($0) }
    for (key, year) in zip(latest, years) {
      if let year, let baseDate, let cursor = map[key], year > baseDate.year {
        let problem = AreaProblem.dataAfterBaseDate(key: key, year: year, baseDate: baseDate)
        log.record(problem, at: cursor.location)
      }
    }
    let (base, stock) = (years[0], years[1])
    guard let end = map.year("projection_end") else { return nil }
    if let base, end <= base, let cursor = map["projection_end"] {
      log.record(AreaProblem.projectionHasNoYears(base: base, end: end), at: cursor.location)
    }
    guard let census else { return nil }
    return DataPeriods(census: census, populationBase: base, stock: stock, projectionEnd: end)
  }

  /// Warns if the projections do not reach the end of the plan.
  func checkReach(plan: PlanPeriod?, periods: DataPeriods?) {
    guard let plan, let periods, periods.projectionEnd < plan.end,
      let cursor = root["periods"]
    else { return }
    let problem = AreaProblem.projectionEndsBeforePlan(
      projection: periods.projectionEnd, plan: plan.end)
    log.record(problem, at: cursor.location)
  }

  /// Reads `revisions`, numbered from 1 in the order of their dates.
  func revisions() -> [Revision] {
    var previous: WrittenDate?
    return (root.list("revisions") ?? []).enumerated().compactMap { index, item in
      let map = item.map(required: ["revision", "date", "details", "authorised_by"])
      let number = map?.integer("revision")
      if let number, number != index + 1, let cursor = map?["revision"] {
        let problem = AreaProblem.revisionOutOfOrder(found: number, expected: index + 1)
        log.record(problem, at: cursor.location)
      }
      let date = map?["date"].flatMap { dayOrMonth($0) }
      if let date, let earlier = previous, let cursor = map?["date"],
        AreaReading.isBefore(date, earlier)
      {
        log.record(AreaProblem.revisionBefore(date, previous: earlier), at: cursor.location)
      }
      previous = date ?? previous
      guard let number, let date, let details = map?.line("details"),
        let authorisedBy = map?.line("authorised_by")
      else { return nil }
      return Revision(number: number, date: date, details: details, authorisedBy: authorisedBy)
    }
  }

  /// Whether a date is before another; a month is neither before nor after a day in it.
  private static func isBefore(_ date: WrittenDate, _ other: WrittenDate) -> Bool {
    let isSameMonth = (date.year, date.month) == (other.year, other.month)
    return isSameMonth && (date.day == nil || other.day == nil) ? false : date < other
  }

  private func dayOrMonth(_ cursor: YAMLCursor) -> WrittenDate? {
    cursor.text().flatMap { WrittenDate($0) }
      ?? cursor.refuse(
        .form(
          "a month such as 2024-12, or a day such as 2024-12-31",
          remedy: "Write year, month and day in digits, joined by hyphens."))
  }
}
