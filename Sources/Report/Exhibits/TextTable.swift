import DocumentModel

/// A table of words: a row a record, a column a field.
struct TextTable {
  /// The field of each column and its heading.
  var columns: [(field: String, label: String)]
  /// The fields that hold numbers, which are set to the right.
  var numbers: Set<String> = []

  /// What the table shows; nil if there are no records.
  func content(_ records: [Record]) -> TableContent? {
    guard !records.isEmpty else { return nil }
    return TableContent(
      columns: columns.map { Table.Column($0.label, isNumeric: numbers.contains($0.field)) },
      rows: records.map { record in
        Table.Row(
          Prose(text: text(record, columns[0].field)),
          columns.dropFirst().map { .prose(Prose(text: text(record, $0.field))) })
      },
      figures: [])
  }

  /// The words of a cell; one that has none says so, since no cell is blank.
  private func text(_ record: Record, _ field: String) -> String {
    let text = record.texts[field] ?? ""
    return text.isEmpty ? "None" : text
  }
}
