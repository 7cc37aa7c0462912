import Datasets
import DocumentModel
import Need
import Notation
import Policy
import Testing

@testable import Report

/// The reports of the sample areas, told from their templates.
enum SampleReports {
  /// Read once for all tests.
  private static let hna = Result { try read("hna") }

  /// The templates of a kind of report.
  static func template(_ kind: String) throws -> ReportTemplate {
    kind == "hna" ? try hna.get() : try read(kind)
  }

  private static func read(_ kind: String) throws -> ReportTemplate {
    try ReportTemplate(
      folder: "Templates/\(kind)", files: try SampleAssessments.files(below: "Templates/\(kind)"),
      shared: try SampleAssessments.files(below: "Templates/shared"))
  }

  /// The passages of an area's author.
  static func passages(_ name: String) throws -> [AuthorsBlock] {
    let log = FaultLog()
    let files = try SampleAssessments.files(below: "Inputs/\(name)")
    let passages = files.filter { $0.path.hasPrefix("chapters/") }.compactMap {
      AuthorsBlock.read($0.bytes, path: "Inputs/\(name)/\($0.path)", log: log)
    }
    try log.check()
    return passages
  }

  /// What the report of an area is told from.
  ///
  /// - Parameters:
  ///   - name: the area's folder.
  ///   - working: another working than that of all its figures.
  /// - Returns: what its report is told from.
  /// - Throws: the faults of its folder.
  static func telling(_ name: String, from working: Working? = nil) throws -> Telling {
    try telling(try SampleAssessments.folder(name), from: working)
  }

  /// What the report of a folder is told from.
  static func telling(_ folder: AreaFolder, from working: Working? = nil) throws -> Telling {
    let book = try SampleAssessments.policyBook()
    let edition =
      folder.definition.edition.flatMap { book.record(of: $0.edition) }
      ?? book.edition(on: folder.definition.baseDate)
    var working = try working ?? SampleAssessments.work(folder)
    let template = try template(folder.definition.kind.rawValue)
    let changes = folder.previous.map {
      EditionChanges(
        before: $0, now: working.ledger, codes: folder.definition.codes.map(\.code.text),
        template: template)
    }
    working.ledger.record(changes?.figures ?? [])
    var telling = Telling(folder, working, edition: try #require(edition))
    telling.changes = changes
    return telling
  }

  /// The report of an area.
  static func told(_ name: String, kind: String = "hna") throws -> Told {
    try template(kind).tell(try telling(name), authors: try passages(name))
  }
}

@Suite("The reports of the sample areas")
struct SampleReportTests {
  @Test(arguments: SampleAssessments.names)
  func areToldWithoutFaultOrWarning(name: String) throws {
    let told = try SampleReports.told(name)
    #expect(told.warnings == [])
  }

  @Test(arguments: SampleAssessments.names)
  func referToNothingThatIsNotThere(name: String) throws {
    let resolution = Resolution(try SampleReports.told(name).document)
    #expect(resolution.broken.isEmpty)
    #expect(resolution.duplicated.isEmpty)
  }

  /// What a report may have and neither sample does.
  static let rare: Set<String> = [
    "area.districts", "area.drawn-as", "area.is-authority", "policy.area.best-fit-share",
    "income.mean.latest.authority", "income.mean.latest.country",
    "prices.median.all.latest.country", "ratio.lower-quartile.latest.authority",
    "ratio.lower-quartile.latest.country", "rents.lower-quartile.all.latest.country",
    "rent-to-income.lower-quartile.latest.authority",
    "rent-to-income.lower-quartile.latest.country",
    "later.total", "mix.regional-patterns.target.1-bed.share", "old-sources", "older.backlog",
    "policy.edition-reason",
    "policy.split.grant-social-rent-share", "population.aged-75-and-over.horizon-year",
    "split.first-homes-displacement.social-rent.share", "split.social-rent",
  ]

  /// A name that no sample area supplies is misspelt, or belongs to something that no sample shows.
  @Test func askForNoNameThatNobodySupplies() throws {
    let absent = try SampleAssessments.names.map { Set(try SampleReports.told($0).absent.keys) }
    let everywhere = absent.dropFirst().reduce(absent[0]) { $0.intersection($1) }
    #expect(everywhere.subtracting(Self.rare).sorted() == [])
  }
}
