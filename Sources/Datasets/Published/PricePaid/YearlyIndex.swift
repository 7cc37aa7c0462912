/// A price index by type of home and year: the mean of its months.
struct YearlyIndex {
  private struct Cell: Hashable {
    let type: UInt8
    let year: Int
  }

  private struct Months {
    var sum = 0.0
    var count = 0
  }

  private var cells: [Cell: Months] = [:]

  /// The letters of the types in records of sales, and the headings of their columns in the index.
  static let headings: [(UInt8, String)] = [
    (UInt8(ascii: "D"), "house price index detached houses"),
    (UInt8(ascii: "S"), "house price index semi-detached houses"),
    (UInt8(ascii: "T"), "house price index terraced houses"),
    (UInt8(ascii: "F"), "house price index flats and maisonettes"),
    (0, "house price index all property types"),
  ]

  var isEmpty: Bool { cells.isEmpty }

  /// Adds a month.
  mutating func add(_ value: Double, _ type: UInt8, _ year: Int) {
    let cell = Cell(type: type, year: year)
    cells[cell, default: Months()].sum += value
    cells[cell, default: Months()].count += 1
  }

  /// The index of a type in a year, that of all types if the type has none; nil if the year has none.
  subscript(type: UInt8, year: Int) -> Double? {
    for key in [type, 0] {
      if let months = cells[Cell(type: key, year: year)] {
        return months.sum / Double(months.count)
      }
    }
    return nil
  }
}
