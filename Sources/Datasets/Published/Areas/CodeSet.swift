/// The codes that stand for the area in one dataset, and how well they fit it.
package struct CodeSet: Hashable, Sendable {
  /// What the codes are, in words: `2 middle layer super output areas (2021)`.
  package let description: String
  package let codes: [String]
  /// The part of the area's population within the codes; 1 where the codes are the area.
  package let coverage: Double
  /// The population within the codes but outside the area, over that of the area.
  package let excess: Double

  /// A set of codes; one that is the area itself unless said otherwise.
  package init(description: String, codes: [String], coverage: Double = 1, excess: Double = 0) {
    self.description = description
    self.codes = codes
    self.coverage = coverage
    self.excess = excess
  }

  /// Whether the codes are the area itself.
  package var isExact: Bool { coverage == 1 && excess == 0 }
}
