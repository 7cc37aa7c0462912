import Notation

/// What `report.yaml` says: the chapters in order, and the words of tables, charts and gaps.
struct ReportOrder: Sendable {
  struct ChapterOrder: Sendable {
    var key: String
    /// `4` or `A`; nil for front matter.
    var number: String?
    var title: [Node]
    /// The text or the list without which the report has no such chapter; nil for a chapter that every report has.
    var when: String?
    /// The files in `chapters/`, in the order of the text.
    var files: [String]
    var location: Location
  }

  struct TableWords: Sendable {
    var caption: [Node]
    var notes: [[Node]]
    var location: Location
  }

  struct ChartWords: Sendable {
    var headline: [Node]
    var subtitle: [Node]
    var description: [Node]
    var location: Location
  }

  struct GapWords: Sendable {
    var what: [Node]
    var needs: [Node]
    var source: [Node]
  }

  var title: [Node]
  var subtitle: [Node]
  var chapters: [ChapterOrder]
  var tables: [String: TableWords]
  var charts: [String: ChartWords]
  var gaps: [String: GapWords]
  /// The figures that readers look for first, by the names that templates use, in order.
  var headlines: [String]
  /// Words that hold digits and may stand in a template: `M4(2)`.
  var terms: [String]
}
