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
      harvest.add(
        rows.harvest { words in
          let age = words.cells["age", default: ""]
          if age == "total" { return "households.total" }
          let stem = "households.reference-person.\(age)"
          if FigureCatalogue.input(stem) != nil { return stem }
          words.log.record(
            TableProblem.otherWord(
              column: "age", found: age, known: ["total", "under-25", "25-34", "65-and-over"]),
            at: words.location)
          return nil
        })
    }
    return harvest
  }
}
