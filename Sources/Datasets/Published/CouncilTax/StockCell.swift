import Evidence
import Formats

/// A cell of the stock of properties: a count rounded to ten, or a mark.
enum StockCell {
  /// How far a rounded count may be from the true one.
  static let rounding = 5.0

  /// What `-` stands for.
  static let hidden = 1.0...4.0

  /// The part of all properties up to which hidden cells, each taken for the middle of 1 to 4, do no harm to a share.
  static let immaterial = 0.005

  /// Reads a cell.
  ///
  /// - Parameter cell: a number, with or without commas, or a mark of the publisher's.
  /// - Returns: the count with its bounds, or why there is none; nil if the cell is neither.
  static func quantity(_ cell: Cell) -> Quantity? {
    if let number = cell.number, number >= 0 {
      // A zero is printed only where there is none.
      let bounds = number == 0 ? 0...0 : max(0, number - rounding)...(number + rounding)
      return Quantity(number, bounds: bounds)
    }
    switch cell.string {
    case "-", "[c]":
      return Quantity(nil, markers: [.confidential], bounds: hidden, reason: "1 to 4 dwellings")
    case "..", "N/A", "[z]": return .missing(.notApplicable, "does not apply")
    case "", "[x]": return .missing(.notAvailable, "not published")
    default: return nil
    }
  }

  /// Adds up cells of a place.
  ///
  /// Hidden cells leave no value, only bounds, unless all of them together could not matter to a share of the whole: then
  /// each counts 2.5, and the sum is marked as estimated.
  static func sum(_ cells: [Quantity], whole: [Quantity]) -> Quantity {
    let applicable = cells.filter { $0.markers != [.notApplicable] }
    let sum = Quantity.sum(applicable.isEmpty ? cells : applicable)
    let hidden = applicable.filter { $0.value == nil }
    guard !hidden.isEmpty, let all = Quantity.sum(whole).value, let bounds = sum.bounds,
      Double(hidden.count) * Self.hidden.upperBound <= immaterial * all
    else { return sum }
    let middle = (Self.hidden.lowerBound + Self.hidden.upperBound) / 2
    let known = applicable.compactMap(\.value).reduce(0, +)
    return Quantity(
      known + Double(hidden.count) * middle, markers: [.estimated], bounds: bounds,
      reason: "\(hidden.count) of \(cells.count) cells are 1 to 4, counted as \(middle)")
  }
}
