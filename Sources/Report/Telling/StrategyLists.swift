import Datasets
import Evidence
import Need
import Policy

/// The lists that templates go through to tell of a strategy; all are empty in reports of other kinds.
///
/// What belongs to a challenge is a list of its own: `indicators.<challenge>`, `unmeasured.<challenge>` and
/// `recommendations.<challenge>`.
struct StrategyLists {
  let plan: StrategyPlan?
  let definition: AreaDefinition
  let reports: [DistrictReport]
  let working: Working

  init(_ folder: AreaFolder, _ working: Working) {
    plan = folder.strategy
    definition = folder.definition
    reports = folder.reports
    self.working = working
  }

  var lists: [String: [Record]] {
    var lists = [
      "principles": (plan?.principles ?? []).map(principle),
      "challenges": (plan?.challenges ?? []).map(challenge),
      "recommendations": (plan?.recommendations ?? []).map(recommendation),
      "districts": districts, "district-groups": groups,
      "district-reports": reports.map(report), "followed": followed,
      "composite": working.index.isEmpty ? [] : [plan?.index].compactMap { $0.map(index) },
    ]
    lists["unmeasured"] = unmeasured((plan?.challenges ?? []).flatMap(figures))
    for challenge in plan?.challenges ?? [] {
      let figures = figures(of: challenge)
      lists["indicators.\(challenge.key)"] = figures.filter { !$0.known.isEmpty }.map(indicator)
      lists["unmeasured.\(challenge.key)"] = unmeasured(figures)
      lists["recommendations.\(challenge.key)"] = (plan?.recommendations ?? [])
        .filter { $0.challenge == challenge.key }.map(recommendation)
    }
    return lists
  }

  // MARK: Places

  private var members: [Place] { working.groups.first(where: \.place.isArea)?.members ?? [] }

  private var districts: [Record] {
    members.map { place in
      let note = definition.comparators.first { $0.place.key == place.key }?.note
      return Record(["name": place.name, "code": place.code, "note": note ?? ""])
    }
  }

  /// Groups within the area, with the districts that they leave out.
  private var groups: [Record] {
    working.groups.filter { !$0.place.isArea }.map { group in
      let outside = members.filter { !group.members.contains($0) }.map(\.name)
      return Record([
        "name": group.place.name, "members": Wordlist.joined(group.members.map(\.name)),
        "outside": Wordlist.joined(outside),
      ])
    }
  }

  private func report(_ report: DistrictReport) -> Record {
    Record([
      "place": report.place.name.capitalised, "title": report.report.title,
      "version": report.report.version,
      "date": Periods.spoken(date: report.report.baseDate.description),
      "status": report.report.status.rawValue, "figures": "\(report.figures.count)",
      "checksum": String(report.sha256.prefix(12)),
    ])
  }

  // MARK: The author's entries

  private func principle(_ principle: StrategyPlan.Principle) -> Record {
    let source = source(principle.source)
    return Record([
      "title": principle.title, "text": principle.text, "publication": source.publication,
      "at": source.at,
    ])
  }

  private func challenge(_ challenge: StrategyPlan.Challenge) -> Record {
    let titles = (plan?.principles ?? []).filter { challenge.principles.contains($0.key) }
      .map(\.title)
    let labels = figures(of: challenge).filter { !$0.known.isEmpty }.map(\.indicator.label)
    let count = (plan?.recommendations ?? []).count { $0.challenge == challenge.key }
    let source = source(challenge.source)
    return Record([
      "key": challenge.key, "title": challenge.title, "ambition": challenge.ambition,
      "principles": titles.joined(separator: "; "),
      "measures": labels.isEmpty ? "No measure available" : labels.joined(separator: "; "),
      "measured": labels.isEmpty ? "" : Wordlist.joined(labels.map(\.uncapitalised)),
      "recommendations": count == 0 ? "" : "\(count)", "publication": source.publication,
      "at": source.at,
    ])
  }

  private func recommendation(_ recommendation: StrategyPlan.Recommendation) -> Record {
    let challenge = plan?.challenges.first { $0.key == recommendation.challenge }
    let indicator = recommendation.trigger.flatMap { trigger in
      working.indicators.first { $0.key == trigger.indicator }
    }
    let horizon = "\(recommendation.horizon.rawValue) term"
    return Record([
      "key": recommendation.key, "text": recommendation.text, "owner": recommendation.owner,
      "challenge": challenge?.title ?? "",
      "horizon": horizon,
      "time": recommendation.by.map { "By \($0), \(horizon)" } ?? horizon.capitalised,
      "measure": recommendation.measure ?? indicator?.label ?? "No measure available",
      "trigger": recommendation.trigger.map { words(of: $0, indicator) } ?? "",
      "applies": places(.applies, recommendation),
      "consider": places(.consider, recommendation),
      "applies-cell": recommendation.trigger == nil
        ? "Each council judges"
        : isMeasured(recommendation) ? places(.applies, recommendation) : "No measure available",
    ])
  }

