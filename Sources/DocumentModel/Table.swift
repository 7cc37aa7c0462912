/// A table, resolved but for its number.
///
/// - Invariant: every row has a cell for each column after the first, which is the row's header.
package struct Table: Sendable {
  package struct Column: Sendable {
    /// Unique in the table and never empty.
    package var label: String
    /// The unit in words, printed in brackets after the label; nil for text.
    package var unit: String?
    /// Whether the column is set to the right, with its digits in line.
    package var isNumeric: Bool

    package init(_ label: String, unit: String? = nil, isNumeric: Bool = true) {
      self.label = label
      self.unit = unit
      self.isNumeric = isNumeric
    }

    /// A column of words.
    package static func words(_ label: String) -> Column { Column(label, isNumeric: false) }

    /// The header cell's text.
    package var heading: String { unit.map { "\(label) (\($0))" } ?? label }
  }

  package struct Row: Sendable {
    package var header: Prose
    package var cells: [Cell]
    /// Whether the row sums or closes those above it.
    package var isTotal: Bool

    package init(_ header: Prose, _ cells: [Cell], isTotal: Bool = false) {
      self.header = header
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  package enum Cell: Sendable {
    case value(Value)
    /// Values of one kind, such as the rates of several years, each a row of its own in the data file.
    case values([Listed])
    case prose(Prose)
    /// No figure belongs here, for the reason that the marker gives.
    case marker(Value.Marker)
  }

  /// One of the values that a cell lists.
  package struct Listed: Sendable {
    /// What the value is printed under; nil where it speaks for itself.
    package var label: String?
    /// The row header that the value has in the data file.
    package var header: String
    package var value: Value

    package init(label: String?, header: String, value: Value) {
      self.label = label
      self.header = header
      self.value = value
    }

    package var printed: String { label.map { "\($0): \(value.text)" } ?? value.text }
  }

  package var key: String
  /// Measure, geography and period; the number is put before it.
  package var caption: Prose
  /// The first column holds the row headers.
  package var columns: [Column]
  package var rows: [Row]
  /// Explanations, printed above the table: rounding, "adjusted to sum", small samples.
  package var notes: [Prose]
  /// Where the figures are from: one text a source, in order of first use.
  package var sources: [String]

  package init(
    key: String, caption: Prose, columns: [Column], rows: [Row], notes: [Prose] = [],
    sources: [String] = []
  ) {
    for row in rows {
      precondition(row.cells.count == columns.count - 1, "table \(key): a row does not fit")
    }
    precondition(
      Set(columns.map(\.heading)).count == columns.count, "table \(key): two columns are alike")
    self.key = key
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.sources = sources
  }

  /// Each shorthand that a cell of the table uses, with its meaning, in the order of first use.
  package var shorthand: [(printed: String, meaning: String)] {
    var seen: Set<String> = []
    var found: [(String, String)] = []
    for cell in rows.lazy.flatMap(\.cells) {
      for marker in cell.markers where seen.insert(marker.code).inserted {
        found.append((marker.printed, marker.meaning))
      }
    }
    return found
  }
}

extension [Table.Listed] {
  /// The values on one line: `1 bed: 0.90; 2 bed: 1.00`, or `10%, 20% and 30%` where they need no names.
  package var printed: String {
    guard allSatisfy({ $0.label == nil }), let last, count > 1 else {
      return map(\.printed).joined(separator: "; ")
    }
    return dropLast().map(\.printed).joined(separator: ", ") + " and " + last.printed
  }
}

extension Table.Cell {
  /// The shorthand that the cell uses.
  package var markers: [Value.Marker] {
    switch self {
    case .value(let value): value.markers
    case .values(let listed): listed.flatMap(\.value.markers)
    case .prose: []
    case .marker(let marker): [marker]
    }
  }
}

/// A value in a table or a chart, with what a tidy file says about it.
package struct Value: Hashable, Sendable {
  /// The shorthand for a missing or qualified value.
  package struct Marker: Hashable, Sendable {
    /// Without brackets, as a data file has it: `x`.
    package var code: String
    package var meaning: String
    /// Whether it stands in the place of the value.
    package var replacesValue: Bool

    package init(code: String, meaning: String, replacesValue: Bool) {
      self.code = code
      self.meaning = meaning
      self.replacesValue = replacesValue
    }

    package var printed: String { "[\(code)]" }

    /// Where no figure can be.
    package static let notApplicable = Marker(
      code: "z", meaning: "not applicable", replacesValue: true)
  }

  /// The name of the figure.
  package var figure: String
  /// Unrounded; nil if there is none.
  package var raw: Double?
  /// The text that is printed: rounded once, or a marker.
  package var text: String
  package var markers: [Marker]
  package var unit: String
  /// What is measured, in words.
  package var measure: String
  package var areaCode: String
  package var areaName: String
  package var period: String

  package init(
    figure: String, raw: Double?, text: String, markers: [Marker] = [], unit: String,
    measure: String, areaCode: String, areaName: String, period: String
  ) {
    self.figure = figure
    self.raw = raw
    self.text = text
    self.markers = markers
    self.unit = unit
    self.measure = measure
    self.areaCode = areaCode
    self.areaName = areaName
    self.period = period
  }
}
