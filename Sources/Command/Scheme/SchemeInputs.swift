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
    working.ledger.record(counts + sums + bySize + rentedBySize + byMixSize)
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

  /// Floorspace and value, of all homes and by group of tenures.
  private var sums: [Figure] {
    [
      floorspace("floorspace", "Floorspace of the scheme", "all rows") { _ in true },
      floorspace(
        "market-floorspace", "Floorspace of the market homes", "rows with tenure market",
        where: { !$0.tenure.isAffordable }),
      floorspace(
        "affordable-floorspace", "Floorspace of the affordable homes",
        "rows with another tenure than market", where: { $0.tenure.isAffordable }),
      value("value", "Market value of all homes", "all rows") { _ in true },
      value(
        "market-value", "Market value of the market homes", "rows with tenure market",
        where: { !$0.tenure.isAffordable }),
      value(
        "intermediate-value", "Market value of the affordable homes that are not to rent",
        "rows with another tenure than market, social-rent or affordable-rent",
        where: { $0.tenure.isAffordable && !$0.tenure.isRented }),
    ]
  }

  private func floorspace(
    _ word: String, _ label: String, _ selection: String,
    where isIn: (UnitSchedule.Unit) -> Bool
  ) -> Figure {
    schedule.figure(
      "scheme.\(word)", label, .squareMetres, at: working.area, selection,
      sum: ("floor_area", { $0.floorArea }), where: isIn)
  }

  private func value(
    _ word: String, _ label: String, _ selection: String,
    where isIn: (UnitSchedule.Unit) -> Bool
  ) -> Figure {
    schedule.figure(
      "scheme.\(word)", label, .pounds, at: working.area, selection,
      sum: ("value", { $0.value }), where: isIn)
  }

  /// Homes by the sizes for which there are transfer values: studios with one bedroom, larger homes with four.
  private var bySize: [Figure] { sized("", "Homes", "rows", where: { _ in true }) }

  /// The homes to rent by the same sizes.
  private var rentedBySize: [Figure] {
    sized(
      "rented.", "Homes to rent", "rows with tenure social-rent or affordable-rent",
      where: { $0.tenure.isRented })
  }

  private func sized(
    _ word: String, _ label: String, _ rows: String, where isIn: (UnitSchedule.Unit) -> Bool
  ) -> [Figure] {
    Guidance.sizes.enumerated().map { index, size in
      let isFirst = index == 0
      let isLast = index == Guidance.sizes.count - 1
      let number = index + 1
      return count(
        "\(word)\(size).homes", "\(label), \(size)", "\(rows) of \(number) bedrooms"
      ) { unit in
        isIn(unit)
          && (unit.bedrooms == number || (isFirst && unit.bedrooms < number)
            || (isLast && unit.bedrooms > number))
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
