package import Evidence
package import Notation

extension EvidenceRecord {
  /// Reads the evidence of an edition of a report whole, so that another can be compared with it.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: the path that figures taken from it cite.
  ///   - path: the path for messages.
  /// - Returns: the evidence.
  /// - Throws: every fault of the file.
  package static func read(_ bytes: [UInt8], file: String, path: String) throws(Faults)
    -> EvidenceRecord
  {
    let log = FaultLog()
    let kept = KeptEvidence.read(bytes, file: file, path: path, log: log)
    let record = kept.flatMap { EvidenceRecord($0, path: path, log: log) }
    try log.check()
    guard let record else { preconditionFailure("\(path) was refused without a fault") }
    return record
  }

  /// The evidence as a ledger; nil if a name stands twice, leads nowhere or a result is not what its formula gives.
  init?(_ kept: KeptEvidence, path: String, log: FaultLog) {
    let faults = log.faults.count
    var ledger = Ledger()
    var lines: [FigureID: Int] = [:]
    for figure in kept.figures.map({ $0.restored(kept) }) {
      guard ledger.figures[figure.figure.id] == nil else {
        log.record(
          EditionProblem.twice(figure.figure.id.text), at: Location(path: path, line: figure.line))
        continue
      }
      ledger.record(figure.figure)
      lines[figure.figure.id] = figure.line
    }
    // What refers to a figure that could not be taken would only repeat the fault.
    guard log.faults.count == faults else { return nil }
    for finding in kept.findings {
      let location = Location(path: path, line: finding.line)
      guard ledger.findings[finding.id] == nil else {
        log.record(EditionProblem.twice(finding.id), at: location)
        continue
      }
      for name in finding.deciding where ledger.figures[FigureID(name)] == nil {
        log.record(EditionProblem.noSuchFigure(name), at: location)
      }
      ledger.record(
        Evidence.Finding(
          finding.id, finding.question, finding.outcome, among: finding.outcomes,
          deciding: finding.deciding.compactMap { ledger.figures[FigureID($0)] },
          threshold: finding.threshold, distance: finding.distance, unit: finding.unit))
    }
    EvidenceCheck(ledger: ledger, lines: lines, path: path, log: log).check()
    guard log.faults.count == faults else { return nil }
    self.init(
      report: Report(
        area: kept.report.area, kind: kept.report.kind.rawValue, title: kept.report.title,
        version: kept.report.version, baseDate: "\(kept.report.baseDate)", codes: kept.report.codes),
      ledger: ledger, file: kept.file, lines: lines)
  }
}

extension KeptEvidence.Figure {
  /// The figure as calculations have it, and its line.
  fileprivate func restored(_ evidence: KeptEvidence) -> (figure: Figure, line: Int) {
    let id = FigureID(reading: id)
    return (
      Figure(
        id, label, quantity, unit,
        at: Place(key: id.place, code: place, name: id.place.isEmpty ? place : id.place),
        in: period,
        interval: interval, basis: restoredBasis(evidence)), line
    )
  }

  private func restoredBasis(_ evidence: KeptEvidence) -> Figure.Basis {
    switch basis {
    case .observed(let dataset, let edition, let sha256, let selection):
      .observed(
        ObservedSource(
          dataset: dataset, publisher: "", edition: edition, file: "", sha256: sha256,
          selection: selection, rowCount: 0, statistic: .value))
    case .stated(let publication, let at):
      .stated(
        StatedSource(
          publication: Publication(
            key: publication, title: evidence.publications[publication] ?? publication,
            publisher: "", date: ""), at: at, file: "", line: 0))
    case .parameter(let title, let from): .parameter(Reference(title: title), from: from)
    case .assumption(let reason): .assumption(reason: reason, replaces: nil)
    case .derived(let formula, let inputs):
      .derived(
        Figure.Derivation(
          formula: formula,
          inputs: inputs.map { input in
            Figure.Derivation.Input(
              name: input.name, figures: input.figures.map(FigureID.init(reading:)),
              isList: input.isList)
          }))
    }
  }
}
