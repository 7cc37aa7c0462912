import Evidence
import Formats
import Notation

/// Reads one-way tables of a census about one topic, in any shape: bulk, custom dataset, query, interface.
///
/// Only the narrowest categories are added up, so that nothing is counted twice; the whole is taken as published.
struct CensusReader: DatasetReader {
  let topic: CensusTopic
  /// 2011 or 2021.
  let census: Int

  var dataset: PublishedDataset {
    PublishedDataset(
      "census-\(census)-\(topic.key)", "Census \(census), \(topic.title)",
      publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
      page: "Nomis, Census \(census), table \(tables.joined(separator: " or ").uppercased())",
      sections: topic.sections, usualNames: tables)
  }

  /// The numbers under which this census publishes the table.
  private var tables: [String] { topic.tables.filter { $0.hasPrefix("ts") == (census == 2021) } }

  func recognise(_ start: FileStart) -> Recognition? {
    let layouts = start.tables.compactMap(CensusLayout.init).filter { isMine($0) }
    guard !layouts.isEmpty else { return nil }
    return Recognition(
      edition: "Census \(census)", date: .year(census), vintage: census)
  }

  private func isMine(_ layout: CensusLayout) -> Bool {
    let words = layout.variable.replacing("_", with: " ")
    guard layout.year == census, !words.contains("reference person") else { return false }
    let leaves = Self.leaves(of: layout.categories)
    let known = leaves.count { topic.stems($0) != nil }
    let isNamed = topic.variables.contains { words.hasPrefix($0) || words.contains(" \($0)") }
    return isNamed && 2 * known > leaves.count
  }

  /// The categories that take in no other.
  static func leaves(of categories: [CensusCategory]) -> [CensusCategory] {
    let parts = categories.filter { !$0.isWhole && !$0.isSubtotal }
    return parts.filter { part in
      !parts.contains { part.includes($0) || part.isWiderBand(than: $0) }
    }
  }

  func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    CountFigures(reading: reading, whole: topic.whole).harvest(counted(files, reading))
  }

  /// The counts that files have of the codes of interest.
  func counted(_ files: [RecognisedFile], _ reading: DatasetReading) -> [CountedFile] {
    files.map { file in
      var counted = CountedFile(
        file: file, period: .year(census),
        codeHeading: file.start.tables.lazy.compactMap(CensusLayout.init).first?.codeHeading ?? "")
      for layout in file.start.tables.compactMap(CensusLayout.init) where isMine(layout) {
        var counting = CensusCounting(topic: topic, layout: layout, reading: reading, file: file)
        counting.count(into: &counted)
      }
      return counted
    }
  }

  /// A reader for each topic and census.
  static let all: [any DatasetReader] = [2011, 2021].flatMap { census in
    [CensusTopic.tenure, .composition, .age, .occupancy, .accommodation, .bedrooms].map {
      CensusReader(topic: $0, census: census)
    }
  }
}
