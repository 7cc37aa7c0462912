import Testing

@testable import Evidence

/// Two editions of a report held against one another.
@Suite("What changed between two editions")
struct ComparisonTests {
  private typealias F = Figures

  private static func edition(_ figures: [Figure], _ findings: [Finding] = []) -> EvidenceRecord {
    var ledger = Ledger()
    ledger.record(figures)
    ledger.record(findings)
    return EvidenceRecord(
      report: .init(
        area: "test", kind: "monitoring", title: "A test", version: "1", baseDate: "2025-03-31"),
      ledger: ledger)
  }

  private static func comparison(_ before: [Figure], _ now: [Figure]) -> EvidenceComparison {
    EvidenceComparison(before: edition(before), now: edition(now).ledger, codes: [])
  }

  private static func stated(
    _ stem: String, _ value: Double, _ unit: Quantity.Unit = .number, in period: Period? = nil
  ) -> Figure {
    let source = StatedSource(
      publication: Publication(key: "p", title: "P", publisher: "P", date: "2025"), at: "t",
      file: "f", line: 1)
    return Figure(
      FigureID(stem, period), stem, Quantity(value), unit, at: F.area, basis: .stated(source))
  }

  /// Both years of the earlier edition are in the later one: they are matched by name, and the latest with the latest.
  @Test func theLatestOfASeriesIsMatchedWithTheLatest() {
    let years = { (years: [Int]) in
      years.map { Self.stated("homes", Double($0), .dwellings, in: .year($0)) }
    }
    let comparison = Self.comparison(years([2023, 2024]), years([2023, 2024, 2025]))
    #expect(
      comparison.pairs.map { "\($0.before.id) \($0.now.id)" } == [
        "homes.2023 homes.2023", "homes.2024 homes.2024", "homes.2024 homes.2025",
      ])
    #expect(comparison.pairs.map(\.hasMovedOn) == [false, false, true])
    #expect(comparison.gone.isEmpty && comparison.added.isEmpty)
  }

  /// What a projection says of a later year does not hide that the estimates go on.
  @Test func aForecastIsNotTheLatest() {
    let years = { (years: [Int]) -> [Figure] in
      var forecast = Self.stated("people", 9, .people, in: .year(2041))
      forecast.quantity.markers = [.forecast]
      return years.map { Self.stated("people", Double($0), .people, in: .year($0)) } + [forecast]
    }
    let comparison = Self.comparison(years([2024]), years([2024, 2025]))
    #expect(
      comparison.pairs.filter(\.hasMovedOn).map { "\($0.before.id) \($0.now.id)" } == [
        "people.2024 people.2025"
      ])
  }

  /// A monitoring year, a calendar year and a longer span are not one story.
  @Test func periodsOfOtherFormsAreNotMatched() {
    let comparison = Self.comparison(
      [Self.stated("homes", 1, in: .years(2011, 2024))], [Self.stated("homes", 1, in: .year(2025))])
    #expect(comparison.pairs.isEmpty)
    #expect(comparison.gone.map(\.id.text) == ["homes.2011-2024"])
    #expect(comparison.added.map(\.id.text) == ["homes.2025"])
  }

  @Test func thereIsNothingBetweenAnEditionAndItself() {
    let figures = [Self.stated("a", 1), F.number("gap", nil), Self.stated("b", 0.1 + 0.2)]
    #expect(Self.comparison(figures, figures).isEmpty)
    // Beyond the twelfth digit nothing is said to have changed.
    #expect(Self.comparison([Self.stated("b", 0.3)], [Self.stated("b", 0.1 + 0.2)]).isEmpty)
  }

  private static func product(_ a: Double, _ b: Double) -> [Figure] {
    let (left, right) = (stated("a", a), stated("b", b))
    return [
      left, right,
      .derived(
        FigureID("product"), "product", .number, at: F.area, "left * right",
        ["left": left, "right": right]),
    ]
  }

  /// 2 times 10 became 3 times 12: by the first alone 30, by the second alone 24, and 2 more together.
  @Test func eachInputIsSwappedAloneAndTheRestIsInteraction() throws {
    let comparison = Self.comparison(Self.product(2, 10), Self.product(3, 12))
    let pair = try #require(comparison[FigureID("product")])
    let why = comparison.explanation(of: pair)
    #expect(why.causes.map(\.pair.now.id.text) == ["a", "b"])
    #expect(why.causes.map(\.effect) == [10, 4])
    #expect(why.causes.map(\.kind) == [.revision, .revision])
    #expect(why.interaction == 2)
  }

  @Test func anInputThatDidNotMoveIsNoCause() throws {
    let comparison = Self.comparison(Self.product(2, 10), Self.product(2, 12))
    let why = comparison.explanation(of: try #require(comparison[FigureID("product")]))
    #expect(why.causes.map(\.pair.now.id.text) == ["b"])
    #expect(why.interaction == 0)
  }

  private static func total(_ values: [Int: Double]) -> [Figure] {
    let years = values.sorted { $0.key < $1.key }.map {
      stated("homes", $0.value, .dwellings, in: .year($0.key))
    }
    return years + [
      .derived(FigureID("total"), "total", .dwellings, at: F.area, "sum(years)", ["years": years])
    ]
  }

  /// A list that has grown by a year is one cause: its series.
  @Test func aLongerListIsOneCause() throws {
    let comparison = Self.comparison(
      Self.total([2023: 5, 2024: 7]), Self.total([2023: 5, 2024: 8, 2025: 9]))
    let why = comparison.explanation(of: try #require(comparison[FigureID("total")]))
    #expect(why.causes.map(\.pair.now.id.text) == ["homes.2025"])
    #expect(why.causes.map(\.kind) == [.laterPeriod])
    #expect(why.causes.map(\.effect) == [10])
    #expect(why.interaction == 0)
  }

  @Test func anotherFormulaIsTheMethod() throws {
    let a = Self.stated("a", 3)
    let before: Figure = .derived(FigureID("r"), "r", .number, at: F.area, "a + a", ["a": a])
    let now: Figure = .derived(FigureID("r"), "r", .number, at: F.area, "a * a", ["a": a])
    let comparison = Self.comparison([a, before], [a, now])
    let why = comparison.explanation(of: try #require(comparison[FigureID("r")]))
    #expect(why.causes.map(\.kind) == [.method])
    #expect(why.causes.map(\.effect) == [3])
  }

  /// The same file counted for other codes is no revision; another file beside that is both.
  @Test(arguments: [
    ("a", "a", ["E01"], ChangeExplanation.Kind.revision), ("a", "a", ["E02"], .area),
    ("a", "b", ["E02"], .areaAndData), ("a", "b", ["E01"], .revision),
    // The other codes lie in another of the same publisher's files too.
    ("a", "a; b", ["E02"], .area), ("a; c", "a; b", ["E02"], .areaAndData),
  ])
  func anAreaOfOtherCodesIsACause(
    before: String, now: String, codes: [String], kind: ChangeExplanation.Kind
  ) throws {
    let counted = { (value: Double, file: String, place: Place) in
      Figure(
        FigureID("homes", nil, at: place.key), "homes", Quantity(value), .dwellings, at: place,
        basis: .observed(
          ObservedSource(
            dataset: "d", publisher: "p", edition: "e", file: "f", sha256: file, selection: "s",
            rowCount: 1, statistic: .sum)))
    }
    let country = Place(key: "country", code: "E92", name: "the country")
    var earlier = Self.edition([counted(4, before, F.area), counted(40, before, country)])
    earlier.report.codes = ["E01"]
    let comparison = EvidenceComparison(
      before: earlier,
      now: Self.edition([counted(5, now, F.area), counted(50, now, country)]).ledger,
      codes: codes)
    let why = try comparison.pairs.map { pair in
      try #require(comparison.explanation(of: pair).causes.first).kind
    }
    #expect(comparison.pairs.map(\.now.id.text) == ["homes", "homes.country"])
    #expect(why == [kind, .revision])
  }

  /// A name that is read back may not show the key of its place; the later edition's own name for the code is found all the same.
  @Test func whatIsGoneHasTheNameOfItsPlace() {
    let named = Place(key: "highfold", code: "E07", name: "Highfold")
    let bare = Place(key: "", code: "E07", name: "E07")
    let figure = { (stem: String, place: Place) in
      var figure = Self.stated(stem, 1)
      figure.place = place
      return figure
    }
    let comparison = Self.comparison(
      [figure("gap.highfold", bare)], [figure("a", bare), figure("b", named), figure("c", bare)])
    #expect(comparison.gone.map(\.place.name) == ["Highfold"])
  }

  /// The place of one buffer in the formula is taken by another.
  @Test func anotherFigureInTheSamePlaceIsAnotherRule() throws {
    let (need, low, high) = (
      Self.stated("need", 100), Self.stated("low", 5), Self.stated("high", 20)
    )
    let with = { (buffer: Figure) -> [Figure] in
      [
        need, buffer,
        .derived(
          FigureID("asked"), "asked", .number, at: F.area, "need + buffer",
          ["need": need, "buffer": buffer]),
      ]
    }
    let comparison = Self.comparison(with(low), with(high))
    let why = comparison.explanation(of: try #require(comparison[FigureID("asked")]))
    #expect(why.causes.map(\.kind) == [.choice])
    #expect(why.causes.map(\.effect) == [15])
    #expect(comparison.gone.map(\.id.text) == ["low"])
  }

  /// A finding in two editions, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let before: (String, Double)?
    let now: (String, Double)?
    let verdict: FindingChange.Verdict
    var testDescription: String { "\(String(describing: before)) \(String(describing: now))" }
  }

  @Test(arguments: [
    Case(before: ("met", 0.2), now: ("met", 0.2), verdict: .unchanged),
    Case(before: ("met", 0.2), now: ("met", 0.3), verdict: .strengthened),
    Case(before: ("met", 0.2), now: ("met", 0.1), verdict: .weakened),
    Case(before: ("short", -0.2), now: ("short", -0.3), verdict: .strengthened),
    // What prints alike is no change.
    Case(before: ("met", 0.2), now: ("met", 0.20001), verdict: .unchanged),
    Case(before: ("met", 0.2), now: ("short", -0.1), verdict: .reversed),
    Case(before: ("met", 0.2), now: ("not-assessed", 0), verdict: .unassessed),
    Case(before: ("not-assessed", 0), now: ("met", 0.2), verdict: .assessed),
    Case(before: ("not-in-policy", 0), now: ("met", 0.2), verdict: .changed),
    Case(before: nil, now: ("met", 0.2), verdict: .asked),
    Case(before: ("met", 0.2), now: nil, verdict: .dropped),
  ])
  func aConclusionIsUnchangedStrongerWeakerOrReversed(_ example: Case) {
    let finding = { (one: (String, Double)?) in
      one.map {
        Finding(
          "f", "Is it?", $0.0, among: ["met", "short", "not-in-policy", "not-assessed"],
          deciding: [], threshold: 1, distance: $0.1, unit: .share)
      }
    }
    let change = FindingChange(before: finding(example.before), now: finding(example.now))
    #expect(change.verdict == example.verdict)
  }

  /// The change is a figure like any other: from what the last edition states, by a formula.
  @Test func theChangeIsWorkedOutFromTheLastEdition() throws {
    let pair = FigurePair(
      before: Self.stated("homes", 200, .dwellings, in: .year(2024)),
      now: Self.stated("homes", 250, .dwellings, in: .year(2025)))
    let figures = ChangeFigures(pair, edition: Self.edition([]))
    #expect(
      figures.all.map(\.id.text) == [
        "previous.homes.2024", "change.homes.2025", "change.homes.relative.2025",
      ])
    #expect(figures.all.map(\.value) == [200, 50, 0.25])
    let share = FigurePair(
      before: Self.stated("s", 0.2, .share), now: Self.stated("s", 0.3, .share))
    let points = ChangeFigures(share, edition: Self.edition([]))
    #expect(points.change?.unit == .percentagePoints && points.relative == nil)
  }

  @Test(arguments: [
    ("a.b.2020", "a.b", "2020", ""), ("a.b.2020.country", "a.b", "2020", "country"),
    ("a.b", "a.b", nil, ""), ("a.2019-2020", "a", "2019-2020", ""), ("2020", "2020", nil, ""),
    ("a.b.30", "a.b.30", nil, ""), ("a.2020.b.c", "a.2020.b.c", nil, ""),
  ])
  func readsTheNameOfAFigure(text: String, stem: String, period: String?, place: String) {
    let id = FigureID(reading: text)
    #expect(id.stem == stem && id.period?.description == period && id.place == place)
    #expect(id.text == text)
  }
}
