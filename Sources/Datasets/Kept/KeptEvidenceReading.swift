import Evidence
package import Notation

extension KeptEvidence {
  /// Reads an `evidence.json` strictly: every member that the format has, and no other.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its path from the area folder, which evidence names.
  ///   - path: the path for messages.
  ///   - log: where faults go.
  /// - Returns: the evidence; nil after a fault.
  package static func read(_ bytes: [UInt8], file: String, path: String, log: FaultLog)
    -> KeptEvidence?
  {
    let faultsBefore = log.faults.count { $0.severity == .error }
    guard let root = YAMLCursor.readJSON(bytes, path: path, log: log) else { return nil }
    guard KeptEvidenceReading.isOfThisFormat(root) else { return nil }
    let map = root.map(
      required: ["format", "report", "figures", "findings", "assumptions", "sources"],
      optional: ["stated_and_read", "attributions"])
    guard let map else { return nil }
    let reading = KeptEvidenceReading(log: log)
    let report = map["report"].flatMap(reading.report)
    let figures = map.list("figures")?.compactMap(reading.figure)
    let findings = map.list("findings")?.compactMap(reading.finding)
    let publications = map.list("sources")?.compactMap(reading.publication)
    guard log.faults.count(where: { $0.severity == .error }) == faultsBefore, let report,
      let figures, let findings, let publications
    else { return nil }
    return KeptEvidence(
      report: report, figures: figures, findings: findings,
      publications: Dictionary(publications) { first, _ in first }, file: file,
      sha256: SHA256.hexDigest(of: bytes))
  }
}

/// Reads the parts of an `evidence.json`.
struct KeptEvidenceReading {
  let log: FaultLog

  /// Whether the file says that it is evidence, of the format that is read.
  static func isOfThisFormat(_ root: YAMLCursor) -> Bool {
    guard case .map(let entries) = root.value.content,
      let format = entries.first(where: { $0.key == "format" })
    else {
      root.log.record(KeptProblem.notEvidence, at: root.location)
      return false
    }
    guard case .scalar(let text, false) = format.value.content,
      let number = PlainNumber.integer(text),
      number == KeptEvidence.format
    else {
      root.log.record(
        KeptProblem.otherFormat(format.value.text ?? "no number"), at: format.location)
      return false
    }
    return true
  }

  func report(_ cursor: YAMLCursor) -> KeptEvidence.Report? {
    let map = cursor.map(required: [
      "area", "codes", "invented", "kind", "title", "version", "status", "base_date",
      "policy_edition", "program",
    ])
    guard let map, let area = map.text("area"),
      let codes = map.list("codes")?.compactMap({ $0.text() }),
      let isInvented = map.flag("invented"),
      let kind = map.word("kind", from: AreaDefinition.Kind.allCases.map(\.rawValue))
        .flatMap(AreaDefinition.Kind.init),
      let title = map.text("title"), let version = map.text("version"),
      let status = map.word("status", from: AreaDefinition.Status.allCases.map(\.rawValue))
        .flatMap(AreaDefinition.Status.init),
      let baseDate = map.date("base_date"), let edition = map.text("policy_edition"),
      let program = map.text("program")
    else { return nil }
    return KeptEvidence.Report(
      area: area, codes: codes, isInvented: isInvented, kind: kind, title: title,
      version: version, status: status, baseDate: baseDate, policyEdition: edition,
      program: program)
  }

  func figure(_ cursor: YAMLCursor) -> KeptEvidence.Figure? {
    let map = cursor.map(
      required: ["id", "label", "unit", "display", "area", "basis"],
      optional: [
        "value", "marker", "interval", "period", "reason", "source", "formula", "inputs",
      ])
    guard let map, let id = map.text("id"), let label = map.text("label"), let unit = unit(map),
      let display = map.text("display"), let place = map.text("area"), let basis = basis(map)
    else { return nil }
    let marker = map.word("marker", from: Marker.allCases.map(\.rawValue)).flatMap(Marker.init)
    let interval = map["interval"].flatMap(interval)
    return KeptEvidence.Figure(
      id: id, label: label,
      quantity: Quantity(
        map.number("value"), markers: marker.map { [$0] } ?? [], bounds: interval?.bounds,
        reason: map.text("reason")),
      unit: unit, display: display, interval: interval, place: place, period: period(map),
      basis: basis, line: cursor.location.line ?? 0)
  }

