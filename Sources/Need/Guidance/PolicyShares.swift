package import Evidence

/// The affordable shares that a plan states for ordinary development.
package struct PolicyShares {
  let ledger: Ledger

  package init(ledger: Ledger) { self.ledger = ledger }

  /// The share for a scheme.
  ///
  /// - Parameters:
  ///   - homes: the homes of the scheme, for a plan that asks more of large sites.
  ///   - zone: the key of the part of the authority that it lies in, if that was said.
  /// - Returns: the share of the zone; without one that of the whole, or of the size of site; nil if the plan states none.
  func share(homes: Figure, zone: String?) -> Figure? {
    if let zone { return ledger.latestKnown("affordable-policy.share", at: zone) }
    return ledger.latestKnown("affordable-policy.share") ?? shareBySize(homes)
  }

  /// The parts of the authority for which the plan states a share of its own.
  package func zones(_ places: [Place]) -> [(place: Place, share: Figure)] {
    places.compactMap { place in
      guard place.key != Place.area,
        let share = ledger.latestKnown("affordable-policy.share", at: place.key),
        share.value != nil
      else { return nil }
      return (place, share)
    }
  }

  /// How the shares are stated.
  func form(_ places: [Place]) -> PolicySharesForm {
    if ledger.latestKnown("affordable-policy.share")?.value != nil { return .one }
    if !zones(places).isEmpty { return .byZone }
    let bySize = ["small-sites.share", "large-sites.share", "large-sites.threshold"]
    return bySize.allSatisfy { ledger.latestKnown("affordable-policy.\($0)")?.value != nil }
      ? .bySize : .notAssessed
  }

  private func shareBySize(_ homes: Figure) -> Figure? {
    guard let limit = ledger.latestKnown("affordable-policy.large-sites.threshold")?.value,
      let homes = homes.value
    else { return nil }
    return ledger.latestKnown(
      "affordable-policy.\(homes >= limit ? "large" : "small")-sites.share")
  }
}

/// How a plan states the affordable share that it asks for.
package enum PolicySharesForm: String, CaseIterable, Sendable {
  case one
  case byZone = "by-zone"
  case bySize = "by-size"
  case notAssessed = "not-assessed"
}
