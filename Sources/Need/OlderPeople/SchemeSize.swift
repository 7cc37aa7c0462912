import Evidence

/// How the need compares with the size of a scheme that can carry its staff.
enum SchemeSize: String, CaseIterable, Sendable {
  case severalSchemes = "several-schemes"
  case oneScheme = "one-scheme"
  case lessThanAScheme = "less-than-a-scheme"
  case notAssessed = "not-assessed"

  init(highest: Double, scheme: Double) {
    self =
      highest < scheme
      ? .lessThanAScheme : highest < scheme + scheme ? .oneScheme : .severalSchemes
  }
}

extension Working {
  /// Records whether the highest estimate fills a scheme of the usual size.
  mutating func assessSchemeSize() {
    let highest = ledger["older.range.highest"]
    var outcome = SchemeSize.notAssessed
    var threshold: Double?
    if let need = highest?.value, need > 0,
      let scheme = parameter("older-people.scheme-size").value
    {
      outcome = SchemeSize(highest: need, scheme: scheme)
      threshold = scheme
    }
    ledger.record(
      Finding(
        "older.scheme-size", "Would the need fill a specialist scheme?", outcome,
        deciding: [highest].compactMap { $0 }, threshold: threshold,
        distance: threshold.flatMap { threshold in highest?.value.map { $0 - threshold } },
        unit: .dwellings))
  }
}
