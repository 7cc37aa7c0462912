/// The projected people of one district, by year of age and year.
struct ProjectedPeople {
  /// The row of each age.
  private(set) var rows: [Int: Int] = [:]
  private var values: [Int: [Double]] = [:]
  /// The row of all ages together, if the table has one.
  private var total: (row: Int, years: [Double])?

  /// Adds the row of an age, or of all ages; other rows are passed over.
  ///
  /// - Returns: the row that already gave this age; nil if there is none.
  mutating func add(_ years: [Double], age: String, row: Int) -> Int? {
    guard let age = SingleYears.age(age) else {
      guard age == "all ages" else { return nil }
      if let total { return total.row }
      total = (row, years)
      return nil
    }
    if let first = rows[age] { return first }
    rows[age] = row
    values[age] = years
    return nil
  }

  /// The youngest age that is not there; nil if all are.
  var missing: Int? { (0...SingleYears.oldest).first { values[$0] == nil } }

  /// The first year whose ages do not add up to its total, but for rounding.
  var difference: (row: Int, total: Double, sum: Double)? {
    guard let total else { return nil }
    for (index, whole) in total.years.enumerated() {
      let sum = sum(0...SingleYears.oldest, index)
      if abs(sum - whole) > Self.rounding { return (total.row, whole, sum) }
    }
    return nil
  }

  /// How far a total may be from the sum of its parts.
  private static let rounding = 1.0

  /// The people of a band of ages in one of the years.
  func sum(_ ages: ClosedRange<Int>, _ index: Int) -> Double {
    ages.reduce(0) { $0 + (values[$1]?[index] ?? 0) }
  }
}
