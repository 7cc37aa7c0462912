import Datasets
import Evidence
import Writers

/// The evidence of a report as one file: every figure, finding, assumption and source.
///
/// Figures stand in the order of their names, one member a line, so that a changed value is one changed line.
///
/// - SeeAlso: docs/evidence.md, which is the format's definition.
struct EvidenceFile {
  /// What report the evidence is of: its kind, title, version, base date and so on, in the order they are written.
  let report: [JSON.Member]
  let ledger: Ledger
  /// The published files that were read.
  var published = PublishedFiles()
  /// The figures that were both stated and read from a file.
  var choices: [StatedAndObserved.Choice] = []
  /// The statements that licences ask for.
  var attributions: [String] = []

  /// The file's bytes.
  var bytes: [UInt8] { json.fileBytes }

  var json: JSON {
    let figures = ledger.figures.values.sorted { $0.id < $1.id }
    let findings = ledger.findings.values.sorted {
      $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    return .object([
      JSON.Member("format", .integer(KeptEvidence.format)),
      JSON.Member("report", .object(report)),
      JSON.Member("figures", .array(figures.map(\.json))),
      JSON.Member("findings", .array(findings.map(\.json))),
      JSON.Member("assumptions", .array(figures.compactMap(\.assumptionJSON))),
      JSON.Member("stated_and_read", .array(choices.map(\.json))),
      JSON.Member("sources", .array(SourceList(figures, published).json)),
      JSON.Member("attributions", .array(attributions.map { .string($0) })),
    ])
  }
}
