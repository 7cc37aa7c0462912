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
    let shown = figure.hasOnlyRange ? figure.spokenRange : figure.display
    self.init(figure, text: text ?? shown, raw: figure.value)
  }

  /// A figure with a text of its own, such as one adjusted to a sum.
  init(_ figure: Figure, text: String, raw: Double?) {
    var markers = figure.quantity.markers
    if raw == nil, markers.isEmpty, !figure.hasOnlyRange { markers = [.notAvailable] }
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
    case .share, .growth, .pounds, .poundsPerSquareMetre, .number, .calendarYear: nil
    case .poundsPerYear: "a year"
    case .poundsPerMonth: "a month"
    case .poundsPerWeek: "a week"
    case .poundsPerDwelling: "a home"
    case .sharePerYear: "a year"
    case .priceToIncome, .loanToIncome: "times income"
    default: rawValue
    }
  }
}

extension Figure {
  /// Whether a publication gives a range in the place of a value.
  var hasOnlyRange: Bool {
    value == nil && quantity.markers.isEmpty && interval?.kind == .stated
      && interval?.lower != nil && interval?.upper != nil
  }

  /// The figure's range in words: "10.0% to 15.0%", to as few decimals as it needs.
  var spokenRange: String {
    let ends = [interval?.lower, interval?.upper].compactMap(\.self)
    let isWhole = ends.allSatisfy { Display.rounded($0, decimals: 2) == $0 }
    return ends.map {
      unit.isWrittenAsPercentage
        ? unit.display($0, decimals: isWhole ? 0 : 1) : unit.display($0)
    }.joined(separator: " to ")
  }

  /// The figure without its value, which may not be shown.
  func hidden(_ marker: Evidence.Marker) -> Figure {
    var figure = self
    figure.quantity = .missing(marker, marker.meaning)
    return figure
  }
}
