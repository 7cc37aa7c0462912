import Evidence

/// A need for specialist homes by level of care and by market, with its margins.
///
/// Every method ends in one of these, so that methods can be compared line by line.
struct CareAndTenureMatrix: Calculation {
  /// The method's stem: `older.tenure-led`.
  let stem: String
  /// How the method is told from others, at the end of a label: `at toolkit rates`.
  let method: String
  let careMarket: Figure
  let careAffordable: Figure
  let shelteredMarket: Figure
  let shelteredAffordable: Figure

  /// Homes in which care is at hand.
  var care: Figure {
    total("care.total", "Housing with care", [careMarket, careAffordable])
  }

  /// Sheltered homes, retirement homes and adaptations.
  var sheltered: Figure {
    total("sheltered.total", "Sheltered homes", [shelteredMarket, shelteredAffordable])
  }

  var market: Figure {
    total("total.market", "Specialist homes, market", [careMarket, shelteredMarket])
  }

  var affordable: Figure {
    total(
      "total.affordable", "Specialist homes, affordable", [careAffordable, shelteredAffordable])
  }

  var all: Figure { total("total", "Specialist homes", [care, sheltered]) }

  /// The part that has to be affordable.
  var affordableShare: Figure {
    .derived(
      FigureID("\(stem).affordable-share"),
      "Affordable homes as a share of specialist homes, \(method)", .share, at: careMarket.place,
      in: careMarket.period, "affordable / total",
      ["affordable": affordable, "total": all])
  }

  var steps: [Figure] {
    [
      careMarket, careAffordable, care, shelteredMarket, shelteredAffordable, sheltered, market,
      affordable, all, affordableShare,
    ]
  }

  private func total(_ name: String, _ label: String, _ parts: [Figure]) -> Figure {
    .derived(
      FigureID("\(stem).\(name)"), "\(label), \(method)", .dwellings, at: careMarket.place,
      in: careMarket.period,
      "sum(homes)", ["homes": parts])
  }
}