  private func source(_ source: StrategyPlan.Source?) -> (publication: String, at: String) {
    (source?.publication.title ?? "", source?.at ?? "")
  }

  /// The index that the authors asked for, with what it is made of.
  private func index(_ index: StrategyPlan.Index) -> Record {
    let (ranked, left) = working.indexPlaces
    let turned = working.index.filter { $0.direction == .higherIsBetter }.map(\.label.uncapitalised)
    var record = Record([
      "title": index.title, "reason": index.reason,
      "measures": Wordlist.joined(working.index.map(\.label.uncapitalised)),
      "turned": Wordlist.joined(turned),
      "places": Vocabulary.count(Double(ranked.count)) ?? "\(ranked.count)",
      "left": Wordlist.joined(left.map(\.name)),
    ])
    record.figures["weight"] = working.ledger["compared.index.weight"]
    return record
  }

  // MARK: Figures

  private func figures(of challenge: StrategyPlan.Challenge) -> [DistrictFigures] {
    challenge.indicators.compactMap { DistrictFigures($0, in: working) }
  }

  /// Every measure of every challenge, with what is known of it.
  private var followed: [Record] {
    (plan?.challenges ?? []).flatMap { challenge in
      figures(of: challenge).map { figures in
        Record([
          "label": figures.indicator.label, "challenge": challenge.title,
          "source": figures.indicator.source, "time": figures.period?.spoken ?? "",
          "count": figures.known.isEmpty
            ? "No measure available" : "\(figures.known.count) of \(figures.group.members.count)",
        ])
      }
    }
  }

  /// The indicators for which no district has a figure.
  private func unmeasured(_ figures: [DistrictFigures]) -> [Record] {
    figures.filter(\.known.isEmpty).map {
      Record(["label": $0.indicator.label.uncapitalised, "source": $0.indicator.source])
    }
  }

  private func indicator(_ figures: DistrictFigures) -> Record {
    let (count, all) = (figures.known.count, figures.group.members.count)
    var record = Record([
      "key": figures.indicator.key, "label": figures.indicator.label,
      "source": figures.indicator.source, "basis": figures.indicator.basis ?? "",
      "direction": figures.indicator.direction.rawValue,
      "known": Vocabulary.count(Double(count)) ?? "\(count)",
      "places": Vocabulary.count(Double(all)) ?? "\(all)",
      "is-one": count == 1 ? "yes" : "", "is-all": count == all ? "yes" : "",
      "first-place": figures.places(at: figures.known.first),
      "last-place": figures.places(at: figures.known.last),
      "differs": figures.known.first?.value == figures.known.last?.value ? "" : "yes",
    ])
    record.figures["first"] = figures.known.first
    record.figures["last"] = figures.known.last
    record.figures["together"] = figures.totals(in: working).first(where: \.place.isArea)
    if isComparedWithCountry(figures) {
      record.figures["country"] = figures.country(in: working)
    }
    record.figures["spread"] = working.ledger["compared.\(figures.indicator.key).spread"]
    return record
  }

  /// Whether places are held against the country: by a rate or a price, not by a count, which is larger in any country.
  private func isComparedWithCountry(_ figures: DistrictFigures) -> Bool {
    figures.known.contains { figure in
      let gap = "compared.\(figures.indicator.key).country-gap"
      return working.ledger[gap, at: figure.place.key] != nil
    }
  }

  /// Whether any district has a figure to tell by.
  private func isMeasured(_ recommendation: StrategyPlan.Recommendation) -> Bool {
    RecommendationOutcome.allCases.contains {
      $0 != .notAssessed && !places($0, recommendation).isEmpty
    }
  }

  /// The districts where a recommendation has an outcome.
  private func places(
    _ outcome: RecommendationOutcome, _ recommendation: StrategyPlan.Recommendation
  ) -> String {
    let places = members.filter {
      working.ledger.findings["recommendation.\(recommendation.key).\($0.key)"]?.outcome
        == outcome.rawValue
    }
    return Wordlist.joined(places.map(\.name))
  }

  /// When a recommendation applies: `the figure for overcrowded households is 5.0% or above`.
  private func words(of trigger: Trigger, _ indicator: Indicator?) -> String {
    guard let indicator else { return "" }
    let known = DistrictFigures(indicator.key, in: working)?.known.first?.unit
    let unit = known ?? FigureCatalogue.input(indicator.stem)?.unit ?? .number
    let label = indicator.label.uncapitalised
    let side = trigger.side.rawValue
    let applies = "the figure for \(label) is \(unit.display(trigger.applies)) or \(side)"
    return applies
      + (trigger.consider.map {
        ", and is to be considered where it is \(unit.display($0)) or \(side)"
      } ?? "")
  }
}
