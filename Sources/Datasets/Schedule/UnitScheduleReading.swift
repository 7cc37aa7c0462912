import Evidence
package import Notation

extension UnitSchedule {
  /// Reads a schedule, and finds all that is wrong with it at once.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages and for the evidence.
  /// - Returns: the schedule; at least one unit.
  /// - Throws: every fault of the file together.
  package static func read(_ bytes: [UInt8], path: String) throws(Faults) -> UnitSchedule {
    let log = FaultLog()
    let table = CSVTable.read(
      bytes, path: path,
      required: ["plot", "tenure", "type", "bedrooms", "persons", "floor_area", "value"],
      optional: ["discount", "access", "storeys", "lift"], log: log)
    let reader = Reader(log: log)
    let rows = table?.rows ?? []
    let units = rows.compactMap(reader.unit)
    if table != nil, rows.isEmpty, !log.hasErrors {
      log.record(ScheduleProblem.noUnits, at: Location(path: path, line: 1))
    }
    reader.checkPlots(rows)
    reader.checkAreas(units, path: path)
    reader.checkFeet(units, path: path)
    reader.checkValues(units, path: path)
    try log.check()
    return UnitSchedule(units: units, file: path, sha256: SHA256.hexDigest(of: bytes))
  }

  /// Reads rows, one method a kind of cell.
  private struct Reader {
    let log: FaultLog

    func unit(_ row: CSVRow) -> Unit? {
      let plot = row.requiredText("plot")
      let tenure = tenure(row)
      let form = row.requiredWord("type", from: ["house", "flat", "bungalow"])
      let bedrooms = count(row, "bedrooms", 0...10)
      let persons = count(row, "persons", 1...20)
      let area = amount(row, "floor_area", in: .squareMetres)
      let value = amount(row, "value", in: .pounds)
      let discount = discount(row)
      let access = row.word("access", from: Access.allCases.map(\.rawValue))
      let lift = row.word("lift", from: ["yes", "no"])
      let storeys = row.integer("storeys")
      guard let plot, let tenure, let form, let bedrooms, let persons, let area, let value else {
        return nil
      }
      return Unit(
        plot: plot, tenure: tenure, form: form, bedrooms: bedrooms, persons: persons,
        floorArea: area, value: value, discount: discount,
        access: access.flatMap(Access.init(rawValue:)), storeys: storeys,
        hasLift: lift.map { $0 == "yes" }, line: row.location.line ?? 0)
    }

    private func tenure(_ row: CSVRow) -> Tenure? {
      guard let text = row.requiredText("tenure") else { return nil }
      if let tenure = Tenure(rawValue: text) { return tenure }
      log.record(ScheduleProblem.unknownTenure(text), at: row.location)
      return nil
    }

    /// An area or a value: a plain number above zero, without a unit.
    private func amount(_ row: CSVRow, _ column: String, in unit: ScheduleProblem.Measure)
      -> Double?
    {
      guard let text = row.requiredText(column) else { return nil }
      guard let number = PlainNumber.double(text) else {
        log.record(
          ScheduleProblem.notPlain(column: column, text: text, unit), at: row.location)
        return nil
      }
      guard number > 0 else {
        log.record(
          ScheduleProblem.notPositive(column: column, text: text, unit), at: row.location)
        return nil
      }
      return number
    }

    /// A whole number within what a home can have.
    private func count(_ row: CSVRow, _ column: String, _ range: ClosedRange<Int>) -> Int? {
      guard let number = row.requiredInteger(column) else { return nil }
      guard range.contains(number) else {
        log.record(
          ScheduleProblem.implausible(
            column: column, number: number, least: range.lowerBound, most: range.upperBound),
          at: row.location)
        return nil
      }
      return number
    }

    private func discount(_ row: CSVRow) -> Double? {
      guard let text = row.text("discount") else { return nil }
      if let share = ScheduleShare.read(text) { return share }
      log.record(
        ScheduleProblem.notAPercentage(name: "column \"discount\"", text: text), at: row.location)
      return nil
    }

    func checkPlots(_ rows: [CSVRow]) {
      var seen: [String: Int] = [:]
      for row in rows {
        guard let plot = row.text("plot") else { continue }
        if let line = seen[plot] {
          log.record(ScheduleProblem.plotTwice(plot, line: line), at: row.location)
        } else {
          seen[plot] = row.location.line
        }
      }
    }

    /// Areas some of which are ten times others are in two units: square metres and square feet.
    func checkAreas(_ units: [Unit], path: String) {
      guard let least = units.map(\.floorArea).min() else { return }
      for unit in units where unit.floorArea > least * Self.largestRatio {
        log.record(
          ScheduleProblem.mixedUnits(area: unit.floorArea, least: least),
          at: Location(path: path, line: unit.line))
      }
    }

    /// Where even the smallest home for its people is so large, all areas are in square feet.
    func checkFeet(_ units: [Unit], path: String) {
      func areaPerPerson(_ unit: Unit) -> Double { unit.floorArea / Double(unit.persons) }
      guard let least = units.min(by: { areaPerPerson($0) < areaPerPerson($1) }),
        areaPerPerson(least) > Self.largestPerPerson
      else { return }
      log.record(
        ScheduleProblem.allInFeet(area: least.floorArea, persons: least.persons),
        at: Location(path: path, line: least.line))
    }

    /// Values of which one is hundreds of times another are in two units: pounds and thousands of them.
    func checkValues(_ units: [Unit], path: String) {
      guard let greatest = units.map(\.value).max() else { return }
      for unit in units where unit.value * Self.largestValueRatio < greatest {
        log.record(
          ScheduleProblem.mixedPounds(value: unit.value, greatest: greatest),
          at: Location(path: path, line: unit.line))
      }
    }

    /// Square metres for each person beyond which no scheme builds all of its homes.
    private static let largestPerPerson = 120.0

    /// No home of a scheme is worth so many times another.
    private static let largestValueRatio = 100.0

    /// No home of a scheme has so many times the area of another.
    private static let largestRatio = 8.0
  }
}

/// A percentage as a schedule or an option has it: `30%`, never `0.3` or `30`.
package enum ScheduleShare {
  /// The share that a text says; nil if it has no sign, or is none between nothing and the whole.
  package static func read(_ text: String) -> Double? {
    guard text.hasSuffix("%"), let value = PlainNumber.double(String(text.dropLast())),
      (0...100).contains(value)
    else { return nil }
    return value / 100
  }
}
