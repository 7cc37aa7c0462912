import Evidence

/// Whether prices rose, and whether that is more than chance (method 3).
enum PriceTrend: String, CaseIterable {
  case rose
  case level
  case fell
  case notAssessed = "not-assessed"

  /// Whether two prices differ by more than their samples could by chance.
  enum Clarity: String, CaseIterable {
    /// The two intervals do not overlap.
    case clear
    case notClear = "not-clear"
    /// No intervals are published.
    case notKnown = "not-known"
  }

  /// The two findings about a price: which way it went and whether the change is clear.
  ///
  /// - Parameters:
  ///   - growth: the calculation; nil if there are not two prices.
  ///   - stem: what is priced, and how the findings' names begin.
  ///   - level: the growth up to which a price is called level.
  /// - Returns: `<stem>.trend` and `<stem>.clarity`.
  static func findings(_ growth: PriceGrowth?, _ stem: String, level: Figure) -> [Finding] {
    let change = growth?.growth
    return [
      Finding(
        "\(stem).trend", "Did the price rise over the years?", trend(change, level),
        deciding: [change].compactMap { $0 }, threshold: level.value,
        distance: change?.value.flatMap { value in level.value.map { abs(value) - $0 } },
        unit: .growth),
      Finding(
        "\(stem).clarity", "Is the change in price more than chance?",
        growth.map { clarity($0.first, $0.latest) } ?? .notKnown,
        deciding: [growth?.first, growth?.latest].compactMap { $0 }),
    ]
  }

  private static func trend(_ change: Figure?, _ level: Figure) -> PriceTrend {
    guard let value = change?.value, let limit = level.value else { return .notAssessed }
    return abs(value) <= limit ? .level : value > 0 ? .rose : .fell
  }

  /// Clear only where the two confidence intervals do not overlap; an open end overlaps.
  static func clarity(_ first: Figure, _ latest: Figure) -> Clarity {
    guard let before = first.interval, let after = latest.interval, before.kind == .interval,
      after.kind == .interval
    else { return .notKnown }
    let rose = before.upper.flatMap { upper in after.lower.map { upper < $0 } } ?? false
    let fell = after.upper.flatMap { upper in before.lower.map { upper < $0 } } ?? false
    return rose || fell ? .clear : .notClear
  }
}
