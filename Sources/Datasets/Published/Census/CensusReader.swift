import Evidence
import Formats
import Notation

/// Reads census tables about one topic, in any shape: bulk, custom dataset, query, interface.
///
/// Topics that publishers put into one table share a reader.
struct CensusReader: DatasetReader {
  let topics: [CensusTopic]
  /// 2011 or 2021.
  let census: Int

  var dataset: PublishedDataset {
    PublishedDataset(
      "census-\(census)-\(topics[0].key)", "Census \(census), \(topics[0].title)",
      publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
      page: "Nomis, Census \(census), \(tables.isEmpty ? "a custom dataset" : "table " + numbers)",
      sections: topics[0].sections, usualNames: tables)
  }

  /// The numbers under which this census publishes the tables.
  private var tables: [String] {
    topics.flatMap(\.tables).filter { table in
      ["ts", "rm", "ct"].contains { table.hasPrefix($0) } == (census == 2021)
    }
  }

  /// Each number once, though two of its topics may come from one table.
  private var numbers: String {
    var seen: Set<String> = []
    return tables.map { $0.uppercased() }.filter { seen.insert($0).inserted }
      .joined(separator: " or ")
  }

  func recognise(_ start: FileStart) -> Recognition? {
    guard start.censusTables.contains(where: isMine) else { return nil }
    return Recognition(
      edition: censusDay, date: .month(year: census, month: 3), vintage: census)
  }

  private var censusDay: String { census == 2011 ? "27 March 2011" : "21 March 2021" }

  private func isMine(_ table: CensusTable) -> Bool { topics.contains { fits($0, table) } }

  private func fits(_ topic: CensusTopic, _ table: CensusTable) -> Bool {
    guard table.year == census, topic.assignment(in: table) != nil else { return false }
    // A table without variables is told by what it counts alone.
    return !topic.roles.isEmpty || table.counted == nil || table.counted == topic.counts
  }

  func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    var known: Set<FigureID> = []
    for topic in topics {
      let counted = counted(files, topic, reading)
      guard !counted.isEmpty else { continue }
      let own = CountFigures(reading: reading, whole: topic.whole, needsArea: topic.isOfArea)
        .harvest(counted)
      harvest.figures += own.figures.filter { figure in
        (figure.place.key == reading.area.place.key || !topic.isOfAreaAlone(figure.id.stem))
          && known.insert(figure.id).inserted
      }
      harvest.rowsRead.merge(own.rowsRead, uniquingKeysWith: max)
      harvest.rowsUsed.merge(own.rowsUsed, uniquingKeysWith: max)
      harvest.codeSets.merge(own.codeSets) { first, _ in first }
    }
    return harvest
  }

  /// The counts that files have of the codes of interest, as a topic tells them.
  func counted(
    _ files: [RecognisedFile], _ topic: CensusTopic, _ reading: DatasetReading
  ) -> [CountedFile] {
    files.compactMap { count($0, topic, reading) }
  }

  /// The counts of a file that a topic tells; nil if no table of the file is about it.
  private func count(
    _ file: RecognisedFile, _ topic: CensusTopic, _ reading: DatasetReading
  ) -> CountedFile? {
    let tables = file.start.censusTables.filter { fits(topic, $0) }
    guard let first = tables.first else { return nil }
    if let problem = problem(of: first, topic) {
      reading.log.record(problem, at: first.sheet.location(row: first.header))
      return nil
    }
    var counted = CountedFile(
      file: file, period: .year(census), codeHeading: first.codeHeading)
    for table in tables {
      let cells = CensusCells(
        table, of: &counted, wanted: reading.codesOfInterest, log: reading.log)
      if cells.isOfPartsAlone { return nil }
      CensusCounting(topic: topic, cells: cells, log: reading.log)?.count(into: &counted)
    }
    return counted
  }

  /// Why a table cannot be read, though it is about the topic.
  private func problem(of table: CensusTable, _ topic: CensusTopic) -> CensusProblem? {
    if table.isRepeated { return .repeated(table.variables.map(\.name)) }
    switch table.counted {
    case .some(let counted) where counted != topic.counts:
      return .countsOthers(found: counted, expected: topic.counts)
    case nil where topic.mustSay: return .doesNotSay(expected: topic.counts)
    default: return nil
    }
  }

  /// A reader for each topic and census that has a table of it; where two give one figure, the first counts.
  static let all: [any DatasetReader] = [2011, 2021].flatMap { census in
    topics.filter { $0.censuses.contains(census) }
      .map { CensusReader(topics: $0.topics, census: census) }
  }

  private static let topics: [(topics: [CensusTopic], censuses: [Int])] = [
    ([.tenure], both), ([.composition], both), ([.age], both), ([.occupancy], both),
    ([.dwellings], [2011]), ([.accommodation], both), ([.bedrooms], both), ([.rooms], both),
    ([.households], [2021]),
    ([.residents], [2021]), ([.residence], both), ([.lifeStages, .olderTenure], both),
    ([.occupancyOfGroups], both), ([.health], both), ([.residenceByAge], both),
    ([.homesByTenure], [2011]),
  ]

  private static let both = [2011, 2021]
}
