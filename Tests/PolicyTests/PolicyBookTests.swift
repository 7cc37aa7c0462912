import Evidence
import Notation
import Testing

@testable import Policy

@Suite struct PolicyBookTests {
  @Test func aParameterIsAFigureWithItsReference() throws {
    let figure = try SmallBook.load().parameters("2026-03-31")["a.deposit"]
    #expect(figure.id.text == "policy.a.deposit")
    #expect(figure.label == "Deposit, as a share of the price")
    #expect(figure.value == 0.1)
    #expect(figure.unit == .share)
    #expect(figure.place.code == "E92000001")
    #expect(figure.basis == .parameter(Reference(title: "A study"), from: "2000-01-01"))
  }

  @Test func anAssumptionIsAFigureWithItsReason() throws {
    let figure = try SmallBook.load().parameters("2026-03-31")["b.band"]
    #expect(
      figure.basis
        == .assumption(reason: "Incomes are known to within a few per cent.", replaces: nil))
  }

  @Test func aListIsOneFigureForEachNumber() throws {
    let figures = try SmallBook.load().parameters("2026-03-31").list("a.shares")
    #expect(
      figures.map(\.id.text) == [
        "policy.a.shares.10", "policy.a.shares.25", "policy.a.shares.50",
      ])
    #expect(figures.map(\.label) == ["Shares sold: 10%", "Shares sold: 25%", "Shares sold: 50%"])
    #expect(figures.map(\.value) == [0.1, 0.25, 0.5])
  }

  @Test func aMapIsOneFigureForEachKeyInItsOrder() throws {
    let parameters = try SmallBook.load().parameters("2026-03-31")
    let figures = parameters.map("b.caps")
    #expect(figures.map(\.key) == ["elsewhere", "london"])
    #expect(
      figures.map(\.figure.id.text) == ["policy.b.caps.elsewhere", "policy.b.caps.london"])
    #expect(figures.first?.figure.label == "Highest income: elsewhere")
    #expect(parameters.unverified.map(\.id.text) == figures.map(\.figure.id.text))
  }

  @Test(arguments: [
    ("2018-07-24", 2), ("2021-06-27", 2), ("2021-06-28", 3), ("2026-11-20", 3),
  ])
  func theValueInForceIsTheLatestOnOrBeforeTheDate(date: String, count: Int) throws {
    let parameters = try SmallBook.load().parameters(WrittenDate(stringLiteral: date))
    #expect(parameters.list("a.shares").count == count)
  }

  @Test(arguments: [
    ("2021-06-27", nil), ("2021-06-28", 0.25), ("2024-12-11", 0.25), ("2024-12-12", nil),
  ])
  func aRuleComesAndGoes(date: String, value: Double?) throws {
    let parameters = try SmallBook.load().parameters(WrittenDate(stringLiteral: date))
    #expect(parameters.inForce("a.first-homes")?.value == value)
  }

  @Test func aListNotInForceIsEmpty() {
    #expect(Parameters([:], notInForce: ["a.x"]).list("a.x").isEmpty)
    #expect(Parameters([:], notInForce: ["a.x"]).map("a.x").isEmpty)
  }

  @Test(arguments: [
    ("2026-03-31", Edition.firstHomes2021, 0.25 as Double?), ("2020-01-01", .firstHomes2021, 0.25),
    ("2022-02-01", .december2024, nil), ("2022-02-01", .july2018, nil),
    ("2022-02-01", .firstHomes2021, 0.25),
  ])
  func aNamedEditionIsTakenAtItsDayNearestTheBaseDate(
    date: String, edition: Edition, value: Double?
  ) throws {
    let parameters = try SmallBook.load()
      .parameters(WrittenDate(stringLiteral: date), edition: edition)
    #expect(parameters.inForce("a.first-homes")?.value == value)
  }

  @Test func whatFollowsTheBaseDateDoesNotFollowTheEdition() throws {
    let parameters = try SmallBook.load().parameters("2020-01-01", edition: .august2026)
    #expect(parameters.list("a.shares").count == 2)
  }

  @Test func theEditionInForceIsKnown() throws {
    let book = try SmallBook.load()
    #expect(book.edition(on: "2018-07-23") == nil)
    #expect(book.edition(on: "2024-12-11")?.edition == .firstHomes2021)
    #expect(book.edition(on: "2024-12-12")?.reference.title == "Framework 2024")
    #expect(book.record(of: .august2026)?.note == "New form.")
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let names = try SmallBook.load().parameters("2026-03-31").names
    let reversed = try SmallBook.load(SmallBook.all.reversed()).parameters("2026-03-31").names
    #expect(names == reversed)
    #expect(names == ["a.deposit", "a.shares", "b.band", "b.caps"])
  }

  @Test func figuresStandInTheOrderOfTheirNames() throws {
    let figures = try SmallBook.load().parameters("2022-01-01").figures
    #expect(figures.map(\.id) == figures.map(\.id).sorted())
    #expect(figures.count == 8)
  }

  @Test func differencesSayWhatWasUsedAndWhatIsInForce() throws {
    let book = try SmallBook.load()
    let differences = book.whatWouldDiffer(on: "2026-11-20", from: "2021-01-01")
    #expect(differences.map(\.definition.name) == ["a.shares"])
    #expect(differences.first?.used?.value == .list([0.25, 0.5]))
    #expect(differences.first?.today?.value == .list([0.1, 0.25, 0.5]))
    let gone = book.whatWouldDiffer(on: "2026-11-20", from: "2022-01-01")
    #expect(gone.map(\.definition.name) == ["a.first-homes"])
    #expect(gone.first?.used?.value == .one(0.25))
    #expect(gone.first?.today == nil)
    let named = book.whatWouldDiffer(
      on: "2026-11-20", from: "2026-03-31", edition: .firstHomes2021)
    #expect(named.map(\.definition.name) == ["a.first-homes"])
  }
}
