import Testing

@testable import Evidence

@Suite("Periods")
struct PeriodTests {
  @Test(
    arguments: [
      ("2020", Period.year(2020), "2020"), ("2019-2020", .years(2019, 2020), "2019 to 2020"),
      ("2021-12", .month(year: 2021, month: 12), "December 2021"),
      ("2021-01", .month(year: 2021, month: 1), "January 2021"),
    ])
  func reads(text: String, period: Period, spoken: String) {
    #expect(Period(text) == period)
    #expect(period.description == text)
    #expect(period.spoken == spoken)
  }

  @Test(
    arguments: [
      "", "20", "20200", "2020-2020", "2020-2019", "2021-00", "2021-13", "2021-1", "2019-2020-2021",
      "+202", "-2020", "2020-", "2020-+1", " 2020", "latest", "٢٠٢٠", "0202",
    ])
  func refuses(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func theLatestIsTheOneThatEndsLast() {
    let sorted: [Period] = [
      .years(2011, 2018), .year(2019), .month(year: 2020, month: 3), .years(2016, 2020),
      .years(2019, 2020), .year(2020), .month(year: 2021, month: 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func fromOnePeriodToAnother() {
    #expect(Period(from: .year(2011), to: .year(2020)) == .years(2011, 2020))
    #expect(Period(from: .years(2016, 2018), to: .year(2020)) == .years(2016, 2020))
    #expect(Period(from: .year(2020), to: .year(2020)) == .year(2020))
  }

  /// No two periods are equal in order: else a set of them would be told in any order.
  @Test func aYearComesBeforeItsDecember() {
    let year = Period.year(2021)
    let december = Period.month(year: 2021, month: 12)
    #expect(year < december)
    #expect(!(december < year))
    #expect(december < Period.month(year: 2022, month: 1))
    #expect(Period.years(2019, 2021) < year)
    #expect(Period.month(year: 2021, month: 11) < year)
  }
}
