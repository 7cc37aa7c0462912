import Evidence

/// A development whose homes are all alike, as an appraisal sees it: what they sell for and how much floor they have.
struct LikeHomes: Calculation {
  let stem: String
  let marketHomes: Figure
  let affordableHomes: Figure
  /// The market value and the square metres of one home.
  let value: Figure
  let floorArea: Figure

  var marketTotal: Figure {
    step("market-total", "Value of the market homes", .pounds, marketHomes, value)
  }

  var marketFloorspace: Figure {
    step(
      "market-floorspace", "Floorspace of the market homes", .squareMetres, marketHomes, floorArea)
  }

  var affordableFloorspace: Figure {
    step(
      "affordable-floorspace", "Floorspace of the affordable homes", .squareMetres,
      affordableHomes, floorArea)
  }

  var steps: [Figure] { [marketTotal, marketFloorspace, affordableFloorspace] }

  /// The development with what is paid for its affordable homes, and what else it brings.
  func scheme(affordableValue: Figure, otherValues: [Figure]) -> DevelopmentScheme {
    DevelopmentScheme(
      marketValue: marketTotal, affordableValue: affordableValue, otherValues: otherValues,
      marketFloorspace: marketFloorspace, affordableFloorspace: affordableFloorspace)
  }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ homes: Figure, _ each: Figure
  ) -> Figure {
    .derived(
      FigureID("\(stem).residual.\(word)"), VariantWords.label(label, of: stem), unit,
      at: value.place, in: value.period, "homes * each", ["homes": homes, "each": each])
  }
}
