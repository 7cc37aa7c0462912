import Evidence

/// Figures for the tests, named by their stem alone.
enum Figures {
  static let area = Place(key: Place.area, code: "test", name: "the area")

  static func figure(
    _ stem: String, _ quantity: Quantity, _ unit: Quantity.Unit = .number,
    in period: Period? = nil, at place: Place = area
  ) -> Figure {
    Figure(
      FigureID(stem, period, at: place.key), stem, quantity, unit, at: place,
      basis: .assumption(reason: "a test", replaces: nil))
  }

  static func number(_ stem: String, _ value: Double?, _ unit: Quantity.Unit = .number) -> Figure {
    figure(stem, value.map { Quantity($0) } ?? .missing(.confidential, "hidden"), unit)
  }

  /// Numbers as a list.
  static func numbers(_ values: [Double], _ unit: Quantity.Unit = .number) -> [Figure] {
    values.enumerated().map { number("n\($0.offset)", $0.element, unit) }
  }
}
