/// What a number counts, as powers of the things counted.
///
/// Households, dwellings and people are different things, and so are pounds, years and weeks. A formula that adds
/// households to dwellings, or says its result is dwellings when it works out households, does not evaluate: the
/// error in the model documents where 11,810 dwellings were held against 12,068 households cannot be written here.
package struct Dimension: Hashable, Sendable {
  /// The things that are counted.
  package enum Base: String, CaseIterable, Sendable {
    case person, thousandPeople, household, thousandHouseholds, family, dwelling, bedSpace
    case sale, listing, scheme, entry
    case pound, squareMetre, squareFoot, year, month, week
  }

  /// The power of each base; a base that is absent has power 0.
  package private(set) var powers: [Base: Int]

  /// A dimension from powers, in which zeros are dropped.
  package init(_ powers: [Base: Int] = [:]) {
    self.powers = powers.filter { $0.value != 0 }
  }

  /// A pure number: a share, a growth, a count of nothing in particular.
  package static let none = Dimension()

  static func * (left: Dimension, right: Dimension) -> Dimension {
    Dimension(left.powers.merging(right.powers, uniquingKeysWith: +))
  }

  static func / (left: Dimension, right: Dimension) -> Dimension {
    Dimension(left.powers.merging(right.powers.mapValues { -$0 }, uniquingKeysWith: +))
  }
}

extension Dimension: CustomStringConvertible {
  package var description: String {
    guard !powers.isEmpty else { return "a pure number" }
    return Base.allCases.compactMap { base in
      powers[base].map { $0 == 1 ? base.rawValue : "\(base.rawValue)^\($0)" }
    }.joined(separator: " ")
  }
}
