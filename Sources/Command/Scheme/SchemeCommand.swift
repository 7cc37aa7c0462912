import ArgumentParser
import Datasets
import Evidence
import Foundation
import Need
import Notation
import Report
import Writers

/// `hna scheme`: a developer's schedule of units against an authority's rules.
struct SchemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheme",
    abstract: "Check a schedule of units against an authority's rules on affordable housing.",
    discussion: """
      The schedule is a CSV file with a row a home, market homes included, and the columns plot, tenure, type, bedrooms,
      persons, floor_area (square metres) and value (pounds on the open market):

        plot,tenure,type,bedrooms,persons,floor_area,value
        1,market,house,3,5,93,300000
        2,social-rent,house,2,4,79,240000

      The verdict is printed with a line for each rule, and a short report is written. docs/scheme.md explains both.
      The folder's policies say which share is asked for; where they do not, say it with --affordable-share.

        hna scheme Inputs/ambermere-guidance mill-lane.csv --zone villages
        hna scheme Inputs/maidstone mill-lane.csv --affordable-share 30%
      """)

  @Argument(help: "The folder of an authority whose report is of the kind spd.")
  var area: String

  @Argument(help: "The schedule of units.")
  var schedule: String

  @Option(name: .shortAndLong, help: "Where to write the report.")
  var output: String?

  @OptionGroup var site: SchemeOptions

  @Flag(help: "Exit with 1 if the scheme falls short or cannot be judged.")
  var exitCode = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    do throws(Stop) {
      try run(console)
    } catch {
      throw error
    }
  }

  private func run(_ console: Console) throws(Stop) {
    let report = try Stop.explaining(to: console) { try check(console) }
    let files = try Stop.explaining(to: console) { try report.written() }
    let folder = output.map { URL(filePath: $0) } ?? report.folder
    try Stop.explaining(to: console) {
      try FileManager.default.createDirectory(
        at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
      try OutputFolder(path: folder).replace(with: files.map { ($0.path, $0.bytes) })
    }
    SchemeVerdictText(report: report, kind: site.kind).lines.forEach(console.result)
    console.result("The report is in \(folder.path); open index.html")
    if exitCode, [.fallsShort, .notAssessed].contains(report.verdict) { throw .checkFailed }
  }

  private func check(_ console: Console) throws -> SchemeReport {
    guard let bytes = FileManager.default.contents(atPath: schedule) else {
      throw InputFailure.noFile(schedule)
    }
    let inputs = try AreaInputs(area)
    guard inputs.area.definition.kind == .spd else {
      throw Faults([
        Fault(
          SchemeProblem.notGuidance(inputs.area.definition.kind.rawValue),
          at: Location(path: "\(inputs.path)/area.yaml"))
      ])
    }
    let units = try UnitSchedule.read([UInt8](bytes), path: schedule)
    let facts = try site.facts(units, at: inputs.area.definition.place)
    let report = try SchemeReport(inputs, units, facts)
    let faults = SchemeQuestions(report: report, facts: facts, folder: inputs.path).faults
    guard faults.allSatisfy({ $0.severity == .warning }) else { throw Faults(faults) }
    console.report(faults)
    return report
  }
}
