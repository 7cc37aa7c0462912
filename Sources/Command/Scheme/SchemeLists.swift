import Datasets
import Evidence
import Need
import Report

/// The lists that the template of a scheme goes through.
struct SchemeLists {
  let schedule: UnitSchedule
  let result: SchemeCheck.Result

  /// Every list by name.
  var all: [String: [Record]] {
    var lists = [
      "scheme-units": schedule.units.map(unit), "scheme-flags": result.flags.map(flag),
    ]
    for group in SchemeCheck.groups {
      lists["scheme-nearest.\(group)"] =
        result.nearestMixes.first { $0.group == group }?.homes.map { size, homes in
          Record([
            "key": size, "words": DwellingSize(rawValue: size)?.words ?? size,
            "homes": "\(homes)",
          ])
        } ?? []
    }
    return lists
  }

  private func unit(_ unit: UnitSchedule.Unit) -> Record {
    Record([
      "plot": unit.plot, "tenure": unit.tenure.words, "type": unit.form,
      "bedrooms": "\(unit.bedrooms)", "persons": "\(unit.persons)",
      "floor-area": Quantity.Unit.squareMetres.display(unit.floorArea),
      "value": Display.pounds(unit.value), "access": unit.access?.rawValue ?? "",
    ])
  }

  private func flag(_ flag: SchemeFlag) -> Record {
    let display = { (value: Double) in
      switch flag.standard {
      case .smallDiscount: Display.percent(value)
      case .smallForSize, .smallForWheelchair: Display.number(value, decimals: 1)
      default: Display.number(value)
      }
    }
    return Record([
      "plot": flag.plot, "standard": words(flag.standard),
      "found": flag.found.map(display) ?? "", "asked": flag.asked.map(display) ?? "",
    ])
  }

  private func words(_ standard: SchemeFlag.Standard) -> String {
    switch standard {
    case .tooFewPersons: "People that a home to rent is designed for, at least"
    case .smallForSize: "Floor area for the number of bedrooms, in square metres"
    case .smallForWheelchair: "Floor area of a home for a wheelchair user, in square metres"
    case .notAdaptable: "A home to rent that can be adapted, M4(2)"
    case .smallDiscount: "Discount of a home for discounted sale"
    case .noLift: "A lift in a block with affordable homes, by storeys"
    case .tooManyBedrooms: "Bedrooms of a market home on an exception site, at most"
    }
  }
}
