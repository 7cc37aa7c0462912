package import Evidence
import Notation

/// A developer's schedule of units: one row a home.
///
///     plot,tenure,type,bedrooms,persons,floor_area,value
///     1,social-rent,house,2,4,79,240000
///
/// - SeeAlso: docs/scheme.md.
package struct UnitSchedule: Sendable {
  /// A home of the schedule.
  package struct Unit: Sendable, Hashable {
    package let plot: String
    package let tenure: Tenure
    /// `house`, `flat` or `bungalow`.
    package let form: String
    /// A studio has none.
    package let bedrooms: Int
    /// The people it is designed for.
    package let persons: Int
    /// Gross internal area in square metres.
    package let floorArea: Double
    /// Pounds on the open market, whatever the tenure.
    package let value: Double
    /// Below the market value, for discounted sale; a share.
    package let discount: Double?
    /// The standard of access.
    package let access: Access?
    /// Storeys of the building, and whether it has a lift.
    package let storeys: Int?
    package let hasLift: Bool?
    package let line: Int
  }

  /// How a home is to be held.
  package enum Tenure: String, CaseIterable, Sendable {
    case market
    case socialRent = "social-rent"
    case affordableRent = "affordable-rent"
    case sharedOwnership = "shared-ownership"
    case discountedSale = "discounted-sale"
    case intermediateRent = "intermediate-rent"
    case rentToBuy = "rent-to-buy"

    package var isAffordable: Bool { self != .market }
    package var isRented: Bool { self == .socialRent || self == .affordableRent }

    /// The tenure as a sentence says it.
    package var words: String { rawValue.replacing("-", with: " ") }
  }

  /// The standards of access in the Building Regulations.
  package enum Access: String, CaseIterable, Sendable {
    case visitable = "M4(1)"
    case adaptable = "M4(2)"
    case wheelchair = "M4(3)"
  }

  package let units: [Unit]
  /// The path as it was given, and what the file is.
  package let file: String
  package let sha256: String

  /// What is counted or summed over some of the units, as an observed figure.
  ///
  /// - Parameters:
  ///   - id: the name of the figure.
  ///   - label: what a reader calls it.
  ///   - unit: its unit.
  ///   - place: where the scheme is.
  ///   - selection: which rows, in words that an outsider can follow.
  ///   - column: what is summed: its name and its value; nil to count rows.
  ///   - isIn: which units are taken.
  /// - Returns: the figure; nothing counted is a true zero.
  package func figure(
    _ id: String, _ label: String, _ unit: Quantity.Unit, at place: Place, _ selection: String,
    sum column: (name: String, value: @Sendable (Unit) -> Double)? = nil,
    where isIn: (Unit) -> Bool
  ) -> Figure {
    let taken = units.filter(isIn)
    let value = column.map { column in taken.map(column.value).reduce(0, +) }
    let source = ObservedSource(
      dataset: "Schedule of units", publisher: "The applicant", edition: "As submitted",
      file: file, sha256: sha256,
      selection: selection + (column.map { "; column \($0.name)" } ?? ""),
      rows: taken.map(\.line), rowCount: taken.count, statistic: column == nil ? .count : .sum)
    return Figure(
      FigureID(id), label, Quantity(value ?? Double(taken.count)), unit, at: place,
      basis: .observed(source))
  }
}
