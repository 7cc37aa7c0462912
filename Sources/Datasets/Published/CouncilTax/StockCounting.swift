import Evidence
import Formats
import Notation

/// Counts the rows of one table of the stock of properties, place by place.
struct StockCounting {
  /// The stem of all properties.
  static let whole = "dwellings.total"

  let table: CouncilTaxStock.Table
  let file: RecognisedFile
  let sheet: Sheet
  let header: HeldRow
  let log: FaultLog

  /// The counts of the places of interest.
  func counted(_ period: Period, codes: Set<String>) -> CountedFile? {
    guard let code = column("ecode") else { return nil }
    let columns = stems.flatMap { stem, headings in
      headings.compactMap { heading in column(heading).map { (stem, $0) } }
    }
    let band = table == .typesAndSizes ? column("band") : nil
    var counted = CountedFile(file: file, period: period, codeHeading: header.cells[code])
    for (stem, columns) in Dictionary(grouping: columns, by: \.0) {
      counted.selections[stem] =
        columns.map { "\"\(header.cells[$0.1])\"" }.joined(separator: " + ")
    }
    let shape = RowShape(below: header, of: sheet, in: file.file, log: log)
    var bands = 0
    file.file.forEachRow(of: sheet, from: header.number + 1) { row in
      if let band, case .text(let text) = row[band], text.string.lowercased() != "all" {
        bands += 1
        return
      }
      let place = row[code].string
      counted.note(code: place)
      guard codes.contains(place) else { return }
      if let first = counted.places[place] {
        log.record(
          PublishedProblem.codeTwice(place, firstRow: first.lines.first ?? 0),
          at: sheet.location(row: row.number))
        return
      }
      guard shape.fits(row), addsUp(row, place) else { return }
      var cells: [String: [Quantity]] = [:]
      for (stem, column) in columns {
        cells[stem, default: []].append(quantity(row[column], header.cells[column], row.number))
      }
      counted.places[place] = PlaceCounts(
        sheet: sheet.name, lines: [row.number], cells: cells)
    }
    guard counted.rowsRead > 0 || bands == 0 else {
      log.record(
        ContentProblem.otherContent(
          found: "rows of single bands alone", expected: "the rows of all bands together"),
        at: sheet.location(row: header.number))
      return nil
    }
    return counted
  }

  private func quantity(_ cell: Cell, _ heading: String, _ row: Int) -> Quantity {
    if let quantity = StockCell.quantity(cell) { return quantity }
    log.record(
      PublishedProblem.notACount(text: cell.string, heading: heading),
      at: sheet.location(row: row))
    return .missing(.notAvailable, "the cell could not be read")
  }

  /// Whether every total of a row can be the sum of its parts, rounded as they are; a fault if one cannot.
  private func addsUp(_ row: Row, _ place: String) -> Bool {
    for (total, parts) in sums {
      let cells = parts.compactMap { StockCell.quantity(row[$0]) }.filter {
        $0.markers != [.notApplicable]
      }
      let sum = Quantity.sum(cells)
      guard let whole = StockCell.quantity(row[total]), let bounds = whole.bounds,
        let possible = sum.bounds, !possible.overlaps(bounds)
      else { continue }
      let known = cells.compactMap(\.value).reduce(0, +)
      let unit = Quantity.Unit.dwellings
      log.record(
        TableProblem.doesNotAddUp(
          code: "\(place), \(header.cells[total])", total: unit.display(whole.value ?? 0),
          parts: unit.display(known)),
        at: sheet.location(row: row.number))
      return false
    }
    return true
  }

  /// The columns of totals with those of their parts, where the table has all of them.
  private var sums: [(total: Int, parts: [Int])] {
    let headings = header.cells.map(\.asHeading)
    let columns = { (isPart: (String) -> Bool) in headings.indices.filter { isPart(headings[$0]) } }
    guard let all = headings.firstIndex(of: "all_properties") else { return [] }
    switch table {
    case .bands: return [(all, columns { $0.hasPrefix("band_") })]
    case .buildPeriods: return [(all, columns { $0.hasPrefix("bp_") })]
    case .typesAndSizes:
      let column = { headings.firstIndex(of: $0) }
      let types = Self.types.map { type in
        (total: "\(type)_total", parts: Self.sizes.map { "\(type)_\($0)" })
      }
      let whole = (total: "all_properties", parts: types.map(\.total) + Self.others)
      return (types + [whole]).compactMap { total, parts in
        let columns = parts.compactMap(column)
        return columns.count == parts.count ? column(total).map { ($0, columns) } : nil
      }
    }
  }

  private static let types = [
    "bungalow", "flat_mais", "house_terraced", "house_semi", "house_detached",
  ]
  private static let sizes = ["1", "2", "3", "4", "5", "6", "unkw"]
  private static let others = ["annexe", "caravan_houseboat_mobilehome", "unknown"]

  /// The column with a heading; its lack is a fault.
  private func column(_ heading: String) -> Int? {
    let column = header.cells.firstIndex { $0.asHeading == heading }
    if column == nil {
      log.record(
        PublishedProblem.headingMissing(heading), at: sheet.location(row: header.number))
    }
    return column
  }

  /// The headings whose cells make up each stem.
  private var stems: [(stem: String, headings: [String])] {
    let all = [(Self.whole, ["all_properties"])]
    guard table == .typesAndSizes else { return all }
    let names = ["bungalow", "flat", "terraced", "semi-detached", "detached"]
    let byType = zip(names, Self.types).map { ("stock.\($0).dwellings", ["\($1)_total"]) }
    let sizes = ["1-bed", "2-bed", "3-bed", "4-bed", "5-bed", "6-bed-or-more"]
    let bySize = sizes.enumerated().map { number, name in
      ("stock.\(name).dwellings", Self.types.map { "\($0)_\(number + 1)" })
    }
    // Nothing is published of the bedrooms of annexes, caravans and the like.
    let unknown = ("stock.unknown.dwellings", Self.types.map { "\($0)_unkw" } + Self.others)
    return all + byType + [("stock.other.dwellings", Self.others)] + bySize + [unknown]
  }
}
