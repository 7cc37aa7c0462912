import Evidence
import Notation

/// How many households places have, out of the census files at hand: the weights of incomes (method 1.5, 4).
///
/// Every table of households counts them all, whatever else it tells; the first dataset that has all places is taken, so
/// that all weights of a mean come from one table. Faults of the files are told by their own readers.
struct HouseholdCounts {
  /// How many households a place has, and where that stands.
  struct Count {
    let households: Double
    let file: RecognisedFile
    let period: Period
    let codeHeading: String
    /// Which cells hold it, in words.
    let selection: String
    let place: PlaceCounts
  }

  /// The stem of the whole of a table of households.
  private static let whole = "households.total"

  /// The counts of each dataset, by code.
  private let tables: [[String: Count]]

  /// Reads the households of places.
  ///
  /// - Parameters:
  ///   - codes: the places, of all means that may be asked for.
  ///   - census: the census for which they were drawn, whose tables are used.
  ///   - reading: the files at hand.
  init(of codes: Set<String>, census: Int, _ reading: DatasetReading) {
    let reading = reading.including(codes, log: FaultLog())
    let readers = CensusReader.all.compactMap { $0 as? CensusReader }
      .filter { $0.census == census && $0.topics[0].whole == Self.whole }
    tables = readers.compactMap { reader in
      let files = reading.files(of: reader.dataset.key)
      guard !files.isEmpty else { return nil }
      return reader.counted(files, reader.topics[0], reading).reduce(into: [:]) { table, file in
        table.merge(Self.counts(of: codes, in: file)) { first, _ in first }
      }
    }
  }

  private static func counts(of codes: Set<String>, in file: CountedFile) -> [String: Count] {
    var counts: [String: Count] = [:]
    for code in codes {
      guard let place = file.places[code], let cells = place.cells[whole],
        let households = Quantity.sum(cells).value
      else { continue }
      counts[code] = Count(
        households: households, file: file.file, period: file.period,
        codeHeading: file.codeHeading,
        selection: file.selections[whole] ?? "", place: place)
    }
    return counts
  }

  /// The counts of places, each whole or as the parts that make it up, from one dataset.
  ///
  /// - Parameter ways: for each place, what may be added up for it, the best way first.
  /// - Returns: the households of each place; nil if no dataset has all places in one way or another.
  func sums(of ways: [String: [Set<String>]]) -> [String: Sum]? {
    for table in tables {
      let sums = ways.compactMapValues { ways in ways.lazy.compactMap { Sum($0, table) }.first }
      if sums.count == ways.count { return sums }
    }
    return nil
  }

  /// The households of a place, added up, and the rows they were taken from.
  struct Sum {
    let households: Double
    let period: Period
    let source: ObservedSource

    /// Adds up parts; nil if one is not in the table, or if they stand in several files.
    init?(_ codes: Set<String>, _ table: [String: Count]) {
      let counts = codes.sorted().compactMap { table[$0] }
      guard let first = counts.first, counts.count == codes.count,
        counts.allSatisfy({ $0.file.name == first.file.name })
      else { return nil }
      let isOneSheet = Set(counts.map(\.place.sheet)).count == 1
      let sheet = first.file.start.tables.count > 1 ? "in \(first.place.sheet), " : ""
      households = counts.reduce(0) { $0 + $1.households }
      period = first.period
      source = first.file.source(
        "\(sheet)\(first.selection) where \"\(first.codeHeading)\" is "
          + codes.sorted().joined(separator: ", "),
        rows: isOneSheet ? counts.flatMap(\.place.lines) : [],
        counts.count == 1 ? .value : .sum)
    }
  }
}
