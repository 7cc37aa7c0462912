import DocumentModel
import Need

/// What applicants have to hand in.
enum ChecklistTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "statement-checklist": statement, "viability-checklist": viability,
  ]

  private static func statement(_: Telling) -> TableContent? {
    TableContent(
      columns: [.words("The statement gives"), .words("Where it comes from")],
      rows: StatementItem.allCases.map { item in
        let origin = item.isInSchedule ? "The schedule of units" : "The applicant"
        return Table.Row(Prose(text: item.label), [.prose(Prose(text: origin))])
      }, figures: [])
  }

  private static func viability(_: Telling) -> TableContent? {
    TableContent(
      columns: [.words("Section"), .words("Subject"), .words("It holds")],
      rows: ViabilitySection.allCases.map { section in
        Table.Row(
          Prose(text: section.letter),
          [
            .prose(Prose(text: section.title)),
            .prose(Prose(text: section.contents.joined(separator: "; "))),
          ])
      }, figures: [])
  }
}

extension ViabilitySection {
  fileprivate var title: String {
    switch self {
    case .overview: "The scheme"
    case .value: "Development value"
    case .construction: "Construction"
    case .otherCosts: "Other costs"
    case .profit: "Profit"
    case .land: "Residual land value"
    }
  }
}
