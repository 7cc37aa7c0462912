import Evidence

/// How households now approaching old age hold their homes: the authority's shares, brought nearer to the area's.
///
/// Tenure by age is published for the authority only. Where the area's owners of all ages are a very different share
/// from the authority's, the middle is taken between the authority's share of older owners and the area's share of
/// owners of all ages, and the tenures within are scaled in proportion. Owning takes in shared ownership throughout.
///
/// - SeeAlso: method 9.2, steps 1, 2 and 5.
struct OlderTenure: Calculation {
  let area: Place
  let authority: AuthorityOlderTenure
  /// Owners of all ages as a share of households, where known in both places.
  let areaOwners: Figure?
  let authorityOwners: Figure?
  /// The difference of owners beyond which the middle is taken.
  let threshold: Figure
  /// What the area's own share weighs in the middle.
  let weight: Figure

  /// Owners of all ages: the area's share less the authority's.
  var difference: Figure? {
    guard let areaOwners, let authorityOwners else { return nil }
    return .derived(
      FigureID("older.tenure.difference"), "Owners of all ages, area less authority",
      .percentagePoints, at: area, in: areaOwners.period, "area_owners - authority_owners",
      ["area_owners": areaOwners, "authority_owners": authorityOwners])
  }

  /// Whether the middle is taken.
  var takesMiddle: Bool {
    guard let difference = difference?.value, let threshold = threshold.value else { return false }
    return abs(difference) > threshold
  }

  var owned: Figure {
    let id = FigureID("older.tenure.owned.share")
    guard takesMiddle, let areaOwners else {
      return share(id, "Owned", "authority", ["authority": authority.owned])
    }
    return share(
      id, "Owned", "weight * area_owners + (1 - weight) * authority",
      ["weight": weight, "area_owners": areaOwners, "authority": authority.owned])
  }

  var rented: Figure {
    share(FigureID("older.tenure.rented.share"), "Rented", "1 - owned", ["owned": owned])
  }

  var ownedOutright: Figure { scaled(authority.ownedOutright, authority.owned, owned) }
  var ownedWithMortgage: Figure { scaled(authority.ownedWithMortgage, authority.owned, owned) }
  var socialRented: Figure { scaled(authority.socialRented, authority.rented, rented) }
  var privateRented: Figure { scaled(authority.privateRented, authority.rented, rented) }
  var rentFree: Figure? { authority.rentFree.map { scaled($0, authority.rented, rented) } }

  var shares: [Figure] {
    [owned, ownedOutright, ownedWithMortgage, rented, socialRented, privateRented]
      + [rentFree].compactMap { $0 }
  }

  var steps: [Figure] {
    authority.steps + [areaOwners, authorityOwners, difference].compactMap { $0 } + shares
  }

  /// A tenure's share, in proportion to its place within owning or renting in the authority.
  private func scaled(_ part: Figure, _ authorityWhole: Figure, _ whole: Figure) -> Figure {
    share(
      FigureID(part.id.stem), part.label, "part * whole / authority_whole",
      ["part": part, "whole": whole, "authority_whole": authorityWhole])
  }

  private func share(
    _ id: FigureID, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(id, label, .share, at: area, in: authority.owned.period, formula, inputs)
  }
}
