import Evidence
import Notation

/// The mean incomes of the area and of the districts it is compared with, from those of small areas (method 4).
///
/// Each small area counts by its households; of one that the area cuts through, only the households within the area
/// count. Where nothing at hand tells how many they are there is no mean, for areas of unequal size do not count alike.
struct MeanIncomes {
  let table: IncomeTable
  let period: Period
  /// The census for which the small areas were drawn.
  let vintage: Int
  let reading: DatasetReading
  private let counts: HouseholdCounts
  private let area: AreaInMiddleLayers

  /// The small areas of a place and the households that each counts by; nil where they are not known.
  private struct Weighed {
    let set: CodeSet
    let weights: [String: HouseholdCounts.Sum]?
  }

  /// Prepares to work out means of a table.
  init(_ table: IncomeTable, period: Period, vintage: Int, _ reading: DatasetReading) {
    self.table = table
    self.period = period
    self.vintage = vintage
    self.reading = reading
    area = AreaInMiddleLayers(reading.geography, vintage: vintage)
    let ways = (Array(area.ways.values) + Array(area.wholes.values)).joined()
    counts = HouseholdCounts(
      of: table.members.reduce(into: table.found.union(ways.joined())) {
        $0.formUnion($1.value + [$1.key])
      }, census: vintage, reading)
  }

  /// The figures, with the codes that stood for the area.
  func harvest() -> Harvest {
    var harvest = Harvest()
    harvest.rowsRead[table.table.file.name] = table.rowsRead
    var used: Set<String> = []
    if let area = weighedArea, let incomes = table.incomes(of: area.set.codes) {
      harvest.codeSets[table.table.file.name] = area.set
      if area.weights == nil, incomes.count > 1 {
        reading.log.record(
          IncomeProblem.noHouseholds(areas: incomes.count, census: vintage),
          at: table.table.table.sheet.location())
      }
      harvest.figures += figures(of: incomes, area.weights, at: reading.area.place)
      used.formUnion(area.set.codes)
    }
    for place in reading.comparators where GSSCode(place.code)?.level == .district {
      guard let district = weighed(districts: [place.code]),
        let incomes = table.incomes(of: district.set.codes)
      else { continue }
      harvest.figures += figures(of: incomes, district.weights, at: place)
      used.formUnion(district.set.codes)
    }
    harvest.rowsUsed[table.table.file.name] = used.count
    return harvest
  }

  // MARK: What counts, and how much

  private var weighedArea: Weighed? {
    let codes = reading.area.codes
    if codes.allSatisfy({ $0.code.level == .district }),
      let districts = weighed(districts: codes.map(\.code.text))
    {
      return districts
    }
    let location = table.table.table.sheet.location()
    guard let set = reading.codeSet(among: table.found, vintage: vintage, at: location) else {
      return nil
    }
    if let parts = weighedParts(set) { return parts }
    let ways = set.codes.map { ($0, AreaInMiddleLayers.ways(of: $0, reading.geography, vintage)) }
    let weights = counts.sums(of: Dictionary(ways) { first, _ in first })
    return Weighed(set: set, weights: weights)
  }

  /// Every small area that the area touches, by the households of the area in it.
  private func weighedParts(_ fitted: CodeSet) -> Weighed? {
    guard !area.ways.isEmpty, area.ways.keys.allSatisfy(table.found.contains),
      let weights = counts.sums(of: area.ways)
    else { return nil }
    let codes = area.ways.keys.sorted()
    if fitted.codes.sorted() == codes { return Weighed(set: fitted, weights: weights) }
    guard let wholes = counts.sums(of: area.wholes) else { return nil }
    let inside = weights.values.reduce(0) { $0 + $1.households }
    let all = wholes.values.reduce(0) { $0 + $1.households }
    let words = AreaLayer(.middleLayer, vintage: vintage).spoken
    return Weighed(
      set: CodeSet(
        description: "\(codes.count) \(words), each by the area's households in it", codes: codes,
        coverage: 1, excess: (all - inside) / inside,
        measuredBy: "households of the census of \(vintage)"), weights: weights)
  }

  /// The small areas of districts as the publisher assigns them; nil unless they hold all households of the districts.
  private func weighed(districts: [String]) -> Weighed? {
    let members = districts.flatMap { table.members[$0] ?? [] }.sorted()
    guard !members.isEmpty, districts.allSatisfy({ table.members[$0] != nil }),
      let tolerance = reading.parameters.inForce("incomes.households-tolerance")?.value
    else { return nil }
    let ways = Dictionary((members + districts).map { ($0, [Set([$0])]) }) { first, _ in first }
    guard let sums = counts.sums(of: ways) else { return nil }
    let whole = districts.reduce(0) { $0 + (sums[$1]?.households ?? 0) }
    let parts = members.reduce(0) { $0 + (sums[$1]?.households ?? 0) }
    guard abs(parts - whole) <= tolerance * whole else { return nil }
    let words = AreaLayer(.middleLayer, vintage: vintage).spoken
    return Weighed(
      set: CodeSet(description: "\(members.count) \(words)", codes: members),
      weights: sums.filter { members.contains($0.key) })
  }

