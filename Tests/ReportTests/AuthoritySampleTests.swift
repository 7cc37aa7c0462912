import Datasets
import Evidence
import Need
import Notation
import Testing

/// The samples of other kinds, worked through, and the results that their model documents print.
@Suite("The sample authorities and county")
struct AuthoritySampleTests {
  private static func worked(_ name: String) throws -> Working {
    try SampleAssessments.working(name)
  }

  @Test(arguments: SampleAssessments.authorities)
  func everySampleIsRead(name: String) throws {
    let folder = try SampleAssessments.folder(name)
    #expect(folder.figures.count > 10)
  }

  @Test(
    "A result agrees with the published one, unless a reason says why not",
    arguments: [
      ("maidstone", "maidstone-published.csv"), ("southend-on-sea", "southend-published.csv"),
    ])
  func published(name: String, file: String) throws {
    let ledger = try Self.worked(name).ledger
    let log = FaultLog()
    let bytes = try #require(SampleAssessments.files(below: "docs").first { $0.path == file }).bytes
    let table = CSVTable.read(
      bytes, path: file, required: ["figure", "published", "at", "note", "reason"], log: log)
    for row in table?.rows ?? [] {
      let figure = try #require(row.requiredText("figure"))
      let text = try #require(row.requiredText("published"))
      let value = try #require(ledger.figure(named: figure)?.value, "\(figure)")
      let digits = text.filter { $0.isNumber || $0 == "." }
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      let ours = Display.rounded(text.hasSuffix("%") ? value * 100 : value, decimals: decimals)
      #expect(
        (ours == Double(digits)) == (row.text("reason") == nil), "\(figure): \(text), ours \(ours)")
    }
    #expect(log.faults.isEmpty)
  }

  /// What a figure was worked out from is in the evidence too, so that an outsider can work it out again.
  @Test(arguments: SampleAssessments.authorities)
  func everyInputIsRecorded(name: String) throws {
    let ledger = try Self.worked(name).ledger
    for figure in ledger.figures.values {
      guard case .derived(let working) = figure.basis else { continue }
      for input in working.inputs.flatMap(\.figures) {
        #expect(ledger.figures[input] != nil, "\(figure.id) rests on \(input)")
      }
    }
  }

  @Test func aCountySaysWhatItDoesNotKnow() throws {
    let findings = try Self.worked("kent-and-medway").ledger.findings
    #expect(findings["total.people-75"]?.outcome == "complete")
    #expect(findings["total.rural-exception"]?.outcome == "incomplete")
    #expect(findings["compared.rural-exception.ashford"]?.outcome == "not-available")
    #expect(findings["total.local-housing-need"]?.outcome == "not-assessed")
    #expect(findings["total.lower-quartile-ratio-of-residents"]?.outcome == "pooled-only")
  }

  /// The census has a row of its own for the county, 648,393 households (TS054, upper tier), and disturbs each cell by
  /// a little: the sum of the twelve districts is within one a district of it.
  @Test func theDistrictsOfACountyAddUpToItsPublishedTotal() throws {
    let ledger = try Self.worked("kent-and-medway").ledger
    guard
      case .derived(let working)? = ledger["tenure.owned.share.together", .year(2021), at: "kent"]?
        .basis
    else {
      Issue.record("no share of the county")
      return
    }
    let wholes = working.inputs.first { $0.name == "wholes" }?.figures ?? []
    #expect(wholes.count == 12)
    let sum = wholes.compactMap { ledger.figures[$0]?.value }.reduce(0, +)
    #expect(abs(sum - 648_393) <= 12)
  }

  /// The invented county shows everything that a strategy can: each outcome, an outlier, a place without a figure.
  @Test func theInventedCountyHasEveryOutcome() throws {
    let ledger = try Self.worked("exampleshire-strategy").ledger
    let outcomes = { (start: String) in
      Set(ledger.findings.values.filter { $0.id.hasPrefix(start) }.map(\.outcome))
    }
    #expect(outcomes("recommendation.").isSuperset(of: ["applies", "consider", "not-indicated"]))
    #expect(ledger.findings["compared.lower-quartile-ratio.millbarrow"]?.outcome == "outlier")
    #expect(ledger.findings["compared.sheltered-need.millbarrow"]?.outcome == "not-available")
    #expect(ledger.findings["total.net-completions"]?.outcome == "complete")
  }

  /// Its first district's figures are those of that district's own report; a stated one that differs is not used.
  @Test func aDistrictsOwnReportGivesItsFigures() throws {
    let ledger = try Self.worked("exampleshire-strategy").ledger
    let own = try Self.worked("wealdmarsh-monitoring").ledger
    let period = Period.years(2024, 2025)
    for stem in ["completions.net", "completions.affordable"] {
      let figure = try #require(ledger[stem, period, at: "wealdmarsh"])
      #expect(figure.value == own[stem, period]?.value)
      guard case .observed(let source) = figure.basis else {
        Issue.record("\(stem) does not come from the evidence")
        continue
      }
      #expect(source.file == "../../Output/wealdmarsh-monitoring/evidence.json")
      #expect((source.beside != nil) == (stem == "completions.affordable"))
    }
  }
}
