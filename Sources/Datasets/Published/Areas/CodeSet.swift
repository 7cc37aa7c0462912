import Evidence

/// The codes that stand for the area in one dataset, and how well they fit it.
package struct CodeSet: Hashable, Sendable {
  /// What the codes are, in words: `2 middle layer super output areas (2021)`.
  package let description: String
  package let codes: [String]
  /// The part of the area's population within the codes, at least; 1 where the codes are the area.
  package let coverage: Double
  /// The population within the codes but outside the area, over that of the area, at most.
  package let excess: Double
  /// What the two shares were measured by: `people, 21 March 2021, by output area`; nil where the codes are the area.
  package let measuredBy: String?

  /// A set of codes; one that is the area itself unless said otherwise.
  package init(
    description: String, codes: [String], coverage: Double = 1, excess: Double = 0,
    measuredBy: String? = nil
  ) {
    self.description = description
    self.codes = codes
    self.coverage = coverage
    self.excess = excess
    self.measuredBy = measuredBy
  }

  /// Whether the codes are the area itself.
  package var isExact: Bool { coverage == 1 && excess == 0 }

  /// The ground of figures that are counted by these codes; nil where they are the area itself.
  var ground: Ground? {
    isExact
      ? nil : Ground(areas: description, codes: codes, coverage: coverage, excess: excess)
  }

  /// How the codes fit, as the note of a figure says it; nil where they are the area itself.
  var fitNote: String? {
    guard !isExact else { return nil }
    let parts = [coverage, excess].map { "\(Int(($0 * 100).rounded()))%" }
    let measure = measuredBy.map { ", by \($0)" } ?? ""
    return "best fit: \(parts[0]) of the area, and \(parts[1]) of it again from around it\(measure)"
  }

  /// This set with the fit of another, of which it is itself a fit.
  ///
  /// How the two misfits lie to each other is not known, so the coverage is the least that it can be and the excess the most.
  func following(_ first: CodeSet) -> CodeSet {
    let size = first.coverage + first.excess
    let measures = [first.measuredBy, measuredBy].compactMap(\.self).uniqued
    return CodeSet(
      description: description, codes: codes,
      coverage: max(0, first.coverage - (1 - coverage) * size),
      excess: first.excess + excess * size,
      measuredBy: measures.isEmpty ? nil : measures.joined(separator: "; "))
  }

  /// The same codes under other words.
  func described(as description: String) -> CodeSet {
    CodeSet(
      description: description, codes: codes, coverage: coverage, excess: excess,
      measuredBy: measuredBy)
  }
}

extension [String] {
  /// The texts without those that stand earlier already.
  fileprivate var uniqued: [String] {
    reduce(into: []) { texts, text in
      if !texts.contains(text) { texts.append(text) }
    }
  }
}
