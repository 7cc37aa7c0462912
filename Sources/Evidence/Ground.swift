/// The small areas on which a figure of an area was counted, and how they fit it (method 1, step 3).
///
/// Two figures may be of one place and yet of different ground: the areas of one census that fit it best are not those of
/// another.
package struct Ground: Hashable, Sendable {
  /// What they are, in words: `3 lower layer super output areas (2021), best fit`.
  package let areas: String
  /// The codes, in order; none where the ground is the area itself.
  package let codes: [String]
  /// The part of the area's people within them.
  package let coverage: Double
  /// The people within them but outside the area, over those of the area.
  package let excess: Double

  /// The area itself.
  package static let exact = Ground(areas: "the area itself", codes: [], coverage: 1, excess: 0)

  package init(areas: String, codes: [String], coverage: Double, excess: Double) {
    self.areas = areas
    self.codes = codes.sorted()
    self.coverage = coverage
    self.excess = excess
  }

  /// The most by which this ground and another may differ, as a share of the area's people.
  ///
  /// People are on one ground alone if they are of the area and only the other leaves them out, or are from outside and only
  /// this one takes them in. How the two misfits lie to each other is not known, so the larger of the two sums is taken.
  package func difference(from other: Ground) -> Double {
    if codes == other.codes { return 0 }
    return max((1 - coverage) + other.excess, (1 - other.coverage) + excess)
  }
}
