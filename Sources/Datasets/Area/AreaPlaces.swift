import Evidence
import Notation
import Policy

extension AreaReading {
  /// What `area` says.
  struct Area {
    let place: Place
    let setting: String
    let description: [String]
    let fit: [String]
    let codes: [AreaCode]
    let polygon: PolygonFile?
  }

  /// Reads `area`: the name, the words about it, and the codes or the boundary that make it up.
  func area(kind: AreaDefinition.Kind?, census: Int?) -> Area? {
    let map = root.map(
      "area", required: ["name", "setting", "description"],
      optional: ["fit", "codes", "polygon"])
    guard let map else { return nil }
    let name = map.line("name")
    let setting = map.line("setting")
    let description = map["description"]?.paragraphs()
    let fit = map["fit"]?.paragraphs() ?? []
    let polygon = polygon(map["polygon"], kind: kind)
    checkGround(map)
    let codes = map["codes"] == nil ? [] : codes(map["codes"], kind: kind, census: census)
    guard let name, let setting, let description, let codes else { return nil }
    return Area(
      place: Place(key: Place.area, code: folder, name: name), setting: setting,
      description: description, fit: fit, codes: codes, polygon: polygon)
  }

  /// Records a fault if an area is made of nothing, or of two things that may differ.
  private func checkGround(_ map: YAMLMap) {
    guard (map["codes"] == nil) == (map["polygon"] == nil), let cursor = root["area"] else {
      return
    }
    let problem = AreaGroundProblem.codesOrPolygon(hasBoth: map["codes"] != nil)
    log.record(problem, at: map["polygon"]?.location ?? cursor.location)
  }

  private func polygon(_ cursor: YAMLCursor?, kind: AreaDefinition.Kind?) -> PolygonFile? {
    guard let cursor, let path = cursor.line() else { return nil }
    if let kind, kind != .hna {
      log.record(AreaGroundProblem.polygonOfAuthority(kind.rawValue), at: cursor.location)
    }
    return PolygonFile(path: path, location: cursor.location)
  }

  private func codes(_ cursor: YAMLCursor?, kind: AreaDefinition.Kind?, census: Int?) -> [AreaCode]?
  {
    guard let cursor, let items = cursor.list() else { return nil }
    guard !items.isEmpty else {
      return cursor.refuse(
        .form("at least one code", remedy: "List the codes that make up the area."))
    }
    var lines: [GSSCode: Int] = [:]
    var firstVintage = census
    return items.compactMap { item in
      // A neighbourhood's codes are somebody's judgement; an authority's are its own.
      let map =
        kind == .hna
        ? item.map(required: ["code", "reason"], optional: ["vintage"])
        : item.map(required: ["code"], optional: ["vintage", "reason"])
      let reason = map?.line("reason")
      let vintage = map?["vintage"].flatMap { censusYear($0) }
      guard let cursor = map?["code"],
        let code = gssCode(
          cursor, allowed: kind?.areaLevels, of: kind.map { "kind \($0.rawValue)" })
      else { return nil }
      if let line = lines[code] {
        log.record(AreaProblem.codeTwice(code, firstLine: line), at: cursor.location)
      }
      lines[code] = lines[code] ?? cursor.location.line ?? 0
      check(
        vintage, isWritten: map?["vintage"] != nil, of: code, against: census, or: firstVintage,
        at: cursor)
      firstVintage = firstVintage ?? vintage
      return AreaCode(code: code, vintage: vintage, reason: reason)
    }
  }

  /// The census of a code, which is 2011 or 2021.
  private func censusYear(_ cursor: YAMLCursor) -> Int? {
    cursor.word(from: ["2011", "2021"]).flatMap { Int($0) }
  }

  private func check(
    _ vintage: Int?, isWritten: Bool, of code: GSSCode, against census: Int?, or first: Int?,
    at cursor: YAMLCursor
  ) {
    let isSmall = code.level.isOfACensus
    if !isWritten {
      if isSmall { log.record(AreaProblem.noVintage(code), at: cursor.location) }
    } else if !isSmall {
      log.record(AreaProblem.needlessVintage(code), at: cursor.location)
    } else if let vintage, let census, vintage != census {
      let problem = AreaProblem.vintageDiffers(code, vintage: vintage, census: census)
      log.record(problem, at: cursor.location)
    } else if let vintage, let first, vintage != first {
      let problem = AreaProblem.vintagesDiffer(code, vintage: vintage, first: first)
      log.record(problem, at: cursor.location)
    }
  }

  /// Reads a code, which must be of one of the levels if any are given.
  private func gssCode(_ cursor: YAMLCursor, allowed: [GSSCode.Level]?, of what: String?)
    -> GSSCode?
  {
    guard let text = cursor.text() else { return nil }
    guard let code = GSSCode(text) else {
      let problem =
        GSSCode.isWellFormed(text)
        ? AreaProblem.unknownLevel(text) : AreaProblem.malformedCode(text)
      log.record(problem, at: cursor.location)
      return nil
    }
    if let allowed, let what, !allowed.contains(code.level) {
      log.record(AreaProblem.wrongLevel(code, allowed: allowed, of: what), at: cursor.location)
    }
    return code
  }

  // MARK: Places

