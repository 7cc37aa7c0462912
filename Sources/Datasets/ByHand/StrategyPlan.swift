package import Evidence
package import Policy

/// What a strategy holds besides figures: the file `strategy.yaml`.
///
/// Made only by `StrategyReading`, which keeps these invariants: keys are words and stand once in their list, and what
/// an entry refers to is there.
package struct StrategyPlan: Hashable, Sendable {
  /// Where an entry was taken from.
  package struct Source: Hashable, Sendable {
    package let publication: Publication
    /// The paragraph or the page.
    package let at: String
  }

  /// What the partners hold to in all they do.
  package struct Principle: Hashable, Sendable {
    package let key: String
    package let title: String
    package let text: String
    package let source: Source?
  }

  /// A question that the strategy answers, and what it is to come to.
  package struct Challenge: Hashable, Sendable {
    package let key: String
    package let title: String
    package let ambition: String
    /// Keys of the principles that bear on it.
    package let principles: [String]
    /// Keys of the indicators that measure it; none if nothing does.
    package let indicators: [String]
    package let source: Source?
  }

  /// How soon a recommendation is to be carried out.
  package enum Horizon: String, CaseIterable, Sendable {
    case short, medium, long
  }

  /// What is to be done about a challenge, where its trigger says so.
  package struct Recommendation: Hashable, Sendable {
    package let key: String
    /// The challenge's key.
    package let challenge: String
    package let text: String
    /// The body that sees to it.
    package let owner: String
    package let horizon: Horizon
    /// The year by which it is to be done; nil if none is set.
    package let by: Int?
    /// By what it is seen to be done; nil if nobody has said.
    package let measure: String?
    /// When it applies to a district; nil if nothing measured decides it.
    package let trigger: Trigger?
  }

  /// Several indicators made into one, because the authors ask for an order of the places (method 12).
  package struct Index: Hashable, Sendable {
    package let title: String
    /// Why the authors want it.
    package let reason: String
    /// Keys of the indicators, two or more; each counts the same.
    package let indicators: [String]
  }

  package let principles: [Principle]
  package let challenges: [Challenge]
  package let recommendations: [Recommendation]
  /// Nil unless it is asked for.
  package let index: Index?

  /// When each recommendation applies.
  package var triggers: [Trigger] { recommendations.compactMap(\.trigger) }
}
