import Foundation
import Testing

@Suite("Checking a developer's scheme")
struct SchemeCommandTests {
  @Test func aSoundSchemeMeetsTheRules() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let result = try scheme.check()
    #expect(result.messages == "")
    #expect(result.status == 0)
    #expect(
      result.output.split(separator: "\n").dropLast().joined(separator: "\n") == """
        units.csv: the scheme meets the rules that a schedule can show
          Threshold: reached with 20 homes; 6 affordable homes are due
          Affordable homes: 6 offered, 6 due on the site
          Split: 4 to rent, 4 asked for among those offered
          Mix of market homes: within the ranges
          Mix of affordable homes: within the ranges
          Standards: none missed
        """)
    let page = try String(
      contentsOf: scheme.folder.appending(path: "report/report.md"), encoding: .utf8)
    #expect(page.contains("**The scheme meets the rules that a schedule can show.**"))
  }

  /// T32: six affordable homes, all of two bedrooms.
  @Test func theNearestMixIsNamed() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let rows = SchemeFixture.schedule.split(separator: "\n").map { row -> String in
      guard let plot = Int(row.prefix { $0 != "," }), plot > 14 else { return String(row) }
      let tenure = row.split(separator: ",")[1]
      return "\(plot),\(tenure),house,2,4,79,240000"
    }
    try scheme.write(rows.joined(separator: "\n") + "\n")
    let result = try scheme.check()
    #expect(
      result.output.contains(
        "  Mix of affordable homes: outside the ranges; nearest within them: "
          + "2 of 1-bed, 2 of 2-bed, 2 of 3-bed, 0 of 4-bed-or-more\n"))
    #expect(result.output.contains("needs reasons"))
  }

  @Test func fewerHomesThanDueFallShort() throws {
    let scheme = try SchemeFixture(replacing: "20,shared-ownership", with: "20,market")
    defer { scheme.remove() }
    let result = try scheme.check(["--affordable-share", "30%", "--exit-code"])
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("units.csv: the scheme falls short of what is due\n"))
    #expect(result.output.contains("Affordable homes: 5 offered, 6 due on the site"))
  }

  /// T25: one fifth of six homes.
  @Test func vacantBuildingCreditReducesWhatIsDue() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let floorspace = 0.8 * 1683.0
    let result = try scheme.check(
      ["--affordable-share", "30%", "--vacant-floorspace", "\(floorspace)"])
    #expect(
      result.output.contains("Vacant building credit: 20.0% of the affordable homes remain due"))
    #expect(result.output.contains("1.2 affordable homes are due"))
  }

  @Test func nothingIsDueBelowTheThreshold() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let rows = SchemeFixture.schedule.split(separator: "\n").prefix(10)
    try scheme.write(rows.joined(separator: "\n") + "\n")
    let alone = try scheme.check()
    #expect(alone.output.hasPrefix("units.csv: no affordable homes are due\n"))
    let together = try scheme.check(["--affordable-share", "30%", "--adjoining-homes", "1"])
    #expect(together.output.hasPrefix("units.csv: the scheme falls short of what is due\n"))
  }

  /// A report for every kind of scheme, and for a site whose share is not known.
  @Test(arguments: [
    (["--kind", "retirement"], "falls short"), (["--kind", "care"], "no affordable homes are due"),
    (["--kind", "build-to-rent"], "falls short"), (["--kind", "exception"], "falls short"),
    ([], "cannot be judged"),
  ])
  func everyKindHasAReport(options: [String], verdict: String) throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let rows = SchemeFixture.schedule.split(separator: "\n").prefix(15)
    try scheme.write(rows.joined(separator: "\n") + "\n")
    let result = try scheme.check(options + ["--exit-code"])
    #expect(result.output.contains(verdict), "\(result.messages)")
    #expect(result.status == (verdict.hasPrefix("no ") ? 0 : 1))
  }

  @Test func aShareThatIsNotKnownIsAskedFor() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let result = try HNAProcess.run(
      [
        "scheme", HNAProcess.repository.appending(path: "Inputs/maidstone").path, "units.csv",
        "--output", "report",
      ], in: scheme.folder)
    #expect(result.status == 0)
    #expect(
      result.messages.contains(
        """
        Inputs/maidstone: warning HNA0812: no affordable share for the site; expected the share that the plan asks for, as affordable-policy.share in stated/*.csv
          State it there with its publication, or say it with --affordable-share, such as 30%.

        """))
  }

  @Test(arguments: [
    (
      ["--zone", "town"],
      """
      Inputs/maidstone: error HNA0813: no affordable share for the zone "town"; expected a zone; the folder states none
        Leave out --zone, and say the share with --affordable-share.

      """
    ),
    (
      ["--green-belt"],
      """
      Inputs/maidstone: error HNA0811: no Golden Rules in force at the base date of the folder; expected a folder whose policy has them, or affordable-policy.green-belt.share in it
        Leave out --green-belt, and say the share with --affordable-share.

      """
    ),
    (
      ["--affordable-share", "30%", "--market-occupied", "15", "--affordable-ready", "0"],
      """
      units.csv: error HNA0814: --market-occupied says 15; expected no more than the 14 market homes of the schedule
        Correct the number, or add the homes to the schedule.

      """
    ),
  ])
  func whatDoesNotFitIsRefused(options: [String], message: String) throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let result = try scheme.check(options)
    #expect(result.messages.hasSuffix(message), "\(result.messages)")
    #expect(result.status == 65)
  }

  @Test(arguments: [
    ["--site-area", "0"], ["--adjoining-homes=-1"], ["--market-occupied", "3"],
    ["--settlement-area", "5000"], ["--credit-bar", "golden-rules"],
    ["--affordable-share", "30%", "--green-belt"], ["--kind", "exception", "--green-belt"],
  ])
  func wrongUsageSaysSo(options: [String]) throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    #expect(try scheme.check(options).status == 64)
  }

  static let faults: [(name: String, words: String, others: String, message: String)] = [
    (
      "an unknown tenure", "15,affordable-rent", "15,afordable-rent",
      """
      units.csv:16: error HNA0852: unknown tenure "afordable-rent"; did you mean "affordable-rent"?; expected one of market, social-rent, affordable-rent, shared-ownership, discounted-sale, intermediate-rent, rent-to-buy
        Write the tenure as it stands in this list.

      """
    ),
    (
      "a negative area", "1,market,flat,1,2,58,", "1,market,flat,1,2,-58,",
      """
      units.csv:2: error HNA0853: column "floor_area" has "-58"; expected a number of square metres above zero
        Correct the number, or leave the row out if there is no such home.

      """
    ),
    (
      "an area in square feet", "2,market,house,2,4,79,240000",
      "2,market,house,2,4,850 sq ft,240000",
      """
      units.csv:3: error HNA0854: column "floor_area" has "850 sq ft"; expected a plain number of square metres, such as 79
        Give every area in square metres: write 79.0.

      """
    ),
    (
      "mixed units", "2,market,house,2,4,79,240000", "2,market,house,2,4,850,240000",
      """
      units.csv:3: error HNA0855: a floor area of 850 beside one of 58; expected square metres in every row
        If the area is in square feet, write 79.0; else correct it.

      """
    ),
    (
      "less than no bedrooms", "2,market,house,2,4,", "2,market,house,-2,4,",
      """
      units.csv:3: error HNA0815: column "bedrooms" has -2; expected a whole number from 0 to 10
        Correct the number.

      """
    ),
    (
      "a home for nobody", "2,market,house,2,4,", "2,market,house,2,0,",
      """
      units.csv:3: error HNA0815: column "persons" has 0; expected a whole number from 1 to 20
        Correct the number.

      """
    ),
    (
      "a value in thousands", "2,market,house,2,4,79,240000", "2,market,house,2,4,79,240",
      """
      units.csv:3: error HNA0816: a value of 240 beside one of 350,000; expected pounds in every row
        If the value is in thousands, write 240000; else correct it.

      """
    ),
    (
      "a plot twice", "\n3,market", "\n2,market",
      """
      units.csv:4: error HNA0857: plot "2" stands on line 3 already; expected each plot once
        Give each home a plot of its own.

      """
    ),
    (
      "a value with a pound sign", "1,market,flat,1,2,58,180000", "1,market,flat,1,2,58,£180k",
      """
      units.csv:2: error HNA0854: column "value" has "£180k"; expected a plain number of pounds, such as 240000
        Write digits only, without a unit, a sign or commas.

      """
    ),
  ]

  @Test(arguments: faults.indices)
  func aFaultHasLineAndRemedy(index: Int) throws {
    let fault = Self.faults[index]
    let scheme = try SchemeFixture(replacing: fault.words, with: fault.others)
    defer { scheme.remove() }
    let result = try scheme.check()
    #expect(result.messages == fault.message, "\(fault.name)")
    #expect(result.status == 65)
  }

  @Test func aScheduleWithoutHomesIsRefused() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    try scheme.write("plot,tenure,type,bedrooms,persons,floor_area,value\n")
    let result = try scheme.check()
    #expect(
      result.messages == """
        units.csv:1: error HNA0851: a schedule without homes; expected a row for each home
          Add the homes below the header, market homes included.

        """)
  }

  @Test func areasThatAreAllInFeetAreNoticed() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    try scheme.write(
      """
      plot,tenure,type,bedrooms,persons,floor_area,value
      1,market,house,2,4,850,240000
      2,market,house,3,4,1000,300000

      """)
    let result = try scheme.check()
    #expect(
      result.messages == """
        units.csv:2: error HNA0817: no home smaller for its people than 850 for 4; expected square metres in every row
          If the areas are in square feet, convert each: this one is 79.0. Else correct them.

        """)
    #expect(result.status == 65)
  }

  /// The same message for a column and for an option.
  @Test(arguments: [("0.3", "30%"), ("30", "30%")])
  func aPercentageHasItsSign(text: String, meant: String) throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let option = try scheme.check(["--affordable-share", text])
    #expect(
      option.messages == """
        --affordable-share: error HNA0856: the option has "\(text)"; expected a percentage with its sign, from 0% to 100%
          Write \(meant) if that is meant.

        """)
    try scheme.write(
      """
      plot,tenure,type,bedrooms,persons,floor_area,value,discount
      1,discounted-sale,flat,1,2,58,180000,\(text)

      """)
    let column = try scheme.check()
    #expect(
      column.messages == """
        units.csv:2: error HNA0856: column "discount" has "\(text)"; expected a percentage with its sign, from 0% to 100%
          Write \(meant) if that is meant.

        """)
  }

  @Test func anotherKindOfReportIsRefused() throws {
    let scheme = try SchemeFixture()
    defer { scheme.remove() }
    let result = try HNAProcess.run(
      ["scheme", "Inputs/exampleton", scheme.folder.appending(path: "units.csv").path])
    #expect(
      result.messages == """
        Inputs/exampleton/area.yaml: error HNA0858: a report of the kind hna; expected the kind spd
          Name the folder of the authority's guidance on affordable housing.

        """)
  }
}
