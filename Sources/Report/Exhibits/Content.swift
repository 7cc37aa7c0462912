import DocumentModel
import Evidence

/// What a table shows, before report.yaml gives it its caption.
struct TableContent: Sendable {
  /// The first column holds the row headers.
  var columns: [Table.Column]
  var rows: [Table.Row]
  /// Notes that follow from the figures; report.yaml may add others.
  var notes: [Prose] = []
  /// Every figure shown: the lines of sources, the places and the periods are worked out from them.
  var figures: [Figure]
  /// Texts that the caption may print as `{{ exhibit.name }}`.
  var texts: [String: String] = [:]
}

/// What a chart shows, before report.yaml gives it its words.
struct ChartContent: Sendable {
  var kind: Chart.Kind
  var categoryLabel: String
  var categories: [String]
  var series: [Chart.Series]
  var benchmarks: [Chart.Benchmark] = []
  /// Every figure shown.
  var figures: [Figure]
  /// Texts that the words may print as `{{ exhibit.name }}`.
  var texts: [String: String] = [:]
}
