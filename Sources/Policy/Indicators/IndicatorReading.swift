import Notation

/// Reads one indicator of a preset.
struct IndicatorReading {
  let log: FaultLog

  /// Reads an indicator.
  ///
  /// - Parameter cursor: a cursor at its map.
  /// - Returns: the indicator; nil after a fault.
  func indicator(_ cursor: YAMLCursor) -> Indicator? {
    guard
      let map = cursor.map(
        required: ["key", "label", "figure", "total", "direction", "source"],
        optional: ["of", "over", "basis"])
    else { return nil }
    let key = map.text("key")
    let direction = map.word("direction", from: Indicator.Direction.allCases.map(\.rawValue))
      .flatMap(Indicator.Direction.init)
    let basis = map["basis"].flatMap { $0.word(from: ["gross", "net"]) }
    guard let key, let label = map.text("label")?.onOneLine, let stem = map.text("figure"),
      let total = total(map), let direction, let source = map.text("source")?.onOneLine
    else { return nil }
    return Indicator(
      key: key, label: label, stem: stem, total: total, direction: direction, basis: basis,
      source: source)
  }

  private func total(_ map: YAMLMap) -> Indicator.Total? {
    switch map.word("total", from: ["sum", "ratio", "pooled", "none"]) {
    case "sum": return .sum
    case "pooled": return .pooled
    case "none": return Indicator.Total.none
    case "ratio":
      guard let part = map.text("of"), let whole = map.text("over") else {
        log.record(IndicatorProblem.ratioOfNothing, at: map.location)
        return nil
      }
      return .ratio(of: part, over: whole)
    default: return nil
    }
  }
}

/// What can be wrong with a file of Inputs/indicators.
enum IndicatorProblem: Problem {
  case twice(String)
  case ratioOfNothing

  var wording: Wording {
    switch self {
    case .twice(let key):
      Wording(
        "HNA0231", found: "indicator \"\(key)\" twice", expected: "each key once",
        remedy: "Rename or remove one of the two.")
    case .ratioOfNothing:
      Wording(
        "HNA0232", found: "a ratio without its parts", expected: "the keys \"of\" and \"over\"",
        remedy: "Name the stems of the two counts, or choose another total.")
    }
  }
}
