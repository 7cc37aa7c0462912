package import Evidence

/// One tenure in the area held against a place it is compared with (method 2).
package struct TenureComparison: Calculation {
  /// Whether the area has more of the tenure than the other place.
  package enum Outcome: String, CaseIterable, Sendable {
    case higher
    case similar
    case lower
    case notAssessed = "not-assessed"
  }

  let group: TenureGroup
  let area: Figure
  let other: Figure
  /// The difference below which two shares are called similar, in percentage points.
  let similarDifference: Figure

  package init(of group: TenureGroup, area: Figure, other: Figure, similarDifference: Figure) {
    self.group = group
    self.area = area
    self.other = other
    self.similarDifference = similarDifference
  }

  /// The area's share less the other's.
  package var difference: Figure {
    .derived(
      FigureID("tenure.\(group.rawValue).difference", area.period, at: other.place.key),
      "\(group.label), difference of shares", .percentagePoints, at: other.place, "area - other",
      ["area": area, "other": other])
  }

  package var steps: [Figure] { [difference] }

  package var outcome: Outcome {
    guard let points = difference.value, let limit = similarDifference.value else {
      return .notAssessed
    }
    // Two points exactly are a difference, whatever binary fractions make of them.
    let shown = Display.rounded(abs(points), decimals: 6)
    return shown < limit ? .similar : points > 0 ? .higher : .lower
  }

  package var finding: Finding {
    Self.finding(
      group, at: other.place.key, outcome, deciding: [difference],
      threshold: similarDifference.value,
      distance: difference.value.flatMap { value in
        similarDifference.value.map { abs(value) - $0 }
      })
  }

  /// The finding where one of the shares is unknown.
  package static func notAssessed(_ group: TenureGroup, at place: String) -> Finding {
    finding(group, at: place, .notAssessed, deciding: [], threshold: nil, distance: nil)
  }

  private static func finding(
    _ group: TenureGroup, at place: String, _ outcome: Outcome, deciding: [Figure],
    threshold: Double?, distance: Double?
  ) -> Finding {
    Finding(
      "tenure.\(group.rawValue).compared-with-\(place)",
      "Is the share \"\(group.label.lowercased())\" higher or lower here than in the \(place)?",
      outcome, deciding: deciding, threshold: threshold, distance: distance, unit: .percentagePoints
    )
  }
}
