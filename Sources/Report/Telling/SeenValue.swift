import Evidence
import Notation

/// A value as an author writes what was seen: `1312`, `45.0%`, `affordable`, `[c]`.
enum SeenValue {
  /// The number that is written; nil if it is none.
  static func number(_ text: String) -> Double? {
    guard text.hasSuffix("%") else { return PlainNumber.double(text) }
    return PlainNumber.double(String(text.dropLast())).map { $0 / 100 }
  }

  /// Whether a marker is written, such as `[c]`, that stands for a value.
  static func isMarker(_ text: String) -> Bool {
    Marker.allCases.contains { $0.replacesValue && $0.printed == text }
  }

  /// A figure as it would be written: as it is printed, without commas and signs of money.
  static func text(of figure: Figure) -> String {
    guard let value = figure.value else { return figure.display }
    let shown = figure.unit.display(value)
    let plain = shown.filter { $0 != "," && $0 != "£" }.replacing(Display.minus, with: "-")
    let candidates = [plain, plain + "%"]
    return candidates.first { number($0).map(figure.unit.display) == shown } ?? "\(value)"
  }
}
