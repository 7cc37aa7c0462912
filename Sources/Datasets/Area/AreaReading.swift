import Evidence
import Notation
import Policy

extension AreaDefinition {
  /// Reads and checks `area.yaml`.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages.
  ///   - folder: the name of the area folder, by which evidence knows the area.
  ///   - log: where faults and warnings go.
  /// - Returns: the definition; nil after a fault.
  static func read(_ bytes: [UInt8], path: String, folder: String, log: FaultLog)
    -> AreaDefinition?
  {
    let root = YAMLCursor.read(bytes, path: path, log: log)?.map(
      required: [
        "kind", "title", "status", "version", "base_date", "area", "places", "plan", "periods",
      ],
      optional: [
        "invented", "policy_edition", "policy_edition_reason", "prepared_for", "sub_areas",
        "assumptions", "choices", "seed_compat", "people", "revisions", "publications", "data",
        "prefer_stated", "brma", "previous", "indicators",
      ])
    return root.flatMap { AreaReading(root: $0, folder: folder, log: log).definition() }
  }
}

/// Reads the parts of `area.yaml` one after another, so that every fault is found, then puts them together.
struct AreaReading {
  let root: YAMLMap
  let folder: String
  let log: FaultLog

  func definition() -> AreaDefinition? {
    let faultsBefore = log.faults.count { $0.severity == .error }
    let kind = root.word("kind", from: AreaDefinition.Kind.allCases.map(\.rawValue))
      .flatMap(AreaDefinition.Kind.init)
    let status = root.word("status", from: AreaDefinition.Status.allCases.map(\.rawValue))
      .flatMap(AreaDefinition.Status.init)
    let title = root.line("title")
    let version = root.line("version")
    let baseDate = root.date("base_date")
    let isInvented = root.flag("invented") ?? false
    let preparedFor = root.line("prepared_for")
    let edition = edition()
    let periods = periods(baseDate: baseDate)
    let area = area(kind: kind, census: periods?.census)
    let comparators = comparators(kind: kind, area: area)
    let subAreas = subAreas()
    let plan = plan(baseDate: baseDate)
    checkReach(plan: plan, periods: periods)
    let assumptions = root["assumptions"].map(LocalAssumption.read) ?? []
    let choices = choices(subAreas: subAreas)
    let conventions = conventions()
    let people = people()
    let revisions = revisions()
    let publications = publications()
    let broadRentalMarketArea = root.line("brma")
    let dataFolders = dataFolders()
    let preferences = statedPreferences()
    let previous = previous()
    let indicatorSet = root["indicators"].flatMap { cursor in cursor.line() }
    guard log.faults.count(where: { $0.severity == .error }) == faultsBefore, let kind, let status,
      let title, let version, let baseDate, let dateLocation = root["base_date"]?.location,
      let periods, let area, let plan
    else { return nil }
    return AreaDefinition(
      kind: kind, title: title, isInvented: isInvented, status: status, version: version,
      baseDate: baseDate, baseDateLocation: dateLocation, edition: edition,
      preparedFor: preparedFor, place: area.place,
      setting: area.setting, description: area.description, fit: area.fit, codes: area.codes,
      polygon: area.polygon, comparators: comparators, subAreas: subAreas, plan: plan,
      periods: periods,
      assumptions: assumptions, choices: choices, conventions: conventions, people: people,
      revisions: revisions, publications: publications.map(\.publication),
      publicationLocations: Dictionary(
        uniqueKeysWithValues: publications.map { ($0.publication.key, $0.location) }),
      broadRentalMarketArea: broadRentalMarketArea, dataFolders: dataFolders,
      dataLocation: root["data"]?.location ?? dateLocation,
      statedPreferences: preferences, previous: previous,
      previousLocation: root["previous"]?.location, indicatorSet: indicatorSet,
      indicatorLocation: root["indicators"]?.location)
  }

  /// The path of the last edition's evidence, which lies in the folder.
  private func previous() -> String? {
    guard let cursor = root["previous"], let path = cursor.line() else { return nil }
    guard FolderLayout.isEdition(path) else {
      return cursor.refuse(
        .form(
          "a file of the folder editions, such as editions/2025.json",
          remedy: "Keep the evidence.json of each edition there under a name of its own."))
    }
    return path
  }

  private func edition() -> AreaDefinition.ChosenEdition? {
    let edition = root["policy_edition"]?.word(from: Edition.allCases.map(\.rawValue))
      .flatMap(Edition.init)
    let reason = root.line("policy_edition_reason")
    if let cursor = root["policy_edition"], root["policy_edition_reason"] == nil {
      let problem = AreaProblem.editionWithoutReason(edition?.rawValue ?? cursor.text() ?? "")
      log.record(problem, at: cursor.location)
    }
    if root["policy_edition"] == nil, let cursor = root["policy_edition_reason"] {
      log.record(AreaProblem.reasonWithoutEdition, at: cursor.location)
    }
    guard let edition, let reason else { return nil }
    return AreaDefinition.ChosenEdition(edition: edition, reason: reason)
  }

  private func subAreas() -> [SubArea] {
    (root.entries("sub_areas") ?? []).compactMap { key, location, value in
      check(key: key, of: "a sub-area", at: location)
      let map = value.map(required: ["name", "reason"])
      guard let name = map?.line("name"), let reason = map?.line("reason") else { return nil }
      return SubArea(key: key, name: name, reason: reason)
    }
  }

  private func people() -> [PersonRole] {
    (root.list("people") ?? []).compactMap { item in
      let map = item.map(required: ["role", "position"])
      guard let role = map?.line("role"), let position = map?.line("position") else { return nil }
      return PersonRole(role: role, position: position)
    }
  }

  private func dataFolders() -> [String] {
    guard let items = root.list("data") else { return ["data"] }
    var folders: [String] = []
    for item in items {
      guard let folder = item.line() else { continue }
      if folder.isPathOutOfReach {
        log.record(AreaProblem.folderPath(folder), at: item.location)
      } else if folders.contains(folder) {
        log.record(AreaProblem.twiceInList(folder), at: item.location)
      } else {
        folders.append(folder)
      }
    }
    return folders
  }

  private func statedPreferences() -> [StatedPreference] {
    (root.list("prefer_stated") ?? []).compactMap { item in
      let map = item.map(required: ["figure", "reason"])
      guard let figure = map?.line("figure"), let reason = map?.line("reason") else { return nil }
      return StatedPreference(figure: figure, reason: reason, location: item.location)
    }
  }

  /// Records a fault if a key of the author's does not have the form of one.
  func check(key: String, of what: String, at location: Location) {
    if !isWord(key) { log.record(AreaProblem.malformedKey(key, of: what), at: location) }
  }
}

extension String {
  /// Whether this is no path from a folder that works on every system.
  var isPathOutOfReach: Bool { hasPrefix("/") || contains("\\") || contains(":") }
}
