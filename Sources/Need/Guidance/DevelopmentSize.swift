import Evidence

/// The size of a development, as national policy tells sizes apart.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, Annex B; method 6.7 and 10.1.
package enum DevelopmentSize: String, CaseIterable, Sendable {
  case minor, medium, major
  case notAssessed = "not-assessed"
}

/// The limits between the sizes of development.
struct DevelopmentLimits {
  /// Homes, and site area, from which a development is major.
  let majorHomes: Figure
  let majorArea: Figure
  /// The most homes and the largest site of a medium development; nil where policy knows none.
  let mediumHomes: Figure?
  let mediumArea: Figure?

  /// The size of a development.
  ///
  /// A medium development is one that would be major but for being within the medium limits.
  ///
  /// - Parameters:
  ///   - homes: dwellings; adjoining applications in one ownership count together.
  ///   - siteArea: square metres; nil if not known.
  /// - Returns: the size; not assessed if the number of homes has no value.
  func size(homes: Figure, siteArea: Figure?) -> DevelopmentSize {
    guard let homes = homes.value, let majorFrom = majorHomes.value else { return .notAssessed }
    let area = siteArea?.value
    let isMajor = homes >= majorFrom || (area ?? 0) >= (majorArea.value ?? .infinity)
    guard isMajor else { return .minor }
    guard let most = mediumHomes?.value, let largest = mediumArea?.value else { return .major }
    return homes >= majorFrom && homes <= most && (area ?? 0) <= largest ? .medium : .major
  }
}

/// Homes of adjoining applications in one ownership, counted together so that no site escapes by being split.
///
/// - SeeAlso: method 10.1, the anti-splitting test.
struct AdjoiningApplications: Calculation {
  let stem: String
  let applications: [Figure]
  let place: Place

  var homes: Figure {
    .derived(
      FigureID("\(stem).homes-together"), "Homes of this and adjoining applications", .dwellings,
      at: place, "sum(applications)", ["applications": applications])
  }

  var steps: [Figure] { [homes] }
}

extension Working {
  /// The limits in force, recorded; nil before policy set any.
  mutating func developmentLimits() -> DevelopmentLimits? {
    guard let homes = parameters.inForce("development.major-homes"),
      let area = parameters.inForce("development.major-area")
    else { return nil }
    return DevelopmentLimits(
      majorHomes: given(homes), majorArea: given(area),
      mediumHomes: parameters.inForce("development.medium-homes-maximum").map { given($0) },
      mediumArea: parameters.inForce("development.medium-area-maximum").map { given($0) })
  }
}
