import Evidence
import Need
import Testing

@Suite("The sample areas, worked out in full")
struct SampleAssessmentTests {
  @Test(arguments: SampleAssessments.names)
  func everyInputOfEveryFigureIsInTheEvidence(name: String) throws {
    let ledger = try SampleAssessments.working(name).ledger
    for figure in ledger.figures.values {
      guard case .derived(let working) = figure.basis else { continue }
      for input in working.inputs.flatMap(\.figures) {
        #expect(ledger.figures[input] != nil, "\(figure.id) rests on \(input)")
      }
    }
  }

  @Test(arguments: SampleAssessments.names)
  func everyFindingRestsOnFiguresInTheEvidence(name: String) throws {
    let ledger = try SampleAssessments.working(name).ledger
    for finding in ledger.findings.values {
      for figure in finding.deciding {
        #expect(ledger.figures[figure] != nil, "\(finding.id) rests on \(figure)")
      }
    }
  }

  /// What differs from the published table differs by the rent on the share not bought and by the rounding of 1 over 0.30.
  @Test(arguments: [
    ("area.expected-population-growth", "2,696"), ("tenure.not-stated.share.2011", "1.2%"),
    ("prices.median.all.growth", "74.8%"), ("income.modelled-mean", "£33,304"),
    ("affordability.market-sale.lower-quartile.income-required", "£40,629"),
    ("affordability.first-homes.flat.40.income-required", "£34,714"),
    ("affordability.shared-ownership.flat.25.income-required", "£29,933"),
    ("affordability.social-rent.all.income-required", "£18,503"),
    ("affordability.can-rent-cannot-buy.share", "14.4%"),
  ])
  func centralChatham(figure: String, display: String) throws {
    let ledger = try SampleAssessments.working("arches-chatham").ledger
    #expect(ledger.figure(named: figure)?.display == display)
  }

  @Test func aParishWithoutIncomesHasThresholdsAndNoVerdicts() throws {
    let working = try SampleAssessments.working("exampleton") {
      !$0.id.stem.hasPrefix("earnings.")
    }
    #expect(working.budgets.isEmpty)
    #expect(working.ledger.findings["income.basis"]?.outcome == "none")
    #expect(working.ledger.findings["prices.all.sample"]?.outcome == "small")
    #expect(working.ledger.findings["prices.median.all.clarity"]?.outcome == "not-clear")
    // Nine tenths of £591,250, the median of eight sales, over three and a half.
    #expect(
      working.ledger["affordability.market-sale.median.income-required"]?.display == "£152,036")
  }

  /// New terraced houses and flats are sold elsewhere in the district, and none in the parish.
  @Test func newHomesAreOfTheTypesThatAreSoldNewHere() throws {
    let working = try SampleAssessments.working("exampleton")
    #expect(working.expectedNewTypes == [.semiDetached, .detached])
  }

  /// A publisher may withhold what the few people of a small district earn.
  @Test func earningsThatAreWithheldAreNoBudget() throws {
    let working = try SampleAssessments.working(
      "exampleton",
      changing: { figure in
        if figure.id.stem == "earnings.median" {
          figure.quantity = .missing(.confidential, "it is withheld")
        }
      })
    #expect(working.budgets.map(\.key) == [.oneLowerQuartileEarner, .twoLowerQuartileEarners])
  }
}
