/// A chart: a view of a table, with a headline that says what it shows.
///
/// - Invariant: each series has a value for each category; at most four series.
package struct Chart: Sendable {
  package enum Kind: String, Sendable {
    /// Lines over categories in time order, each labelled at its end.
    case lines
    /// Horizontal bars, one group a category, one bar a series.
    case bars
    /// Horizontal bars of parts that make a whole, one bar a category.
    case parts
  }

  package struct Series: Sendable {
    package var name: String
    package var values: [Value]

    package init(_ name: String, _ values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// A value that the bars are to be compared with: a line across the chart, labelled.
  package struct Benchmark: Sendable {
    package var label: String
    package var value: Value

    package init(_ label: String, _ value: Value) {
      self.label = label
      self.value = value
    }
  }

  package var key: String
  package var kind: Kind
  /// The finding, in at most fifteen words.
  package var headline: Prose
  /// Measure, geography and period.
  package var subtitle: Prose
  /// The message and the extremes in at most two sentences, for those who do not see the chart.
  package var description: Prose
  /// What the categories are: `Year`, `Age`.
  package var categoryLabel: String
  package var categories: [String]
  package var series: [Series]
  package var benchmarks: [Benchmark]
  package var sources: [String]

  package init(
    key: String, kind: Kind, headline: Prose, subtitle: Prose, description: Prose,
    categoryLabel: String, categories: [String], series: [Series], benchmarks: [Benchmark] = [],
    sources: [String] = []
  ) {
    precondition((1...4).contains(series.count), "chart \(key): one to four series")
    for one in series {
      precondition(one.values.count == categories.count, "chart \(key): \(one.name) does not fit")
    }
    self.key = key
    self.kind = kind
    self.headline = headline
    self.subtitle = subtitle
    self.description = description
    self.categoryLabel = categoryLabel
    self.categories = categories
    self.series = series
    self.benchmarks = benchmarks
    self.sources = sources
  }

  /// The table that stands beside the chart: a row a category, a column a series, then the benchmarks, said to be lines
  /// because they need not measure what the column does.
  ///
  /// It has no footnotes: those of the subtitle stand under the chart already.
  package var dataTable: Table {
    var caption = Prose(text: "Data for ")
    caption.append(.reference(Target(.chart, key)))
    caption.append(markdown: ": ")
    caption.append(subtitle.withoutNotes)
    var rows = categories.enumerated().map { index, category in
      Table.Row(Prose(text: category), series.map { .value($0.values[index]) })
    }
    rows += benchmarks.map { benchmark in
      Table.Row(
        Prose(text: "\(benchmark.label) (line)"),
        series.indices.map { $0 == 0 ? .value(benchmark.value) : .marker(.notApplicable) })
    }
    return Table(
      key: key + "-data", caption: caption,
      columns: [.words(categoryLabel)]
        + series.map { Table.Column($0.name, unit: $0.unitOfHeading) },
      rows: rows, sources: sources)
  }
}

extension Chart.Series {
  /// The unit in a column's heading: none where each value prints its own sign.
  fileprivate var unitOfHeading: String? {
    guard let shown = values.first(where: { $0.raw != nil }) ?? values.first else { return nil }
    return shown.text.hasSuffix("%") || shown.text.contains("£") ? nil : shown.unit
  }
}
