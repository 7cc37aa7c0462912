import Datasets
import DocumentModel
import Evidence
import Foundation
import Need
import Notation
import Report
import Writers

/// The report of a scheme: the authority's working, the scheme's own on top of it, and a template of its own.
struct SchemeReport {
  let schedule: UnitSchedule
  let result: SchemeCheck.Result
  let report: AreaReport
  /// Where the report goes unless a person says otherwise.
  let folder: URL

  /// Works the scheme out.
  ///
  /// - Throws: `Faults` of the templates, or `InputFailure` where there is no project.
  init(_ inputs: AreaInputs, _ schedule: UnitSchedule, _ facts: SchemeFacts) throws {
    guard let project = ProjectFolder(near: URL(filePath: inputs.path)) else {
      throw InputFailure.noProject(inputs.path)
    }
    let guidance = AreaReport(inputs).working
    result = SchemeCheck.work(
      SchemeInputs(schedule: schedule, working: guidance).recorded, facts)
    self.schedule = schedule
    let name = URL(filePath: schedule.file).deletingPathExtension().lastPathComponent
    folder = project.output.appending(path: "schemes/\(name)")
    var told = result.working
    told.ledger = told.ledger.restingOn("scheme.")
    report = AreaReport(
      inputs, told, template: try project.readTemplate("scheme"),
      texts: [
        "report.title":
          "The scheme of \(name) against the rules of \(inputs.area.definition.place.name)",
        "scheme.name": name, "scheme.kind": facts.kind.rawValue,
        "guidance.title": inputs.area.definition.title,
        "guidance.base-date": "\(inputs.area.definition.baseDate)",
      ], lists: SchemeLists(schedule: schedule, result: result).all)
  }

  /// The scheme's outcome.
  var verdict: SchemeVerdict {
    result.working.ledger.findings["scheme.verdict"]
      .flatMap { SchemeVerdict(rawValue: $0.outcome) } ?? .notAssessed
  }

  /// The files of the report.
  func written() throws -> [OutputFile] { try report.written().files }
}
