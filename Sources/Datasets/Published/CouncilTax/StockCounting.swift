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
    for (stem, column) in columns {
      counted.headings[stem, default: []].append(header.cells[column])
    }
    file.file.forEachRow(of: sheet, from: header.number + 1) { row in
      if let band, case .text(let text) = row[band], text.string.lowercased() != "all" { return }
      let place = row[code].string
      counted.note(code: place)
      guard codes.contains(place) else { return }
      if let first = counted.places[place] {
        log.record(
          PublishedProblem.codeTwice(place, firstRow: first.lines.first ?? 0),
          at: sheet.location(row: row.number))
        return
      }
      var cells: [String: [Quantity]] = [:]
      for (stem, column) in columns {
        cells[stem, default: []].append(quantity(row[column], header.cells[column], row.number))
      }
      counted.places[place] = PlaceCounts(
        sheet: sheet.name, lines: [row.number], cells: cells)
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
    let types = ["bungalow", "flat_mais", "house_terraced", "house_semi", "house_detached"]
    let names = ["bungalow", "flat", "terraced", "semi-detached", "detached"]
    let others = ["annexe", "caravan_houseboat_mobilehome", "unknown"]
    let byType = zip(names, types).map { ("stock.\($0).dwellings", ["\($1)_total"]) }
    let sizes = ["1-bed", "2-bed", "3-bed", "4-bed", "5-bed", "6-bed-or-more"]
    let bySize = sizes.enumerated().map { number, name in
      ("stock.\(name).dwellings", types.map { "\($0)_\(number + 1)" })
    }
    // Nothing is published of the bedrooms of annexes, caravans and the like.
    let unknown = ("stock.unknown.dwellings", types.map { "\($0)_unkw" } + others)
    return all + byType + [("stock.other.dwellings", others)] + bySize + [unknown]
  }
}
