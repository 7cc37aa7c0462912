import Evidence

/// How the authority's households with a reference person of 55 to 75 hold their homes.
///
/// The inputs are counts of households or published shares; either way a share is of all that is stated.
struct AuthorityOlderTenure: Calculation {
  let outright: Figure
  /// With shared ownership, in one figure or in two.
  let mortgage: [Figure]
  let social: Figure
  let privately: Figure
  let free: Figure?

  private var rents: [Figure] { [social, privately] + [free].compactMap { $0 } }

  var owned: Figure { share("owned", "Owned", [outright] + mortgage) }
  var ownedOutright: Figure { share("owned-outright", "Owned outright", [outright]) }
  var ownedWithMortgage: Figure {
    share("owned-with-mortgage", "Owned with a mortgage or shared ownership", mortgage)
  }
  var rented: Figure { share("rented", "Rented", rents) }
  var socialRented: Figure { share("social-rented", "Social rented", [social]) }
  var privateRented: Figure { share("private-rented", "Private rented", [privately]) }
  var rentFree: Figure? { free.map { share("rent-free", "Living rent free", [$0]) } }

  var steps: [Figure] {
    [owned, ownedOutright, ownedWithMortgage, rented, socialRented, privateRented]
      + [rentFree].compactMap { $0 }
  }

  private func share(_ tenure: String, _ label: String, _ parts: [Figure]) -> Figure {
    .derived(
      FigureID("older.tenure.\(tenure).share", at: outright.place.key), label, .share,
      at: outright.place, in: outright.period, "sum(parts) / sum(all)",
      ["parts": parts, "all": [outright] + mortgage + rents])
  }
}

/// Households that own their homes, in part or in whole, as a share of all households of any age.
struct OwnersOfAllAges: Calculation {
  /// Owning, in one figure or in two, and shared ownership.
  let parts: [Figure]
  let place: Place

  var share: Figure {
    .derived(
      FigureID("older.tenure.owners-of-all-ages.share", at: place.key),
      "Owners of all ages, with shared ownership", .share, at: place, in: parts.first?.period,
      "sum(parts)", ["parts": parts])
  }

  var steps: [Figure] { [share] }
}
