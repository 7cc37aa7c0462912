package import Datasets
import Evidence
import Notation
package import Policy

/// What an area folder says in words, under the names that templates use; docs/templates.md lists them.
package struct AreaTexts {
  let area: AreaFolder
  let edition: EditionRecord?

  /// Reads the words out of a folder.
  ///
  /// - Parameters:
  ///   - area: the folder.
  ///   - edition: the policy edition that the report follows.
  package init(_ area: AreaFolder, edition: EditionRecord?) {
    self.area = area
    self.edition = edition
  }

  private var definition: AreaDefinition { area.definition }

  /// The texts by name; one that the folder does not give is empty.
  package var texts: [String: String] {
    plan.merging(report) { $1 }.merging([
      "area.setting": definition.setting,
      "area.description": definition.description.joined(separator: "\n\n"),
      "area.fit": definition.fit.joined(separator: "\n\n"),
      "policy.edition": edition?.edition.rawValue ?? "",
      "policy.edition-name": edition?.title ?? "",
      "policy.edition-reason": definition.edition?.reason ?? "",
    ]) { $1 }
  }

  private var plan: [String: String] {
    let (adopted, emerging) = (definition.plan.adopted, definition.plan.emerging)
    return [
      "plan.adopted.name": adopted?.name ?? "",
      "plan.adopted.year": adopted.map { "\($0.year)" } ?? "",
      "plan.emerging.name": emerging?.name ?? "",
      "plan.emerging.expected": emerging?.expected ?? "",
    ]
  }

  private var report: [String: String] {
    [
      "report.title": definition.title,
      "report.status": definition.status.rawValue,
      "report.version": definition.version,
      "report.base-date": definition.baseDate.spoken,
      "report.prepared-for": definition.preparedFor ?? "",
      "report.invented": definition.isInvented ? "yes" : "",
    ]
  }

  /// The lists by name.
  package var lists: [String: [Record]] {
    [
      "comparators": definition.comparators.map {
        Record([
          "name": $0.place.name, "key": $0.place.key, "code": $0.place.code, "note": $0.note ?? "",
        ])
      },
      "policies.adopted": policies(of: .adopted),
      "policies.emerging": policies(of: .emerging),
      "sub-areas": definition.subAreas.map {
        Record(["key": $0.key, "name": $0.name, "reason": $0.reason])
      },
      "codes": definition.codes.map {
        Record([
          "code": $0.code.text, "vintage": $0.vintage.map(String.init) ?? "",
          "reason": $0.reason ?? "",
        ])
      },
      "people": definition.people.map { Record(["role": $0.role, "position": $0.position]) },
      "revisions": definition.revisions.map {
        Record([
          "revision": "\($0.number)", "date": $0.date.spoken, "details": $0.details,
          "authorised-by": $0.authorisedBy,
        ])
      },
      "schemes": schemes,
    ]
  }

  private func policies(of plan: PolicyList.Plan) -> [Record] {
    (area.policies?.policies ?? []).filter { $0.plan == plan }.map {
      Record([
        "reference": $0.reference, "title": $0.title, "summary": $0.summary,
        "topic": $0.topic.rawValue, "publication": $0.source.publication.title, "at": $0.source.at,
      ])
    }
  }

  private var schemes: [Record] {
    (area.schemes?.schemes ?? []).map { scheme in
      Record([
        "name": scheme.name, "kind": scheme.kind, "tenure": scheme.tenure,
        "sub-area": scheme.subArea ?? "", "description": scheme.description ?? "",
        "dwellings": "\(scheme.dwellings)",
      ])
    }
  }
}

extension WrittenDate {
  /// The date as a sentence says it: `31 January 2022`, or `January 2022` where no day is known.
  package var spoken: String {
    let month = "\(Period.monthNames[month - 1]) \(year)"
    return day.map { "\($0) \(month)" } ?? month
  }
}
