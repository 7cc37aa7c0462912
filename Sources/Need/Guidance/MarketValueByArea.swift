import Evidence

/// The market value of a home from its floor area and a price for each square foot (method 10.5).
struct MarketValueByArea: Calculation {
  let stem: String
  let size: String
  /// Square metres of the home.
  let floorArea: Figure
  let pricePerSquareFoot: Figure
  let squareMetresPerSquareFoot: Figure

  var value: Figure {
    .derived(
      FigureID("\(stem).\(size).market-value"), "Market value, \(size) home", .poundsPerDwelling,
      at: floorArea.place, in: floorArea.period, "floor_area / metres_per_foot * price",
      [
        "floor_area": floorArea, "metres_per_foot": squareMetresPerSquareFoot,
        "price": pricePerSquareFoot,
      ])
  }

  var steps: [Figure] { [value] }
}
