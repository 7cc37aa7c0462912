import Evidence
import Formats

/// The mean income of an area from those of its middle layer super output areas.
struct IncomesOfAreas {
  let table: HeadedTable
  let measure: String
  let period: Period
  let reading: DatasetReading

  /// The limits of a 95% confidence interval lie so many standard errors from the estimate.
  private static let deviates = 1.96

  private struct Income {
    let code: String
    let row: Int
    let value: Double
    let upper: Double
    let lower: Double
  }

  /// The mean with its interval, and the lowest and the highest of the parts.
  ///
  /// - Parameter vintage: the census for which the areas of the table were drawn.
  /// - Returns: the figures of the area; none after a fault.
  func harvest(vintage: Int?) -> Harvest {
    var harvest = Harvest()
    let log = reading.log
    guard let code = table.required("msoa code", log: log),
      let value = table.required(measure, log: log),
      let upper = table.required("upper confidence limit (£)", log: log),
      let lower = table.required("lower confidence limit (£)", log: log)
    else { return harvest }
    let wanted = reading.geography.codesOfInterest
    let rows = RowsByCode(table: table, marks: .standard, log: log)
    let (incomes, rowsRead) = rows.read(
      codes: [code], values: [value, upper, lower], wanted: wanted)
    let found = Set(incomes.keys)
    harvest.rowsRead[table.file.name] = rowsRead
    guard
      let codes = reading.codeSet(
        among: found, vintage: vintage, at: table.table.sheet.location())
    else { return harvest }
    let parts = codes.codes.compactMap { code -> Income? in
      guard let row = incomes[code], let value = row.quantities[value]?.value,
        let upper = row.quantities[upper]?.value, let lower = row.quantities[lower]?.value
      else { return nil }
      guard lower <= value, value <= upper else {
        log.record(
          TableProblem.limitsOutOfOrder(code: code), at: table.table.sheet.location(row: row.row))
        return nil
      }
      return Income(code: code, row: row.row, value: value, upper: upper, lower: lower)
    }
    guard parts.count == codes.codes.count, !parts.isEmpty else { return harvest }
    harvest.rowsUsed[table.file.name] = parts.count
    harvest.codeSets = [codes]
    harvest.figures = figures(of: parts)
    return harvest
  }

  private func figures(of parts: [Income]) -> [Figure] {
    let count = Double(parts.count)
    let mean = parts.reduce(0) { $0 + $1.value } / count
    // Errors of neighbouring areas may go together, so they are averaged and not set off against each other.
    let error = parts.reduce(0) { $0 + ($1.upper - $1.lower) / (2 * Self.deviates) } / count
    let interval =
      parts.count == 1
      ? Interval(lower: parts[0].lower, upper: parts[0].upper, kind: .interval)
      : Interval(
        lower: mean - Self.deviates * error, upper: mean + Self.deviates * error, kind: .interval)
    let note =
      parts.count == 1
      ? "A modelled estimate."
      : "The mean of \(parts.count) modelled estimates, each area counting alike."
    var figures = [
      figure("income.mean", mean, parts, parts.count == 1 ? .value : .mean, interval, note)
    ]
    if parts.count > 1, let low = parts.min(by: { $0.value < $1.value }),
      let high = parts.max(by: { $0.value < $1.value })
    {
      for (stem, part) in [("income.mean.lowest", low), ("income.mean.highest", high)] {
        let limits = Interval(lower: part.lower, upper: part.upper, kind: .interval)
        figures.append(figure(stem, part.value, [part], .value, limits, "A modelled estimate."))
      }
    }
    return figures
  }

  private func figure(
    _ stem: String, _ value: Double, _ parts: [Income], _ statistic: ObservedSource.Statistic,
    _ interval: Interval, _ note: String
  ) -> Figure {
    let codes = parts.map(\.code).joined(separator: ", ")
    let source = table.file.source(
      "\(table.table.sheet.name): rows of \(codes), column \"\(measure)\"", rows: parts.map(\.row),
      statistic, note: note)
    return reading.figure(
      stem, period, at: reading.area.place, Quantity(value), interval: interval, from: source)
  }
}
