import Evidence

/// The shares of new homes to be accessible, read so that one home meets one category.
///
/// A study that asks for all homes to M4(2) and 5% to M4(3) means 95% and 5%.
///
/// - SeeAlso: Building Regulations 2010, Approved Document M; method 9.8.
struct AccessibleHomes: Calculation {
  /// Accessible and adaptable, as the study states it.
  let adaptable: Figure
  /// For wheelchair users.
  let wheelchair: Figure?
  /// The homes planned, where known.
  let plannedHomes: Figure?

  var adaptableOnly: Figure {
    let id = FigureID("accessible.m4-2-only.share")
    let label = "New homes to M4(2) and no further"
    guard let wheelchair else {
      return share(id, label, "adaptable", ["adaptable": adaptable])
    }
    return share(
      id, label, "min(adaptable, 1 - wheelchair)",
      ["adaptable": adaptable, "wheelchair": wheelchair])
  }

  /// What the two categories leave to the ordinary standard.
  var ordinary: Figure {
    share(
      FigureID("accessible.m4-1.share"), "New homes to neither standard", "1 - sum(accessible)",
      ["accessible": [adaptableOnly] + [wheelchair].compactMap { $0 }])
  }

  /// The planned homes of each category.
  var homes: [Figure] {
    guard let plannedHomes else { return [] }
    let categories =
      [("m4-2-only", adaptableOnly)] + [wheelchair].compactMap { $0 }.map { ("m4-3", $0) }
      + [("m4-1", ordinary)]
    return categories.map { name, share in
      .derived(
        FigureID("accessible.\(name).dwellings"), share.label, .dwellings, at: plannedHomes.place,
        in: plannedHomes.period, "planned * share", ["planned": plannedHomes, "share": share])
    }
  }

  /// Whether the stated shares add up to more than all homes.
  var overlap: Bool? {
    guard let wheelchair else { return false }
    guard let adaptable = adaptable.value, let share = wheelchair.value else { return nil }
    return adaptable + share > 1
  }

  var steps: [Figure] { [adaptableOnly, ordinary] + homes }

  private func share(
    _ id: FigureID, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(id, label, .share, at: adaptable.place, in: adaptable.period, formula, inputs)
  }
}

/// Whether the stated shares were read as one category a home.
enum AccessibleReading: String, CaseIterable, Sendable {
  case asStated = "as-stated"
  /// They add up to more than all homes, so the first is read as what the second leaves.
  case exclusive
  case notAssessed = "not-assessed"
}

/// Whether the study's share of M4(2) homes comes up to the least that national policy asks for.
enum AccessiblePolicy: String, CaseIterable, Sendable {
  case meets
  case short
  /// The policy in force sets no least share.
  case noMinimum = "no-minimum"
  case notAssessed = "not-assessed"
}

extension Working {
  /// Records the accessible homes, if a study recommends shares.
  mutating func assessAccessibleHomes() {
    let homes = accessibleHomes
    if let homes { record(homes) }
    let reading: AccessibleReading =
      switch homes?.overlap {
      case nil: .notAssessed
      case true?: .exclusive
      case false?: .asStated
      }
    ledger.record(
      Finding(
        "accessible.reading", "Do the recommended shares add up to more than all homes?", reading,
        deciding: [homes?.adaptable, homes?.wheelchair].compactMap { $0 }, threshold: 1,
        unit: .share))
    recordAccessiblePolicy(homes)
  }

  private var accessibleHomes: AccessibleHomes? {
    func stated(_ stem: String) -> Figure? {
      latestOrOnly(stem) ?? latestOrOnly(stem, at: Place.authority)
    }
    guard let adaptable = stated("accessible.m4-2.share") else { return nil }
    return AccessibleHomes(
      adaptable: adaptable, wheelchair: stated("accessible.m4-3.share"),
      plannedHomes: latestOrOnly("planned-homes"))
  }

  private mutating func recordAccessiblePolicy(_ homes: AccessibleHomes?) {
    let inForce = parameters.inForce("accessible.m4-2-minimum")
    let minimum = homes == nil ? nil : inForce.flatMap { given($0) }?.value
    let share = homes?.adaptableOnly
    var outcome = AccessiblePolicy.notAssessed
    if let share = share?.value {
      outcome = minimum.map { share < $0 ? .short : .meets } ?? .noMinimum
    }
    ledger.record(
      Finding(
        "accessible.policy", "Does the share of M4(2) homes come up to the national minimum?",
        outcome, deciding: [share].compactMap { $0 }, threshold: minimum,
        distance: minimum.flatMap { minimum in share?.value.map { $0 - minimum } }, unit: .share))
  }
}