  // MARK: Figures

  private func figures(
    of incomes: [IncomeTable.Row], _ weights: [String: HouseholdCounts.Sum]?, at place: Place
  ) -> [Figure] {
    guard incomes.count > 1, let first = incomes.first else {
      return incomes.map { income in
        let limits = Interval(lower: income.lower, upper: income.upper, kind: .interval)
        return reading.figure(
          "income.mean", period, at: place, Quantity(income.value), interval: limits,
          from: source(income, table.columns.value))
      }
    }
    let low = incomes.min { $0.value < $1.value } ?? first
    let high = incomes.max { $0.value < $1.value } ?? first
    let extremes = [("income.mean.lowest", low), ("income.mean.highest", high)].map {
      stem, income in
      reading.figure(
        stem, period, at: place, Quantity(income.value),
        interval: Interval(lower: income.lower, upper: income.upper, kind: .interval),
        from: source(income, table.columns.value))
    }
    guard let weights, let mean = mean(of: incomes, weights, at: place) else {
      return [gap(in: incomes, at: place)] + extremes
    }
    return mean + extremes
  }

  /// The mean with its standard error and all that they are worked out from.
  private func mean(
    of incomes: [IncomeTable.Row], _ weights: [String: HouseholdCounts.Sum], at place: Place
  ) -> [Figure]? {
    guard let multiplier = reading.parameters.inForce("incomes.confidence-multiplier"),
      incomes.allSatisfy({ weights[$0.code] != nil })
    else { return nil }
    let parts = incomes.compactMap { income in
      weights[income.code].map { part(income, $0, of: place) }
    }
    let mean = WeightedMean(parts, multiplier: multiplier)
    let error = mean.standardError(
      FigureID("income.mean.standard-error", period, at: place.key),
      "Standard error of the mean household income", at: place)
    return parts.flatMap { [$0.value, $0.lower, $0.upper, $0.weight] } + [multiplier, error]
      + [
        mean.mean(
          FigureID("income.mean", period, at: place.key), "Mean household income", at: place,
          error: error)
      ]
  }

  private func part(
    _ income: IncomeTable.Row, _ sum: HouseholdCounts.Sum, of place: Place
  ) -> WeightedMean.Part {
    let value = { (stem: String, label: String, value: Double, column: Int) in
      Figure(
        FigureID(stem, period, at: income.place.key), label, Quantity(value), .poundsPerYear,
        at: income.place, basis: .observed(source(income, column)))
    }
    // The same small area may count otherwise for a district than for an area that cuts through it.
    let stem = place.isArea ? "income.households" : "income.households.\(place.key)"
    return WeightedMean.Part(
      value: value("income.mean", "Mean household income", income.value, table.columns.value),
      weight: Figure(
        FigureID(stem, sum.period, at: income.place.key),
        "Households that a small area counts by in the mean income of \(place.name)",
        Quantity(sum.households), .households, at: income.place, basis: .observed(sum.source)),
      lower: value(
        "income.mean.lower-limit", "Mean household income, lower confidence limit", income.lower,
        table.columns.lower),
      upper: value(
        "income.mean.upper-limit", "Mean household income, upper confidence limit", income.upper,
        table.columns.upper))
  }

  /// The mean that cannot be had, with the reason.
  private func gap(in incomes: [IncomeTable.Row], at place: Place) -> Figure {
    let codes = incomes.map(\.code).joined(separator: ", ")
    return reading.figure(
      "income.mean", period, at: place,
      .missing(
        .notAvailable,
        "nothing at hand says how many households the incomes of its \(incomes.count) small areas "
          + "stand for"),
      from: table.table.file.source(
        "\(table.table.table.sheet.name): rows of \(codes), column \"\(heading(table.columns.value))\"",
        rows: incomes.map(\.row), .mean))
  }

  private func source(_ income: IncomeTable.Row, _ column: Int) -> ObservedSource {
    table.table.file.source(
      "\(table.table.table.sheet.name): row of \(income.code), column \"\(heading(column))\"",
      rows: [income.row], .value, note: "A modelled estimate.")
  }

  private func heading(_ column: Int) -> String { table.table.header.cells[column] }
}

/// What keeps incomes of small areas from being put together.
enum IncomeProblem: Problem {
  case noHouseholds(areas: Int, census: Int)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
    case .noHouseholds(let areas, let census):
      Wording(
        "HNA0582",
        found:
          "incomes of \(areas) small areas, and nothing that says how many households each has",
        expected: "a table of households of the census of \(census) for all of them",
        remedy: "Put one into the data folder, such as "
          + "\(census == 2011 ? "KS402EW or KS105EW" : "TS054 or TS003"); "
          + "until then the area has no mean income.")
    }
  }
}
