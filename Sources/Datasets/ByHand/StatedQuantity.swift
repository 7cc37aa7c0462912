import Evidence
import Notation

/// What a row says of its figure: a value, a range, or the reason that there is no value.
struct StatedQuantity {
  let quantity: Quantity
  let interval: Interval?
  /// One of the last digit of the value; zero without one.
  let precision: Double

  /// Reads the columns `value`, `marker`, `lower`, `upper` and `range`; nil after a fault.
  init?(_ row: CSVRow, unit: Quantity.Unit, log: FaultLog) {
    let faults = log.faults.count
    let reading = Reading(row: row, unit: unit, log: log)
    let value = reading.number("value")
    let lower = reading.number("lower")
    let upper = reading.number("upper")
    let markers = reading.markers()
    let kind = row.word("range", from: Interval.Kind.allCases.map(\.rawValue))
      .flatMap(Interval.Kind.init)
    reading.checkRange(value, lower, upper)
    reading.checkSomethingIsStated(markers)
    guard log.faults.count == faults else { return nil }
    let hasRange = lower != nil || upper != nil
    interval =
      hasRange
      ? Interval(lower: lower?.value, upper: upper?.value, kind: kind ?? .interval) : nil
    var bounds: ClosedRange<Double>?
    if interval?.kind == .bounds {
      let least = lower?.value ?? unit.plausibleRange.lowerBound
      let most = upper?.value ?? unit.plausibleRange.upperBound
      if least.isFinite, most.isFinite { bounds = least...most }
    }
    quantity = Quantity(value?.value, markers: markers, bounds: bounds)
    precision = value?.precision ?? 0
  }

  /// Reads and checks the columns of one row.
  private struct Reading {
    let row: CSVRow
    let unit: Quantity.Unit
    let log: FaultLog

    func number(_ column: String) -> StatedNumber? {
      guard let text = row.text(column) else { return nil }
      do {
        return try StatedNumber(text, in: column, unit: unit)
      } catch {
        record(error)
        return nil
      }
    }

    /// The markers, which are joined by commas if there are several.
    func markers() -> [Marker] {
      let words = row.text("marker")?.split(separator: ",", omittingEmptySubsequences: false) ?? []
      return words.compactMap { word in
        if let marker = Marker(rawValue: String(word).trimmed) { return marker }
        record(.unknownMarker(String(word)))
        return nil
      }
    }

    func checkRange(_ value: StatedNumber?, _ lower: StatedNumber?, _ upper: StatedNumber?) {
      let lowest = row.text("lower")
      let highest = row.text("upper")
      if let kind = row.text("range"), lowest == nil, highest == nil {
        record(.kindWithoutRange(kind))
      }
      if let lower, let upper, let lowest, let highest, lower.value > upper.value {
        record(.rangeBackwards(lower: lowest, upper: highest))
      } else if let value, let text = row.text("value"),
        value.value < lower?.value ?? -.infinity || value.value > upper?.value ?? .infinity
      {
        record(.outsideRange(value: text, lower: lowest, upper: highest))
      }
    }

    func checkSomethingIsStated(_ markers: [Marker]) {
      let value = row.text("value")
      let hasRange = row.text("lower") != nil || row.text("upper") != nil
      if let value, let marker = markers.first(where: \.replacesValue) {
        record(.valueAndMarker(value: value, marker: marker))
      } else if value == nil, !hasRange, row.text("marker") == nil {
        record(.nothingStated)
      } else if value == nil, !hasRange, let marker = markers.first, !marker.replacesValue {
        record(.qualifiesNothing(marker))
      }
    }

    private func record(_ problem: StatedProblem) { log.record(problem, at: row.location) }
  }
}
