/// The evidence of one edition of a report, as its evidence file keeps it.
package struct EvidenceRecord: Sendable {
  /// What report the evidence is of.
  package struct Report: Hashable, Sendable {
    /// The name of the area's folder.
    package var area: String
    package var kind: String
    package var title: String
    package var version: String
    /// The day whose position the report states: `2025-03-31`.
    package var baseDate: String
    /// The GSS codes that the area is made of.
    package var codes: [String]

    package init(
      area: String, kind: String, title: String, version: String, baseDate: String,
      codes: [String] = []
    ) {
      self.area = area
      self.kind = kind
      self.title = title
      self.version = version
      self.baseDate = baseDate
      self.codes = codes
    }
  }

  package var report: Report
  package var ledger: Ledger
  /// The file it was read from, from the area folder, and the line of each figure in it.
  package var file: String
  package var lines: [FigureID: Int]

  package init(report: Report, ledger: Ledger, file: String = "", lines: [FigureID: Int] = [:]) {
    self.report = report
    self.ledger = ledger
    self.file = file
    self.lines = lines
  }
}
