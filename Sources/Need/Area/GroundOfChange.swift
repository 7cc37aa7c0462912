package import Evidence

/// The ground of the earlier and of the later figures of a change, where it is not the same (method 1).
///
/// A change is given only where the people of whom one of the two figures may know and the other not are a small enough part of
/// it. Sizes of changes and of ground are both shares of all there were at the start.
package struct GroundOfChange: Hashable, Sendable {
  /// What becomes of the changes that were worked out from the figures.
  package enum Outcome: String, CaseIterable, Sendable {
    /// All are given: the ground is small against each.
    case given
    /// Those are given that are large enough.
    case some
    /// The ground may account for too much of each.
    case notAssessed = "not-assessed"
  }

  /// What changed.
  package enum Subject: String, CaseIterable, Sendable {
    case residents = "area.population-growth"
    case dwellings = "area.dwelling-growth"
    case tenure
    case ages = "population"
    case composition
    case householdsNow = "mix.departure"

    /// What a sentence calls it, after "the change in".
    package var words: String {
      switch self {
      case .residents: "the number of residents"
      case .dwellings: "the number of dwellings"
      case .tenure: "households by tenure"
      case .ages: "residents by age"
      case .composition: "households by who lives together"
      case .householdsNow: "the households that the dwellings hold"
      }
    }
  }

  package let subject: Subject
  package let span: Period?
  /// The two grounds that differ most.
  package let earlier: Ground
  package let later: Ground
  /// The part of the area's people by which the two may differ.
  package let difference: Double
  /// The least change that is given.
  package let least: Double
  package var outcome = Outcome.given

  /// Whether a change of a size, as a share of all there were at the start, is given.
  func gives(_ size: Double) -> Bool {
    // As much as the limit is enough, whatever binary fractions make of it.
    Display.rounded(abs(size), decimals: 9) >= Display.rounded(least, decimals: 9)
  }

  var finding: Finding {
    Finding(
      "\(subject.rawValue).ground",
      "Is the difference of ground small against the change in \(subject.words)?", outcome,
      deciding: [], threshold: least, unit: .share)
  }
}

extension Working {
  /// A change of an area, with its size: a share of all there were at the start, nil where it has no value.
  typealias SizedChange = (figures: [Figure], size: Double?)

  /// Those of some changes that the difference of ground between their figures leaves standing; all, on the same ground.
  ///
  /// - Parameters:
  ///   - subject: what changed; each is asked about once.
  ///   - changes: what was worked out.
  ///   - earlier: the figures of the start.
  ///   - later: the figures of the end.
  /// - Returns: the figures to be recorded, in order.
  mutating func standing(
    _ subject: GroundOfChange.Subject, _ changes: [SizedChange], from earlier: [Figure],
    to later: [Figure]
  ) -> [Figure] {
    guard var ground = groundOfChange(subject, from: earlier, to: later) else {
      return changes.flatMap(\.figures)
    }
    let kept = changes.filter { $0.size.map(ground.gives) ?? true }
    let isGiven = changes.compactMap(\.size).map(ground.gives)
    ground.outcome =
      !isGiven.contains(false) ? .given : isGiven.contains(true) ? .some : .notAssessed
    note(ground)
    return kept.flatMap(\.figures)
  }

  /// Keeps what was found about the ground of a change.
  mutating func note(_ ground: GroundOfChange) {
    grounds.append(ground)
    ledger.record(ground.finding)
  }

  /// Whether two figures were counted on the same ground.
  func isOfOneGround(_ first: Figure, _ second: Figure) -> Bool {
    grounds(of: [first]).allSatisfy { one in
      grounds(of: [second]).allSatisfy { one.difference(from: $0) == 0 }
    }
  }

  /// The ground of two sets of figures; nil where they may be compared as they are.
  mutating func groundOfChange(
    _ subject: GroundOfChange.Subject, from earlier: [Figure], to later: [Figure]
  ) -> GroundOfChange? {
    let pairs = grounds(of: earlier).flatMap { first in grounds(of: later).map { (first, $0) } }
    let measured = pairs.map { (pair: $0, difference: $0.0.difference(from: $0.1)) }
    guard let worst = measured.max(by: { $0.difference < $1.difference }), worst.difference > 0,
      let most = parameter("area.ground-share-maximum").value
    else { return nil }
    let span = earlier.first?.period.flatMap { first in
      later.first?.period.map { Period(from: first, to: $0) }
    }
    return GroundOfChange(
      subject: subject, span: span, earlier: worst.pair.0, later: worst.pair.1,
      difference: worst.difference, least: worst.difference / most)
  }

  /// The grounds that figures of the area rest on, in the order of their words; what is stated is of the area itself.
  private func grounds(of figures: [Figure]) -> [Ground] {
    var found: Set<Ground> = []
    var open = figures
    var seen: Set<FigureID> = []
    while let figure = open.popLast() {
      guard figure.place.isArea, seen.insert(figure.id).inserted else { continue }
      switch figure.basis {
      case .observed(let source): found.insert(source.ground ?? .exact)
      case .stated: found.insert(.exact)
      case .derived(let working):
        open += working.inputs.flatMap(\.figures).compactMap { ledger.figures[$0] }
      case .parameter, .assumption: break
      }
    }
    return found.sorted { ($0.areas, $0.codes.joined()) < ($1.areas, $1.codes.joined()) }
  }
}
