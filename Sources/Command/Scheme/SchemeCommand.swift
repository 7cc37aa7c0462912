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
      The schedule has a row a home, with the columns plot, tenure, type, bedrooms, persons, floor_area and value. The
      verdict is printed, and a short report is written. docs/scheme.md explains both.

        hna scheme Inputs/maidstone mill-lane.csv --affordable-share 30%
      """)

  @Argument(help: "The folder of an authority whose report is of the kind spd.")
  var area: String

  @Argument(help: "The schedule of units.")
  var schedule: String

  @Option(name: .shortAndLong, help: "Where to write the report.")
  var output: String?

  @OptionGroup var site: SchemeOptions

  @Flag(help: "Exit with 1 if the scheme falls short.")
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
    let report = try Stop.explaining(to: console) { try check() }
    let files = try Stop.explaining(to: console) { try report.written() }
    let folder = output.map { URL(filePath: $0) } ?? report.folder
    try Stop.explaining(to: console) {
      try FileManager.default.createDirectory(
        at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
      try OutputFolder(path: folder).replace(with: files.map { ($0.path, $0.bytes) })
    }
    SchemeVerdictText(report: report).lines.forEach(console.result)
    console.result("The report is in \(folder.path); open index.html")
    if exitCode, report.verdict == .fallsShort { throw .checkFailed }
  }

  private func check() throws -> SchemeReport {
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
    return try SchemeReport(inputs, units, facts)
  }
}

/// What can be wrong with the folder that a schedule is checked against.
enum SchemeProblem: Problem {
  case notGuidance(String)

  var wording: Wording {
    switch self {
    case .notGuidance(let kind):
      Wording(
        "HNA0858", found: "a report of the kind \(kind)", expected: "the kind spd",
        remedy: "Name the folder of the authority's guidance on affordable housing.")
    }
  }
}