  /// Reads `places`: the authority first, then region, country and the others.
  func comparators(kind: AreaDefinition.Kind?, area: Area?) -> [Comparator] {
    guard let cursor = root["places"], let entries = cursor.entries() else { return [] }
    for key in (kind ?? .spd).requiredPlaces where !entries.contains(where: { $0.key == key }) {
      log.record(YAMLProblem.missingKey(key: key, in: cursor.name), at: cursor.location)
    }
    var seen: [(key: String, what: String)] = []
    let comparators = entries.compactMap { key, location, value -> Comparator? in
      check(placeKey: key, at: location)
      let levels = AreaReading.placeLevels[key]
      let map = value.map(
        required: levels == nil ? ["name"] : ["name", "code"],
        optional: levels == nil ? ["code", "note", "of", "evidence"] : ["note"])
      let code = map?["code"].flatMap { gssCode($0, allowed: levels, of: "place \"\(key)\"") }
      let note = map?.line("note")
      guard let name = map?.line("name") else { return nil }
      let names = [code?.text, name].compactMap { $0 }
      if let area, !(key == Place.authority && area.isWhole(of: code, kind)),
        let what = names.first(where: { area.isNamed($0, kind) })
      {
        log.record(AreaProblem.placeIsArea(key: key, what: what), at: location)
      }
      if let twin = seen.first(where: { names.contains($0.what) }) {
        let problem = AreaProblem.placeTwice(key: key, what: twin.what, first: twin.key)
        log.record(problem, at: location)
      }
      seen += names.map { (key, $0) }
      // The authority, the region and the country are never made up of the places they are compared with.
      let members =
        levels == nil
        ? map?["of"].map { groupMembers($0, of: key, among: entries.map(\.key)) } : nil
      let place = Place(key: key, code: code?.text ?? key, name: name)
      let evidence =
        levels == nil ? map?["evidence"].flatMap { keptFile($0, of: place, area) } : nil
      return Comparator(place: place, note: note, members: members ?? [], evidence: evidence)
    }
    let order = [Place.authority, Place.region, Place.country]
    return order.flatMap { key in comparators.filter { $0.place.key == key } }
      + comparators.filter { !order.contains($0.place.key) }
  }

  /// Reads the path of a district's own evidence, which only a strategy takes figures from.
  private func keptFile(_ cursor: YAMLCursor, of place: Place, _ area: Area?)
    -> Comparator.KeptFile?
  {
    guard let path = cursor.line() else { return nil }
    if path.isPathOutOfReach {
      log.record(AreaProblem.evidencePath(path), at: cursor.location)
      return nil
    }
    let isStrategy = root["kind"]?.value.content == .scalar("strategy", isQuoted: false)
    if let area, !isStrategy || !area.codes.contains(where: { $0.code.text == place.code }) {
      log.record(AreaProblem.evidenceOfNoDistrict(place.key), at: cursor.location)
      return nil
    }
    return Comparator.KeptFile(path: path, location: cursor.location)
  }

  /// Reads the places that make up another: their keys, or `area` for the area itself.
  private func groupMembers(_ cursor: YAMLCursor, of place: String, among keys: [String])
    -> [String]
  {
    let known = ["area"] + keys.filter { $0 != place }
    var members: [String] = []
    for item in cursor.list() ?? [] {
      guard let word = item.word(from: known) else { continue }
      let key = word == "area" ? Place.area : word
      if members.contains(key) { log.record(AreaProblem.twiceInList(word), at: item.location) }
      members.append(key)
    }
    return members
  }

  private func check(placeKey key: String, at location: Location) {
    if !isWord(key) {
      log.record(AreaProblem.malformedKey(key, of: "a place"), at: location)
    } else if Period(key) != nil || FigureCatalogue.reservedWords.contains(key) {
      log.record(AreaProblem.reservedKey(key), at: location)
    }
  }

  /// The levels of the places with keys of their own.
  private static let placeLevels: [String: [GSSCode.Level]] = [
    Place.authority: [.district, .nationalPark, .planningAuthority],
    Place.region: [.region],
    Place.country: [.country],
  ]
}

extension AreaReading.Area {
  /// Whether a code or a name is the area's own; a county's codes are those of its districts, which are places in it.
  fileprivate func isNamed(_ text: String, _ kind: AreaDefinition.Kind?) -> Bool {
    place.name == text || kind != .strategy && codes.contains { $0.code.text == text }
  }

  /// Whether a neighbourhood's area is a whole district and nothing else: then its authority is the same place.
  fileprivate func isWhole(of district: GSSCode?, _ kind: AreaDefinition.Kind?) -> Bool {
    kind == .hna && codes.map(\.code) == [district].compactMap { $0 }
  }
}

extension AreaDefinition.Kind {
  /// The levels of the codes that an area of a report of this kind is made of.
  package var areaLevels: [GSSCode.Level] {
    switch self {
    case .hna: [.outputArea, .lowerLayer, .middleLayer, .parish, .ward, .district]
    case .spd, .monitoring: [.district, .nationalPark, .planningAuthority]
    case .strategy: [.district]
    }
  }

  /// The places that a report of this kind compares its area with, whatever others there are.
  package var requiredPlaces: [String] {
    switch self {
    case .hna: [Place.authority, Place.country]
    case .spd, .monitoring, .strategy: [Place.country]
    }
  }
}