  func finding(_ cursor: YAMLCursor) -> KeptEvidence.Finding? {
    let map = cursor.map(
      required: ["id", "question", "outcome", "outcomes", "deciding"],
      optional: ["threshold", "distance", "unit"])
    guard let map, let id = map.text("id"), let question = map.text("question"),
      let outcomes = map.list("outcomes")?.compactMap({ $0.text() }),
      let outcome = map.word("outcome", from: outcomes),
      let deciding = map.list("deciding")?.compactMap({ $0.text() })
    else { return nil }
    return KeptEvidence.Finding(
      id: id, question: question, outcome: outcome, outcomes: outcomes, deciding: deciding,
      threshold: map.number("threshold"), distance: map.number("distance"), unit: unit(map),
      line: cursor.location.line ?? 0)
  }

  /// The key and the title of a publication; nil for a file.
  func publication(_ cursor: YAMLCursor) -> (String, String)? {
    guard let entries = cursor.entries() else { return nil }
    let texts = Dictionary(entries.map { ($0.key, $0.value.value.text) }) { first, _ in first }
    guard texts["kind"] == "publication", let key = texts["key"] ?? nil,
      let title = texts["title"] ?? nil
    else { return nil }
    return (key, title)
  }

  // MARK: Parts of a figure

  private func unit(_ map: YAMLMap) -> Quantity.Unit? {
    guard let cursor = map["unit"], let text = cursor.text() else { return nil }
    guard let unit = Quantity.Unit(rawValue: text) else {
      log.record(KeptProblem.unknownUnit(text), at: cursor.location)
      return nil
    }
    return unit
  }

  private func period(_ map: YAMLMap) -> Period? {
    guard let cursor = map["period"], let text = cursor.text() else { return nil }
    return Period(text)
      ?? cursor.refuse(
        .form("a period such as 2024, 2024-2025 or 2024-12", remedy: KeptProblem.remedy))
  }

  private func interval(_ cursor: YAMLCursor) -> Interval? {
    let map = cursor.map(required: ["kind"], optional: ["lower", "upper"])
    guard
      let kind = map?.word("kind", from: Interval.Kind.allCases.map(\.rawValue))
        .flatMap(Interval.Kind.init)
    else { return nil }
    return Interval(lower: map?.number("lower"), upper: map?.number("upper"), kind: kind)
  }

  private func basis(_ map: YAMLMap) -> KeptEvidence.Basis? {
    let bases = ["observed", "stated", "parameter", "assumption", "derived"]
    guard let basis = map.word("basis", from: bases) else { return nil }
    if basis == "derived" {
      guard let formula = map.text("formula"), let inputs = map.entries("inputs") else {
        return nil
      }
      return .derived(
        formula: formula,
        inputs: inputs.map { entry in
          KeptEvidence.Input(
            name: entry.key, figures: entry.value.texts, isList: entry.value.isList)
        })
    }
    guard let source = map["source"]?.entries() else {
      return map["basis"]?.refuse(.form("a source beside it", remedy: KeptProblem.remedy))
    }
    let texts = Dictionary(
      source.compactMap { entry in entry.value.value.text.map { (entry.key, $0) } }
    ) { first, _ in first }
    switch basis {
    case "observed":
      return .observed(
        dataset: texts["dataset"] ?? "", edition: texts["edition"] ?? "",
        sha256: texts["sha256"] ?? "", selection: texts["selection"] ?? "")
    case "stated":
      return .stated(publication: texts["publication"] ?? "", at: texts["at"] ?? "")
    case "parameter": return .parameter(title: texts["title"] ?? "", from: texts["from"])
    default: return .assumption(reason: texts["reason"] ?? "")
    }
  }
}

extension YAMLValue {
  /// The text of a scalar; nil for a list, a map or nothing.
  fileprivate var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}

extension YAMLCursor {
  /// Whether a list stands here.
  fileprivate var isList: Bool {
    if case .list = value.content { true } else { false }
  }

  /// The text here, or the texts of the list here.
  fileprivate var texts: [String] {
    if case .list(let items) = value.content {
      items.compactMap(\.text)
    } else {
      text().map { [$0] } ?? []
    }
  }
}

extension Interval {
  /// The range, where it says what the value can be and both ends are known.
  fileprivate var bounds: ClosedRange<Double>? {
    guard kind == .bounds, let lower, let upper, lower <= upper else { return nil }
    return lower...upper
  }
}
