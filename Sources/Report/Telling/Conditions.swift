import DocumentModel
import Evidence
import Notation

extension Teller {
  /// Whether a condition holds; nil after a fault.
  func holds(_ condition: Condition) -> Bool? {
    switch condition {
    case .all(let conditions):
      for one in conditions {
        guard let holds = holds(one) else { return nil }
        if !holds { return false }
      }
      return true
    case .any(let conditions):
      for one in conditions {
        guard let holds = holds(one) else { return nil }
        if holds { return true }
      }
      return false
    case .not(let inner): return holds(inner).map { !$0 }
    case .has(let names): return names.allSatisfy { has($0) }
    case .hasExhibit(let kind, let key): return hasExhibit(kind, key)
    case .isMissing(let name): return !has(name)
    case .compare(let left, let comparison, let right, let location):
      return compare(left, comparison, right, location)
    case .isOne(let name, let outcomes): return isOne(name, outcomes)
    case .isExtreme(let name, let extreme): return isExtreme(name, extreme)
    case .position(let position, let location): return isAt(position, location)
    }
  }

  /// The figure of a name, with its value; having none is a fault.
  func value(_ name: Name) -> (figure: Figure, value: Double)? {
    switch require(name) {
    case .figure(let figure):
      if let value = figure.value { return (figure, value) }
      let problem = TellingProblem.noValue(name: name.text, reason: figure.reasonForGap)
      log.record(problem, at: name.location)
    case nil: break
    default: log.record(TellingProblem.notANumber(name.text), at: name.location)
    }
    return nil
  }

  /// Whether two figures may be held against each other; a fault if they count different things.
  func areAlike(_ left: Figure, _ right: Figure, at location: Location) -> Bool {
    if left.unit.dimension == right.unit.dimension { return true }
    log.record(
      TellingProblem.notComparable(
        left.id.text, left.unit.rawValue, right.id.text, right.unit.rawValue),
      at: location)
    return false
  }

  private func compare(
    _ left: Condition.Operand, _ comparison: Condition.Comparison, _ right: Condition.Operand,
    _ location: Location
  ) -> Bool? {
    var figures: [Figure] = []
    var values: [Double] = []
    for operand in [left, right] {
      switch operand {
      case .number(let number): values.append(number)
      case .name(let name):
        guard let (figure, value) = value(name) else { return nil }
        figures.append(figure)
        values.append(value)
      }
    }
    if figures.count == 2, !areAlike(figures[0], figures[1], at: location) { return nil }
    switch comparison {
    case .less: return values[0] < values[1]
    case .greater: return values[0] > values[1]
    case .atMost: return values[0] <= values[1]
    case .atLeast: return values[0] >= values[1]
    case .equal: return values[0] == values[1]
    case .unequal: return values[0] != values[1]
    }
  }

  /// Whether a finding has one of these outcomes, or a text is one of these words.
  private func isOne(_ name: Name, _ outcomes: [TagWord]) -> Bool? {
    switch subject(name) {
    case .finding(let finding):
      var isSound = true
      for outcome in outcomes where !finding.outcomes.contains(outcome.text) {
        isSound = false
        log.record(
          TellingProblem.unknownOutcome(
            finding: finding.id, outcome: outcome.text, outcomes: finding.outcomes),
          at: outcome.location)
      }
      return isSound ? outcomes.contains { $0.text == finding.outcome } : nil
    case .text(let text): return outcomes.contains { $0.text == text }
    case .figure: log.record(TellingProblem.notChosen(name.text), at: name.location)
    case .list: log.record(TellingProblem.notANumber(name.text), at: name.location)
    case nil: _ = require(name)
    }
    return nil
  }

  /// Whether a figure is the largest, or the smallest, of a set, and no other is as large.
  private func isExtreme(_ name: Name, _ extreme: Extreme) -> Bool? {
    guard let (figure, _) = value(name), let found = figures(of: extreme) else { return nil }
    return found.count == 1 && found[0].id == figure.id
  }

  /// The largest or the smallest figures of a set: several if they are equal.
  func figures(of extreme: Extreme) -> [Figure]? {
    var all: [(figure: Figure, value: Double)] = []
    for name in extreme.names {
      guard let one = value(name) else { return nil }
      if let first = all.first, !areAlike(first.figure, one.figure, at: name.location) {
        return nil
      }
      all.append(one)
    }
    let values = all.map(\.value)
    let sought = extreme.kind == .largest ? values.max() : values.min()
    return all.filter { $0.value == sought }.map(\.figure)
  }

  private func isAt(_ position: LoopPosition, _ location: Location) -> Bool? {
    guard let scope = scopes.last(where: { $0.variable != Teller.exhibitVariable }) else {
      log.record(TellingProblem.outsideLoop(position.rawValue), at: location)
      return nil
    }
    switch position {
    case .first: return scope.isFirst
    case .last: return scope.isLast
    case .only: return scope.isFirst && scope.isLast
    }
  }
}

extension Figure {
  /// Why there is no value, in words.
  var reasonForGap: String { quantity.reason ?? (marker ?? .notAvailable).meaning }
}
