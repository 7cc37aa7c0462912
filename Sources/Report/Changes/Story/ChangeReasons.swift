import Evidence

/// Why a figure changed, as lines: the largest effect first.
struct ChangeReasons {
  /// How many causes are named before the rest are counted.
  private static let most = 3

  private let pair: FigurePair
  private let explanation: ChangeExplanation
  private let name: (Figure) -> String

  init(
    _ pair: FigurePair, _ explanation: ChangeExplanation, naming name: @escaping (Figure) -> String
  ) {
    self.pair = pair
    self.explanation = explanation
    self.name = name
  }

  var all: [ChangeReason] {
    guard !explanation.causes.isEmpty else {
      return [ChangeReason(word: "", effect: nil, text: "no input that moved")]
    }
    let unit = pair.now.unit.ofDifference
    let showing = explanation.causes.filter { $0.effect.map { ChangeText.shows($0, unit) } ?? true }
    // Where no cause shows in print, the largest is named all the same.
    let named = showing.isEmpty ? Array(explanation.causes.prefix(1)) : showing
    var reasons = named.prefix(ChangeReasons.most).map(reason)
    let rest = explanation.causes.count - reasons.count
    if rest > 0 {
      let hardly = named.count > ChangeReasons.most ? "" : " with hardly any effect"
      reasons.append(ChangeReason(word: "", effect: nil, text: "and \(rest) more\(hardly)"))
    }
    if let together = explanation.interaction, explanation.causes.count > 1,
      ChangeText.shows(together, unit)
    {
      reasons.append(
        ChangeReason(
          word: "interaction", effect: ChangeText.difference(together, in: pair.now.unit),
          text: "of all of them together"))
    }
    return reasons
  }

  private func reason(_ cause: ChangeExplanation.Cause) -> ChangeReason {
    let effect = cause.effect.flatMap { effect in
      pair.before.unit == pair.now.unit ? ChangeText.difference(effect, in: pair.now.unit) : nil
    }
    let source = ChangeReasons.source(of: cause.pair)
    guard cause.pair != pair else {
      return ChangeReason(word: ChangeText.words(cause.kind), effect: nil, text: source)
    }
    return ChangeReason(
      word: ChangeText.words(cause.kind), effect: effect,
      text: "\(name(cause.pair.now)) \(ChangeText.values(cause.pair))"
        + (source.isEmpty ? "" : "; \(source)"))
  }

  /// Where the two values come from: `Tenure, 2011 to 2021`; empty where nothing is to be said.
  private static func source(of pair: FigurePair) -> String {
    let (old, new) = (words(pair.before.basis), words(pair.now.basis))
    return old == new ? new : [old, new].filter { !$0.isEmpty }.joined(separator: " -> ")
  }

  private static func words(_ basis: Figure.Basis) -> String {
    switch basis {
    case .observed(let source):
      [source.dataset, source.edition].filter { !$0.isEmpty }.joined(separator: ", ")
    case .stated(let source): "\(source.publication.title), \(source.at)"
    case .parameter(let reference, let from):
      reference.title + (from.map { ", from \($0)" } ?? "")
    case .assumption(let reason, _): reason
    case .derived(let working): working.formula
    }
  }
}
