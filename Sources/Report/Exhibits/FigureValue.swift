import DocumentModel
import Evidence

extension Value {
  /// A figure as a table or a chart shows it.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - decimals: decimals that hold for a whole column; nil for those of the unit.
  init(_ figure: Figure, decimals: Int? = nil) {
    let text = figure.value.map { value in
      decimals.map { figure.unit.display(value, decimals: $0) } ?? figure.unit.display(value)
    }
    self.init(figure, text: text ?? figure.display, raw: figure.value)
  }

  /// A figure with a text of its own, such as one adjusted to a sum.
  init(_ figure: Figure, text: String, raw: Double?) {
    var markers = figure.quantity.markers
    if raw == nil, markers.isEmpty { markers = [.notAvailable] }
    self.init(
      figure: figure.id.text, raw: raw, text: text, markers: markers.map(Value.Marker.init),
      unit: figure.unit.rawValue, measure: figure.label, areaCode: figure.place.code,
      areaName: figure.place.name, period: figure.period?.description ?? "")
  }
}

extension Value.Marker {
  /// The marker of a figure.
  init(_ marker: Evidence.Marker) {
    self.init(
      code: marker.rawValue, meaning: marker.meaning, replacesValue: marker.replacesValue)
  }

  /// Where no figure was supplied.
  static let notAvailable = Value.Marker(Evidence.Marker.notAvailable)
}

extension Quantity.Unit {
  /// The unit as the heading of a column names it; nil where the values carry their own sign.
  var columnHeading: String? {
    switch self {
    case .share, .growth, .pounds, .poundsPerSquareMetre, .number: nil
    case .poundsPerYear: "a year"
    case .poundsPerMonth: "a month"
    case .poundsPerWeek: "a week"
    case .sharePerYear: "a year"
    case .priceToIncome, .loanToIncome: "times income"
    default: rawValue
    }
  }
}

extension Figure {
  /// The figure without its value, which may not be shown.
  func hidden(_ marker: Evidence.Marker) -> Figure {
    var figure = self
    figure.quantity = .missing(marker, marker.meaning)
    return figure
  }
}
