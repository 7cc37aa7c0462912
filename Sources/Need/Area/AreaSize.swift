import Evidence

/// Whether an area has households enough for prices and incomes of its own (method 1, very small areas).
enum AreaSize: String, CaseIterable {
  case enough
  /// Fewer than policy asks for: too few sales, and intervals too wide.
  case few
  case notAssessed = "not-assessed"

  static func finding(households: Figure?, least: Figure) -> Finding {
    let question = "Has the area households enough for prices and incomes of its own?"
    guard let households, let count = households.value, let limit = least.value else {
      return Finding("area.size", question, AreaSize.notAssessed, deciding: [])
    }
    return Finding(
      "area.size", question, count < limit ? AreaSize.few : .enough, deciding: [households],
      threshold: limit, distance: count - limit, unit: .households)
  }
}
