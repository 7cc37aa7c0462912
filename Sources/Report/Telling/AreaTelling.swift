package import Datasets
import DocumentModel
import Evidence
package import Need
import Notation
package import Policy

extension Telling {
  /// What the report of an area folder is told from.
  ///
  /// - Parameters:
  ///   - folder: what the area folder says.
  ///   - working: the finished working of its figures.
  ///   - published: what the published files gave, which says how the codes of the area were chosen.
  ///   - edition: the edition of policy that the report follows.
  ///   - differences: the parameters that would have another value today.
  ///   - attributions: statements that licences ask for.
  package init(
    _ folder: AreaFolder, _ working: Working, published: PublishedFiles = PublishedFiles(),
    edition: EditionRecord, differences: [PolicyDifference] = [], attributions: [String] = []
  ) {
    let area = folder.definition
    let fit = FitTelling(area: area, published: published)
    self.init(
      fit.isAuthority ? working.withoutDoubles(of: Place.authority) : working,
      texts: Telling.texts(of: area, edition).merging(Telling.texts(of: folder.previous)) { $1 }
        .merging(fit.texts) { $1 },
      lists: Telling.lists(of: folder, differences)
        .merging(StrategyLists(folder, working).lists) { $1 }
        .merging(fit.lists(FitRules(working.parameters))) { $1 }
        .merging(["ground-changes": working.grounds.map(Record.init)]) { $1 },
      facts: Telling.facts(of: area),
      banner: Telling.banner(of: area), attributions: attributions)
  }

  private static func texts(of area: AreaDefinition, _ edition: EditionRecord)
    -> [String: String]
  {
    var texts = [
      "area.setting": area.setting,
      "area.description": area.description.joined(separator: "\n\n"),
      "area.fit": area.fit.joined(separator: "\n\n"),
      "report.title": area.title,
      "report.status": area.status.rawValue,
      "report.version": area.version,
      "report.base-date": Periods.spoken(date: area.baseDate.description),
      "policy.edition": edition.edition.rawValue,
      "policy.edition-name": edition.reference.title,
    ]
    texts["report.invented"] = area.isInvented ? "yes" : nil
    texts["report.prepared-for"] = area.preparedFor
    texts["policy.edition-reason"] = area.edition?.reason
    texts["plan.adopted.name"] = area.plan.adopted?.name
    texts["plan.adopted.year"] = area.plan.adopted.map { "\($0.year)" }
    texts["plan.emerging.name"] = area.plan.emerging?.name
    texts["plan.emerging.expected"] = area.plan.emerging?.expected
    for comparator in area.comparators {
      texts["\(comparator.place.key).note"] = comparator.note
    }
    return texts
  }

  /// What the last edition is called, where there is one.
  private static func texts(of previous: EvidenceRecord?) -> [String: String] {
    guard let report = previous?.report else { return [:] }
    return [
      "previous.title": report.title, "previous.version": report.version,
      "previous.base-date": Periods.spoken(date: report.baseDate),
    ]
  }

  private static func lists(of folder: AreaFolder, _ differences: [PolicyDifference])
    -> [String: [Record]]
  {
    let area = folder.definition
    let policies = folder.policies?.policies ?? []
    return [
      "policies.adopted": policies.filter { $0.plan == .adopted }.map(Record.init),
      "policies.emerging": policies.filter { $0.plan == .emerging }.map(Record.init),
      "issues": (folder.issues?.issues ?? []).map(Record.init),
      "policy.differences": differences.map(Record.init),
      "schemes": (folder.schemes?.schemes ?? []).map(Record.init),
      "sub-areas": area.subAreas.map {
        Record(["key": $0.key, "name": $0.name, "reason": $0.reason])
      },
      "codes": area.codes.map {
        Record([
          "code": $0.code.description, "vintage": $0.vintage.map { "\($0)" } ?? "",
          "reason": $0.reason ?? "",
        ])
      },
      "people": area.people.map { Record(["role": $0.role, "position": $0.position]) },
      "revisions": area.revisions.map {
        Record([
          "revision": "\($0.number)", "date": Periods.spoken(date: $0.date.description),
          "details": $0.details, "authorised-by": $0.authorisedBy,
        ])
      },
    ]
  }

  private static func facts(of area: AreaDefinition) -> [Document.Fact] {
    let facts = [
      Document.Fact("Status", area.status.rawValue.capitalised),
      Document.Fact("Data and policy as at", Periods.spoken(date: area.baseDate.description)),
      Document.Fact("Version", area.version),
    ]
    return facts + [area.preparedFor].compactMap { $0.map { Document.Fact("Prepared for", $0) } }
  }

  private static func banner(of area: AreaDefinition) -> String? {
    let warnings = [
      area.isInvented
        ? "\(area.place.name.capitalised) is an invented place: no figure here describes a real one."
        : nil,
      area.status == .draft ? "This is a draft." : nil,
    ].compactMap(\.self)
    return warnings.isEmpty ? nil : warnings.joined(separator: " ")
  }
}

extension Record {
  fileprivate init(_ policy: PolicyList.Policy) {
    self.init([
      "reference": policy.reference, "title": policy.title, "summary": policy.summary,
      "topic": policy.topic.rawValue, "publication": policy.source.publication.title,
      "at": policy.source.at,
    ])
  }

  fileprivate init(_ issue: IssueList.Issue) {
    self.init([
      "policy": issue.policy, "issue": issue.issue, "response": issue.response,
      "local-policies": issue.localPolicies.joined(separator: ", "),
      "publication": issue.source.publication.title, "at": issue.source.at,
    ])
  }

  fileprivate init(_ scheme: SchemeList.Scheme) {
    self.init([
      "name": scheme.name, "kind": scheme.kind, "tenure": scheme.tenure,
      "dwellings": "\(scheme.dwellings)", "sub-area": scheme.subArea ?? "",
      "description": scheme.description ?? "", "publication": scheme.source.publication.title,
      "at": scheme.source.at,
    ])
  }

  fileprivate init(_ difference: PolicyDifference) {
    let words = { (value: ParameterDefinition.DatedValue?) in
      value?.value.words(in: difference.definition.unit) ?? "no value in force"
    }
    self.init([
      "parameter": difference.definition.description, "used": words(difference.used),
      "today": words(difference.today), "unit": difference.definition.unit.rawValue,
    ])
  }
}

extension ParameterValue {
  /// The value as a table says it.
  fileprivate func words(in unit: Quantity.Unit) -> String {
    switch self {
    case .one(let value): unit.display(value)
    case .list(let values): Wordlist.joined(values.map(unit.display))
    case .map(let entries):
      Wordlist.joined(entries.map { "\($0.key) \(unit.display($0.value))" })
    }
  }
}
