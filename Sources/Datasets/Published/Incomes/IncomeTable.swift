import Evidence
import Formats

/// The rows of a table of incomes: a middle layer super output area each, with the district it lies in.
struct IncomeTable {
  /// The income of one area.
  struct Row {
    let code: String
    let name: String
    let row: Int
    let value: Double
    let lower: Double
    let upper: Double

    /// The area as a place of its own, beside those that a report compares.
    var place: Place { Place(key: code.lowercased(), code: code, name: name) }
  }

  /// The columns of a table.
  struct Columns {
    let code: Int
    let name: Int
    /// The district of the area; nil in a table without one.
    let district: Int?
    let value: Int
    let lower: Int
    let upper: Int

    /// Finds the columns; nil after a fault.
    init?(_ table: HeadedTable, measure: String, _ reading: DatasetReading) {
      let log = reading.log
      guard let code = table.required("msoa code", log: log),
        let value = table.required(measure, log: log),
        let upper = table.required("upper confidence limit (£)", log: log),
        let lower = table.required("lower confidence limit (£)", log: log)
      else { return nil }
      (self.code, self.value, self.upper, self.lower) = (code, value, upper, lower)
      name = table.column("msoa name") ?? code
      district = table.column("local authority code")
    }
  }

  let table: HeadedTable
  let columns: Columns
  let rowsRead: Int
  /// The areas of each district that is wanted, as the publisher gives them.
  let members: [String: [String]]
  private let rows: [String: RowsByCode.Found]
  private let names: [String: String]
  private let reading: DatasetReading

  /// Reads the areas of the report, and those of the districts that it is about or compared with.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - measure: the heading of the incomes.
  ///   - districts: the codes of the districts.
  ///   - reading: the area.
  init?(
    _ table: HeadedTable, measure: String, districts: Set<String>, _ reading: DatasetReading
  ) {
    guard let columns = Columns(table, measure: measure, reading) else { return nil }
    var members: [String: [String]] = [:]
    var names: [String: String] = [:]
    let nearby = reading.geography.codesOfInterest
    table.forEachRow(columns: [columns.code, columns.name] + [columns.district].compactMap(\.self))
    {
      row in
      let code = row[columns.code].string
      let district = columns.district.map { row[$0].string } ?? ""
      let isMember = districts.contains(district)
      if isMember { members[district, default: []].append(code) }
      if isMember || nearby.contains(code) { names[code] = row[columns.name].string }
    }
    (rows, rowsRead) = RowsByCode(table: table, marks: .standard, log: reading.log).read(
      codes: [columns.code], values: [columns.value, columns.upper, columns.lower],
      wanted: nearby.union(members.values.joined()))
    self.table = table
    self.columns = columns
    self.members = members
    self.names = names
    self.reading = reading
  }

  /// The codes that the table has, of those that were wanted.
  var found: Set<String> { Set(rows.keys) }

  /// The incomes of areas; nil if one has none, or after a fault.
  func incomes(of codes: [String]) -> [Row]? {
    let incomes = codes.compactMap { code -> Row? in
      guard let row = rows[code], let value = row.quantities[columns.value]?.value,
        let upper = row.quantities[columns.upper]?.value,
        let lower = row.quantities[columns.lower]?.value
      else { return nil }
      guard lower <= value, value <= upper else {
        reading.log.record(
          TableProblem.limitsOutOfOrder(code: code), at: table.table.sheet.location(row: row.row))
        return nil
      }
      return Row(
        code: code, name: names[code] ?? code, row: row.row, value: value, lower: lower,
        upper: upper)
    }
    return incomes.count == codes.count && !incomes.isEmpty ? incomes : nil
  }
}
