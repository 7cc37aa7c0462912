import Evidence
import Notation
import Policy

/// Reads `strategy.yaml`: every entry in turn, so that all of its faults are found.
struct StrategyReading {
  let references: References
  /// The indicators that an entry may name; nil if they are not known, which leaves names of indicators unchecked.
  let indicators: [Indicator]?
  let log: FaultLog

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: its path for messages.
  /// - Returns: what the entries without a fault say; nil if the file cannot be read at all.
  func read(_ bytes: [UInt8], path: String) -> StrategyPlan? {
    let root = YAMLCursor.read(bytes, path: path, log: log)?
      .map(required: ["principles", "challenges", "recommendations"], optional: ["index"])
    guard let root else { return nil }
    let principles = entries(root, "principles", of: "a principle") { principle($0) }
    let challenges = entries(root, "challenges", of: "a challenge") {
      challenge($0, principles: principles.keys)
    }
    let recommendations = entries(root, "recommendations", of: "a recommendation") {
      recommendation($0, challenges: challenges.keys)
    }
    return StrategyPlan(
      principles: principles.values, challenges: challenges.values,
      recommendations: recommendations.values, index: root["index"].flatMap(index))
  }

  /// The entries of a list, and the keys of all of them, for one with a fault may still be referred to.
  private func entries<Entry>(
    _ root: YAMLMap, _ list: String, of what: String, _ read: (YAMLCursor) -> Entry?
  ) -> (values: [Entry], keys: [String]) {
    var keys: [String] = []
    var values: [Entry] = []
    for item in root.list(list) ?? [] {
      if let value = read(item) { values.append(value) }
      guard let (key, location) = item.keyOfEntry else { continue }
      if !isWord(key) { log.record(AreaProblem.malformedKey(key, of: what), at: location) }
      if keys.contains(key) { log.record(StrategyProblem.twice(key, of: what), at: location) }
      keys.append(key)
    }
    return (values, keys)
  }

  private func principle(_ item: YAMLCursor) -> StrategyPlan.Principle? {
    let map = item.map(required: ["key", "title", "text"], optional: ["publication", "at"])
    guard let map else { return nil }
    let (key, title, text) = (map.line("key"), map.line("title"), map.line("text"))
    let source = source(map)
    guard let key, let title, let text else { return nil }
    return StrategyPlan.Principle(key: key, title: title, text: text, source: source)
  }

  private func challenge(_ item: YAMLCursor, principles: [String]) -> StrategyPlan.Challenge? {
    let map = item.map(
      required: ["key", "title", "ambition", "principles", "indicators"],
      optional: ["publication", "at"])
    guard let map else { return nil }
    let (key, title, ambition) = (map.line("key"), map.line("title"), map.line("ambition"))
    let named = keys(map, "principles", among: principles, "a principle of this file")
    let measures = keys(
      map, "indicators", among: indicators?.map(\.key),
      "an indicator of Inputs/indicators/strategy.yaml")
    let source = source(map)
    guard let key, let title, let ambition else { return nil }
    return StrategyPlan.Challenge(
      key: key, title: title, ambition: ambition, principles: named, indicators: measures,
      source: source)
  }

  private func recommendation(_ item: YAMLCursor, challenges: [String])
    -> StrategyPlan.Recommendation?
  {
    let map = item.map(
      required: ["key", "challenge", "text", "owner", "horizon"],
      optional: ["by", "measure", "trigger"])
    guard let map else { return nil }
    let (key, text, owner) = (map.line("key"), map.line("text"), map.line("owner"))
    let challenge = map["challenge"].flatMap {
      self.key($0, "challenge", among: challenges, "a challenge of this file")
    }
    let horizon = map.word("horizon", from: StrategyPlan.Horizon.allCases.map(\.rawValue))
      .flatMap(StrategyPlan.Horizon.init)
    let (by, measure) = (map.year("by"), map.line("measure"))
    let trigger = map["trigger"].flatMap {
      StrategyTrigger(indicators: indicators, log: log).read($0, of: key ?? "")
    }
    guard let key, let text, let owner, let challenge, let horizon else { return nil }
    return StrategyPlan.Recommendation(
      key: key, challenge: challenge, text: text, owner: owner, horizon: horizon, by: by,
      measure: measure, trigger: trigger)
  }

  private func index(_ cursor: YAMLCursor) -> StrategyPlan.Index? {
    guard let map = cursor.map(required: ["title", "reason", "indicators"]) else { return nil }
    let (title, reason) = (map.line("title"), map.line("reason"))
    let named = keys(
      map, "indicators", among: indicators?.map(\.key),
      "an indicator of Inputs/indicators/strategy.yaml")
    for item in map.list("indicators") ?? [] {
      guard case .scalar(let key, _) = item.value.content,
        let indicator = indicators?.first(where: { $0.key == key.trimmed })
      else { continue }
      if indicator.total == .sum {
        log.record(StrategyProblem.countInIndex(indicator.key), at: item.location)
      } else if indicator.direction == .neither {
        log.record(StrategyProblem.noBetterEnd(indicator.key), at: item.location)
      }
    }
    if named.count < 2 { log.record(StrategyProblem.indexOfOne(named.count), at: map.location) }
    guard let title, let reason else { return nil }
    return StrategyPlan.Index(title: title, reason: reason, indicators: named)
  }

  /// Where an entry was taken from; nil if it does not say, or after a fault.
  private func source(_ map: YAMLMap) -> StrategyPlan.Source? {
    let publication = map["publication"].flatMap { cursor in
      cursor.line().flatMap { references.publication($0, at: cursor.location) }
    }
    let at = map.line("at")
    if (map["publication"] == nil) != (map["at"] == nil) {
      log.record(StrategyProblem.halfASource, at: map.location)
    }
    guard let publication, let at else { return nil }
    return StrategyPlan.Source(publication: publication, at: at)
  }

  private func keys(_ map: YAMLMap, _ name: String, among known: [String]?, _ what: String)
    -> [String]
  {
    var keys: [String] = []
    for item in map.list(name) ?? [] {
      guard let key = key(item, name, among: known, what) else { continue }
      if keys.contains(key) { log.record(AreaProblem.twiceInList(key), at: item.location) }
      keys.append(key)
    }
    return keys
  }

  private func key(_ item: YAMLCursor, _ name: String, among known: [String]?, _ what: String)
    -> String?
  {
    guard let key = item.line() else { return nil }
    if let known, !known.contains(key) {
      log.record(
        StrategyProblem.unknown(name: name, key: key, what: what, known: known),
        at: item.location)
      return nil
    }
    return key
  }
}

extension YAMLCursor {
  /// The key that an entry of a list calls itself by, and where; nil without a word.
  fileprivate var keyOfEntry: (String, Location)? {
    guard case .map(let entries) = value.content,
      let entry = entries.first(where: { $0.key == "key" }),
      case .scalar(let text, _) = entry.value.content
    else { return nil }
    return (text.trimmed, entry.value.location)
  }
}
