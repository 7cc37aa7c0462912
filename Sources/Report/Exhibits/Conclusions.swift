import DocumentModel
import Notation

/// The table of conclusions: a row a question, what the data show beside what it means for policy.
///
/// It is made of blocks that the chapters print themselves, so it cannot say otherwise than they do: every chapter with
/// the blocks `evidence` and `recommendation` has a row, in the order of the report.
extension Teller {
  /// The key of the table, whose content only the teller can make.
  static let conclusionsKey = "conclusions"

  /// What stands where a chapter found nothing, and where nothing follows from what it found.
  private static let wordsForNothing = [
    "The data at hand do not show anything.", "No recommendation follows.",
  ]

  /// What the table shows; nil if no chapter has found anything.
  func conclusions(at location: Location) -> TableContent? {
    let rows = template.order.chapters.compactMap { chapter -> Table.Row? in
      let names = ["evidence", "recommendation"].map { "\(chapter.key).\($0)" }
      guard names.allSatisfy({ template.block(named: $0) != nil }) else { return nil }
      let cells = names.map { name in
        prose { tell(Node.Repetition(block: name, isAlone: false, location: location)) }
      }
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      return Table.Row(
        prose { tell(chapter.title) },
        zip(cells, Self.wordsForNothing).map { cell, words in
          .prose(cell.isEmpty ? Prose(markdown: words) : cell)
        })
    }
    guard !rows.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Question"), .words("What the data show"), .words("What it means for policy"),
      ],
      rows: rows, figures: [])
  }
}
