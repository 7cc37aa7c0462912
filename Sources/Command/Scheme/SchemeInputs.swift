import Datasets
import Evidence
import Need
import Policy

/// The figures of a scheme, as far as its schedule and what is said beside it give them.
struct SchemeInputs {
  let schedule: UnitSchedule
  let working: Working

  /// Everything that is counted from the schedule, recorded.
  ///
  /// - Returns: the authority's working with the scheme's figures in its ledger.
  var recorded: Working {
    var working = working
    working.ledger.record(counts + sums + bySize + byMixSize)
    return working
  }

  /// Homes by tenure.
  private var counts: [Figure] {
    let groups: [(String, String, String, (UnitSchedule.Unit) -> Bool)] = [
      ("homes", "Homes of the scheme", "all rows", { _ in true }),
      (
        "market-homes", "Market homes", "rows with tenure market", { !$0.tenure.isAffordable }
      ),
      (
        "affordable-homes", "Affordable homes offered", "rows with another tenure than market",
        { $0.tenure.isAffordable }
      ),
      (
        "rented-homes", "Affordable homes offered to rent",
        "rows with tenure social-rent or affordable-rent", { $0.tenure.isRented }
      ),
    ]
    let tenures = UnitSchedule.Tenure.allCases.map { tenure in
      count(
        "\(tenure.rawValue).homes", "Homes, \(tenure.words)", "rows with tenure \(tenure.rawValue)"
      ) {
        $0.tenure == tenure
      }
    }
    return groups.map { count($0.0, $0.1, $0.2, where: $0.3) } + tenures
  }

  /// Floorspace and value of all homes.
  private var sums: [Figure] {
    [
      schedule.figure(
        "scheme.floorspace", "Floorspace of the scheme", .squareMetres, at: working.area,
        "all rows", sum: ("floor_area", { $0.floorArea }), where: { _ in true }),
      schedule.figure(
        "scheme.value", "Market value of all homes", .pounds, at: working.area, "all rows",
        sum: ("value", { $0.value }), where: { _ in true }),
    ]
  }

  /// Homes by the sizes for which there are transfer values: studios with one bedroom, larger homes with four.
  private var bySize: [Figure] {
    Guidance.sizes.enumerated().map { index, size in
      let isFirst = index == 0
      let isLast = index == Guidance.sizes.count - 1
      return count("\(size).homes", "Homes, \(size)", "rows of \(index + 1) bedrooms") { unit in
        let number = index + 1
        return unit.bedrooms == number || (isFirst && unit.bedrooms < number)
          || (isLast && unit.bedrooms > number)
      }
    }
  }

  /// Homes of each tenure group by the sizes of the study's ranges.
  private var byMixSize: [Figure] {
    SchemeCheck.groups.flatMap { group -> [Figure] in
      let isIn = { (unit: UnitSchedule.Unit) in unit.tenure.isAffordable == (group == "affordable")
      }
      let sizes = SchemeCheck.sizes(group, in: working)
      guard let first = sizes.first?.bedrooms, let last = sizes.last else { return [] }
      let all = count(
        "mix.\(group).homes", "Homes, \(group)", "rows of the \(group) tenures", where: isIn)
      return [all]
        + sizes.map { size in
          count(
            "mix.\(group).\(size.rawValue).homes", "Homes, \(group), \(size.words)",
            "rows of the \(group) tenures with \(size.words)"
          ) { unit in
            guard isIn(unit), let bedrooms = size.bedrooms else { return false }
            let isSmall = bedrooms == first && unit.bedrooms < first
            let isLarge = size == last && unit.bedrooms > bedrooms
            return unit.bedrooms == bedrooms || isSmall || isLarge
          }
        }
    }
  }

  private func count(
    _ word: String, _ label: String, _ selection: String,
    where isIn: (UnitSchedule.Unit) -> Bool
  ) -> Figure {
    schedule.figure("scheme.\(word)", label, .dwellings, at: working.area, selection, where: isIn)
  }
}

extension UnitSchedule.Unit {
  /// The home as the standards look at it.
  var home: SchemeHome {
    SchemeHome(
      plot: plot, isAffordable: tenure.isAffordable, isRented: tenure.isRented, form: form,
      bedrooms: bedrooms, persons: persons, floorArea: floorArea, access: access?.rawValue,
      storeys: storeys, hasLift: hasLift,
      discount: discount, isDiscountedSale: tenure == .discountedSale)
  }
}
