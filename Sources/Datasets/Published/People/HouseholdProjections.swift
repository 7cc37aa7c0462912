import Evidence
import Formats
import Notation

/// Household projections by age of the household reference person, in plain CSV.
///
///     area,year,age,households
///     E06000035,2036,65-and-over,41200
///     E06000035,2036,total,131500
///
/// Publishers' workbooks differ from edition to edition and are not read: copy the rows of the district into this form.
/// `age` is `total`, or a band such as `under-25`, `25-34`, `65-and-over`.
package struct HouseholdProjections: DatasetReader {
  package let dataset = PublishedDataset(
    "household-projections", "Household projections for England",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Household projections for England",
    sections: [.households, .lifeStages], usualNames: ["householdprojections"], isSeries: true)

  private static let headings = ["area", "year", "age", "households"]
  /// The headings of the departments' stage 1 tables, in the one copy that was seen.
  private static let stageOne = ["onscode", "age", "gender", "relationship"]

  /// Reads projections.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    let isKnown = start.tables.contains {
      $0.header(with: Self.headings) != nil || $0.header(with: Self.stageOne) != nil
    }
    return isKnown ? Recognition(edition: "copied by hand") : nil
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = file.start.tables.first,
        let rows = PlainRows(file, table, Self.headings, value: "households", reading)
      else {
        reading.log.record(
          TableProblem.unknownLayout(
            dataset: "household projections", known: "CSV with the columns area,year,age,households"
          ), at: .init(path: file.file.path))
        continue
      }
      let own = rows.harvest { words in
        let age = words.cells["age", default: ""]
        if age == "total" { return "households.total" }
        let stem = "households.reference-person.\(age)"
        if FigureCatalogue.input(stem) != nil { return stem }
        words.log.record(
          TableProblem.otherWord(
            column: "age", found: age, known: ["total", "under-25", "25-34", "65-and-over"]),
          at: words.location)
        return nil
      }
      checkParts(own.figures, file, reading.log)
      harvest.add(own)
    }
    return harvest
  }

  /// Records a fault where the ages of a place and year come to more than its households.
  private func checkParts(_ figures: [Figure], _ file: RecognisedFile, _ log: FaultLog) {
    let whole = "households.total"
    for total in figures where total.id.stem == whole {
      let parts = Self.widest(
        figures.filter {
          $0.id.stem != whole && $0.place == total.place && $0.id.period == total.id.period
        })
      let sum = parts.compactMap(\.value).reduce(0, +)
      guard let all = total.value, sum > all + Double(parts.count) else { continue }
      let unit = Quantity.Unit.households
      log.record(
        TableProblem.doesNotAddUp(
          code: "\(total.place.code)\(total.id.period.map { " in \($0.spoken)" } ?? "")",
          total: unit.display(all),
          parts: unit.display(sum)),
        at: Location(path: file.file.path, line: total.observed?.rows.first))
    }
  }

  /// The figures of bands that lie in no other: of `65-and-over` and `75-and-over` the first.
  private static func widest(_ figures: [Figure]) -> [Figure] {
    let bands = figures.map { figure in
      figure.id.stem.split(separator: ".").last.flatMap { AgeBand($0) }
    }
    return figures.indices.filter { index in
      guard let own = bands[index] else { return false }
      return !bands.compactMap(\.self).contains { other in
        other != own && other.lowest <= own.lowest
          && (other.highest ?? .max) >= (own.highest ?? .max)
      }
    }.map { figures[$0] }
  }
}
