import Evidence
import Formats
import Notation

/// The sizes of home by which the private rent index is published.
enum RentSizes {
  /// The rents of places of which that of all homes is between those of the sizes, as a mean of them must be; a fault for
  /// each other place.
  ///
  /// - Parameters:
  ///   - rents: the rents of one period, by size, of any places.
  ///   - sheet: the table that they were taken from.
  ///   - log: where faults go.
  /// - Returns: the rents of the other places.
  static func consistent(_ rents: [Figure], in sheet: Sheet, log: FaultLog) -> [Figure] {
    let wrong = Dictionary(grouping: rents, by: \.place)
      .filter { !isConsistent($1, in: sheet, log) }
    return rents.filter { wrong[$0.place] == nil }
  }

  private static func isConsistent(_ rents: [Figure], in sheet: Sheet, _ log: FaultLog) -> Bool {
    let value = { (size: String) in
      rents.first { $0.id.stem.hasSuffix(".\(size)") }.flatMap(\.value)
    }
    let sizes = rents.filter { !$0.id.stem.hasSuffix(".all") }
    let values = sizes.compactMap(\.value)
    guard let mean = value("all"), let lowest = values.min(), let highest = values.max(),
      values.count == sizes.count || value("4-bed-or-more") != nil
    else { return true }
    // What is not published of the smallest may lie below the others.
    let smallest = sizes.contains { $0.id.stem.hasSuffix(".room") } ? "room" : "1-bed"
    guard mean > highest || (mean < lowest && value(smallest) != nil), let first = rents.first
    else { return true }
    let unit = Quantity.Unit.poundsPerMonth
    log.record(
      ContentProblem.contradiction(
        found: "\(first.place.code): \(unit.display(mean)) for all homes, and "
          + "\(unit.display(lowest)) to \(unit.display(highest)) by bedrooms",
        expected: "a rent of all homes between those of the smallest and the largest"),
      at: sheet.location(row: first.observed?.rows.first))
    return false
  }

  private static let headings: [(heading: String, size: String)] = [
    ("rental price", "all"), ("rental price one bed", "1-bed"), ("rental price two bed", "2-bed"),
    ("rental price three bed", "3-bed"), ("rental price four or more bed", "4-bed-or-more"),
  ]

  /// The columns of rents by size, as far as a table has them.
  static func columns(of table: HeadedTable) -> [(column: Int, size: String)] {
    headings.compactMap { heading, size in table.column(heading).map { ($0, size) } }
  }
}
