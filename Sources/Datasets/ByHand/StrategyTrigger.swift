import Evidence
import Notation
import Policy

/// Reads when a recommendation applies to a district: an indicator beyond a threshold.
struct StrategyTrigger {
  /// The indicators that it may name; nil if they are not known.
  let indicators: [Indicator]?
  let log: FaultLog

  /// Reads a trigger.
  ///
  /// - Parameters:
  ///   - item: a cursor at its map.
  ///   - recommendation: the key of the recommendation.
  /// - Returns: the trigger; nil after a fault.
  func read(_ item: YAMLCursor, of recommendation: String) -> Trigger? {
    let map = item.map(required: ["indicator", "side", "applies"], optional: ["consider"])
    guard let map else { return nil }
    let indicator = indicator(map)
    let side = map.word("side", from: Trigger.Side.allCases.map(\.rawValue))
      .flatMap(Trigger.Side.init)
    let stem = indicators?.first { $0.key == indicator }?.stem
    let applies = value(map, "applies", of: stem)
    let consider = value(map, "consider", of: stem)
    if let side, let applies, let consider,
      side == .above ? consider >= applies : consider <= applies
    {
      log.record(
        StrategyProblem.considerBeyond(side.rawValue), at: map["consider"]?.location ?? map.location
      )
    }
    guard let indicator, let side, let applies else { return nil }
    return Trigger(
      recommendation: recommendation, indicator: indicator, side: side, applies: applies,
      consider: consider)
  }

  private func indicator(_ map: YAMLMap) -> String? {
    guard let cursor = map["indicator"], let key = cursor.line() else { return nil }
    if let indicators, !indicators.contains(where: { $0.key == key }) {
      log.record(
        StrategyProblem.unknown(
          name: "indicator", key: key, what: "an indicator of Inputs/indicators/strategy.yaml",
          known: indicators.map(\.key)),
        at: cursor.location)
      return nil
    }
    return key
  }

  /// A threshold in the indicator's unit; a share is from 0 to 1.
  private func value(_ map: YAMLMap, _ name: String, of stem: String?) -> Double? {
    guard let cursor = map[name], let value = cursor.number() else { return nil }
    if let stem, FigureCatalogue.input(stem)?.unit == .share, !(0...1).contains(value) {
      log.record(StrategyProblem.notAShare(name), at: cursor.location)
      return nil
    }
    return value
  }
}
