package import DocumentModel
package import Evidence

/// A figure that readers look for first, under a name that stays the same from year to year.
package struct HeadlineFigure: Sendable {
  /// As report.yaml names it: `prices.median.all.latest`.
  package let key: String
  package let label: String
  package let value: Value
}

extension ReportTemplate {
  /// The headline figures that a report has, in the order of report.yaml.
  package func headlines(from ledger: Ledger) -> [HeadlineFigure] {
    order.headlines.compactMap { name in
      ledger.figure(named: name).map {
        HeadlineFigure(key: name, label: $0.label, value: Value($0))
      }
    }
  }
}
