import Evidence

extension EditionChanges {
  /// The lists of a report that is compared with no other.
  static let noLists: [String: [Record]] = [
    "changes.conclusions": [], "changes.figures": [], "changes.unchanged-headlines": [],
  ]

  /// How many headline figures a summary names.
  private static let most = 4

  /// What templates may go through: conclusions with another outcome, and headline figures.
  var lists: [String: [Record]] {
    let turned = comparison.findings.filter {
      [.reversed, .changed, .unassessed].contains($0.verdict)
    }
    return [
      "changes.conclusions": turned.map { change in
        Record([
          "question": change.question, "before": ChangeText.outcome(change.before),
          "now": ChangeText.outcome(change.now),
        ])
      },
      "changes.figures": headlines.prefix(EditionChanges.most).map { row in
        Record(
          ["label": row.pair.now.label],
          figures: ["before": row.figures.before, "now": row.pair.now])
      },
      "changes.unchanged-headlines": unchangedHeadlines.map { Record(["label": $0]) },
    ]
  }
}
