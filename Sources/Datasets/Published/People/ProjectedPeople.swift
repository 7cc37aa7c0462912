/// The projected people of one district, by year of age and year.
struct ProjectedPeople {
  /// The row of each age.
  private(set) var rows: [Int: Int] = [:]
  private var values: [Int: [Double]] = [:]

  /// Adds the row of an age.
  mutating func add(_ years: [Double], age: Int, row: Int) {
    rows[age] = row
    values[age] = years
  }

  /// Whether every age is there.
  var isWhole: Bool { values.count == SingleYears.oldest + 1 }

  /// The people of a band of ages in one of the years.
  func sum(_ ages: ClosedRange<Int>, _ index: Int) -> Double {
    ages.reduce(0) { $0 + (values[$1]?[index] ?? 0) }
  }
}
