import DocumentModel
import Evidence

/// The columns of a list of specialist schemes: with one for the part of the area, where the area has parts.
struct SchemeColumns {
  /// The names of the parts of the area by their keys; empty where it has none.
  let subAreas: [String: String]

  var hasSubAreas: Bool { !subAreas.isEmpty }

  var headings: [Table.Column] {
    [.words("Scheme"), .words("Description")]
      + (hasSubAreas ? [.words("Part of the area")] : [])
      + [.words("Tenure"), Table.Column("Homes")]
  }

  /// A scheme.
  func row(_ scheme: Record) -> Table.Row {
    let description = scheme.text("description")
    let part = subAreas[scheme.text("sub-area")] ?? "Elsewhere in the area"
    return Table.Row(
      Prose(text: scheme.text("name")),
      [words(description.isEmpty ? scheme.text("kind").inWords : description)]
        + (hasSubAreas ? [words(part.capitalised)] : [])
        + [words(scheme.text("tenure").inWords), words(scheme.text("dwellings"))])
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

extension String {
  /// A word of a list as a reader sees it: `social-rent` is "Social rent".
  fileprivate var inWords: String { replacing("-", with: " ").capitalised }
}

extension Record {
  /// A text, or an empty one.
  func text(_ field: String) -> String { texts[field] ?? "" }
}
