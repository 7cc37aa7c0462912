import DocumentModel
import Evidence

/// The columns of a list of specialist schemes: with one for the part of the area, where the area has parts.
struct SchemeColumns {
  let hasSubAreas: Bool

  var headings: [Table.Column] {
    [.words("Scheme"), .words("Description")]
      + (hasSubAreas ? [.words("Part of the area")] : [])
      + [.words("Tenure"), Table.Column("Homes")]
  }

  /// A scheme.
  func row(_ scheme: Record) -> Table.Row {
    let subArea = scheme.text("sub-area")
    let homes: Table.Cell =
      scheme.figures["dwellings"].map { .value(Value($0)) } ?? .marker(.notAvailable)
    return Table.Row(
      Prose(text: scheme.text("name")),
      [words(scheme.text("description"))]
        + (hasSubAreas ? [words(subArea.isEmpty ? "Main part" : subArea.capitalised)] : [])
        + [words(scheme.text("tenure").capitalised), homes])
  }

  /// The sum of schemes.
  func total(_ label: String, _ homes: Figure) -> Table.Row {
    let blanks = Array(repeating: Table.Cell.marker(.notApplicable), count: hasSubAreas ? 3 : 2)
    return Table.Row(Prose(text: label), blanks + [.value(Value(homes))], isTotal: true)
  }

  private func words(_ text: String) -> Table.Cell {
    text.isEmpty ? .marker(.notAvailable) : .prose(Prose(text: text))
  }
}

extension Record {
  /// A text, or an empty one.
  func text(_ field: String) -> String { texts[field] ?? "" }
}
