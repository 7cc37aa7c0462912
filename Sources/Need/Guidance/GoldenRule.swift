import Evidence

/// The affordable share of homes on land released from the Green Belt, until plan policy sets one (method 6.7).
///
/// The highest share that would otherwise be required, and some points more, up to a maximum; a share already above the
/// maximum stays. An existing policy of "up to 30%" or "30% subject to viability" counts as 30%.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, policy GB8; planning practice guidance on viability.
struct GoldenRule: Calculation {
  let stem: String
  /// The highest requirement that would otherwise apply; nil if there is none.
  let existing: Figure?
  let uplift: Figure
  let maximum: Figure
  /// The share where no requirement would apply.
  let standard: Figure
  let place: Place

  var share: Figure {
    let id = FigureID("\(stem).golden-rule.share")
    let label = "Affordable share under the Golden Rules"
    guard let existing else {
      return .derived(id, label, .share, at: place, "standard", ["standard": standard])
    }
    return .derived(
      id, label, .share, at: place, "max(existing, min(maximum, existing + uplift))",
      ["existing": existing, "maximum": maximum, "uplift": uplift])
  }

  var steps: [Figure] { [share] }
}
