import Evidence

/// How a share of the area stands beside the same share elsewhere.
package enum Comparison: String, CaseIterable, Sendable {
  case higher, similar, lower
  case notAssessed = "not-assessed"
}

/// A share of the area held against the same share of another place.
struct ShareComparison: Calculation {
  /// The first words of the difference's name.
  let stem: String
  /// What is compared, as a question says it: "homes with four or more bedrooms".
  let subject: String
  let area: Figure
  let other: Figure
  /// The difference below which two shares are called similar.
  let similarDifference: Figure

  /// The area's share less the other's.
  var difference: Figure {
    .derived(
      FigureID("\(stem).difference", at: other.place.key), "Difference in the share of \(subject)",
      .percentagePoints, at: other.place, in: area.period, "area - other",
      ["area": area, "other": other])
  }

  var steps: [Figure] { [difference] }

  var outcome: Comparison {
    guard let points = difference.value, let limit = similarDifference.value else {
      return .notAssessed
    }
    // As much as the limit is a difference, whatever binary fractions make of it.
    let shown = Display.rounded(abs(points), decimals: 6)
    return shown < limit ? .similar : points > 0 ? .higher : .lower
  }
}

extension Working {
  /// Holds a share of the area against the authority's and the country's, and records a finding for each.
  ///
  /// - Parameters:
  ///   - id: the first words of the findings' names, which `compared-with-` and the place follow.
  ///   - stem: the first words of the differences' names.
  ///   - subject: what is compared, as a question says it.
  ///   - share: the share at a place, if it is known.
  mutating func compare(
    _ id: String, _ stem: String, _ subject: String, _ share: (Working, Place) -> Figure?
  ) {
    for key in [Place.authority, Place.country] {
      guard let place = place(key) else { continue }
      let question = "Is the share of \(subject) higher or lower than in \(place.name)?"
      guard let own = share(self, area), let other = share(self, place) else {
        ledger.record(
          Finding("\(id).compared-with-\(key)", question, Comparison.notAssessed, deciding: []))
        continue
      }
      let limit = parameter("comparison.similar-difference")
      let comparison = ShareComparison(
        stem: stem, subject: subject, area: own, other: other, similarDifference: limit)
      record(comparison)
      ledger.record(
        Finding(
          "\(id).compared-with-\(key)", question, comparison.outcome,
          deciding: [comparison.difference], threshold: limit.value,
          distance: comparison.difference.value.flatMap { value in
            limit.value.map { abs(value) - $0 }
          }, unit: .percentagePoints))
    }
  }
}
