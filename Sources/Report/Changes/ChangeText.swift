package import Evidence

/// The words for changes, the same in a report and on the command line.
package enum ChangeText {
  /// How many causes or figures are named before the rest are counted.
  private static let most = 3

  /// A difference with its sign: `+£3,450`, `−1.2 points`.
  package static func signed(_ value: Double, _ unit: Quantity.Unit) -> String {
    let text = unit.display(value)
    let sign = value > 0 && shows(value, unit) ? "+" : ""
    return sign + text + (unit == .percentagePoints ? " points" : "")
  }

  /// The difference of two values of a unit, with its sign: of percentages a year in points, as of all percentages.
  static func difference(_ value: Double, in unit: Quantity.Unit) -> String {
    guard unit == .sharePerYear else { return signed(value, unit.ofDifference) }
    let text = Display.number(value * 100, decimals: 2)
    return (value > 0 && shows(value, unit) ? "+" : "") + text + " points"
  }

  /// A figure in both editions: `£31,200 to £34,650`.
  package static func values(_ pair: FigurePair) -> String {
    pair.looksSame ? shown(pair.now) : "\(shown(pair.before)) to \(shown(pair.now))"
  }

  /// What a figure prints; of one that has only a range, the range.
  package static func shown(_ figure: Figure) -> String {
    figure.hasOnlyRange ? figure.spokenRange : figure.display
  }

  /// A figure's label, with its place if that is not the area.
  package static func name(_ figure: Figure) -> String {
    figure.place.isArea || figure.id.stem.hasPrefix("policy.")
      ? figure.label : "\(figure.label), \(figure.place.name)"
  }

  /// A figure's name with the time it is about, and the time before where that has moved on.
  package static func nameAndTime(_ pair: FigurePair) -> String {
    guard let now = pair.now.period else { return name(pair.now) }
    guard pair.hasMovedOn, let before = pair.before.period else {
      return "\(name(pair.now)), \(now.spoken)"
    }
    return "\(name(pair.now)), \(now.spoken) (before: \(before.spoken))"
  }

  /// What kind of cause it is.
  package static func words(_ kind: ChangeExplanation.Kind) -> String {
    switch kind {
    case .laterPeriod: "later period"
    case .revision: "revised"
    case .choice: "another rule applies"
    case .parameter: "parameter"
    case .assumption: "assumption"
    case .method: "worked out otherwise"
    case .area: "another area"
    case .areaAndData: "another area, and other data"
    }
  }

  /// Why a figure changed, the largest effect first; what would not show in print is only counted.
  package static func causes(_ explanation: ChangeExplanation, of pair: FigurePair) -> String {
    let unit = pair.now.unit.ofDifference
    let showing = explanation.causes.filter { $0.effect.map { shows($0, unit) } ?? true }
    var parts = showing.prefix(most).map { cause -> String in
      guard cause.pair != pair else { return words(cause.kind) }
      let effect = cause.effect.map { "; alone \(difference($0, in: pair.now.unit))" } ?? ""
      return "\(name(cause.pair.now)) \(values(cause.pair)) (\(words(cause.kind))\(effect))"
    }
    let rest = explanation.causes.count - parts.count
    if rest > 0 {
      parts.append("\(rest) more" + (showing.count > most ? "" : " with hardly any effect"))
    }
    if let together = explanation.interaction, showing.count > 1, shows(together, unit) {
      parts.append("together a further \(difference(together, in: pair.now.unit))")
    }
    return parts.isEmpty ? "no input that moved" : parts.joined(separator: "; ")
  }

  /// Whether a difference prints as anything but nought.
  static func shows(_ value: Double, _ unit: Quantity.Unit) -> Bool {
    unit.display(value).contains { ("1"..."9").contains($0) }
  }

  /// The outcome of a finding in words.
  package static func outcome(_ finding: Finding?) -> String {
    finding.map { $0.outcome.replacing("-", with: " ") } ?? "not asked"
  }

  /// What became of a conclusion.
  package static func words(_ verdict: FindingChange.Verdict) -> String {
    switch verdict {
    case .reversed: "reversed"
    case .changed: "changed"
    case .weakened: "weakened"
    case .strengthened: "strengthened"
    case .unchanged: "unchanged"
    case .assessed: "assessed for the first time"
    case .unassessed: "no longer assessed"
    case .asked: "new"
    case .dropped: "no longer asked"
    }
  }

  /// What a policy without the rule did to a conclusion; nil where both editions have the rule, or neither has.
  private static func policy(_ change: FindingChange) -> String? {
    switch (change.before?.outcome, change.now?.outcome) {
    case (FindingChange.notInPolicy, FindingChange.notInPolicy): nil
    case (_, FindingChange.notInPolicy): "the policy that this edition follows has no such rule"
    case (FindingChange.notInPolicy, _):
      "the policy that the last edition followed had no such rule"
    default: nil
    }
  }

  /// The figures that decided a conclusion, in both editions, after a change of policy that did.
  package static func deciding(_ change: FindingChange, in comparison: EvidenceComparison)
    -> String
  {
    let ids = change.now?.deciding ?? change.before?.deciding ?? []
    var said: Set<String> = []
    let figures = ids.compactMap { id -> String? in
      if let pair = comparison[id] { return "\(name(pair.now)): \(values(pair))" }
      let figure = comparison.now.figures[id] ?? comparison.before.ledger.figures[id]
      return figure.map { "\(name($0)): \(shown($0))" }
    }.filter { said.insert($0).inserted }
    let known = [policy(change)].compactMap(\.self) + figures
    guard !known.isEmpty else { return "no figure" }
    let rest = known.count - most
    return known.prefix(most).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
  }
}
