import Evidence
import Formats
import Notation

/// Households by the age of their reference person and by bedrooms: a table that is commissioned, or a custom dataset.
///
///     Lower tier local authorities Code,Lower tier local authorities,Age of household reference person (6 categories) Code,Age of household reference person (6 categories),Number of bedrooms (5 categories) Code,Number of bedrooms (5 categories),Observation
///     E06000035,Medway,1,Aged 24 years and under,1,1 bedroom,640
///
/// Commissioned tables are laid out as their buyer asks; this long form is the one that is read, with a column `date` where
/// the census is not that of 2021. Totals and the category that does not apply are left out.
struct ReferencePersonBedrooms: DatasetReader {
  let dataset = PublishedDataset(
    "census-reference-person-bedrooms", "Census, age of household reference person by bedrooms",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Census 2021 commissioned tables CT21_0435 or CT21_0131",
    sections: [.lifeStages], usualNames: ["ct21_0435", "ct21_0131"], isSeries: true)

  /// The columns of the table.
  private struct Columns {
    let header: Int
    let code: Int
    let age: Int
    let bedrooms: Int
    let value: Int
    let date: Int?
    let headings: [String]

    init?(_ table: FileStart.Table) {
      guard
        let row = table.rows.first(where: { row in
          row.cells.contains { $0.asHeading.contains("reference person") }
            && row.cells.contains { $0.asHeading.contains("bedroom") }
        })
      else { return nil }
      let names = row.cells.map(\.asHeading)
      let column = { (word: String) in
        names.firstIndex { $0.contains(word) && !$0.hasSuffix(" code") }
      }
      guard let code = names.firstIndex(where: { $0.hasSuffix("code") }),
        let age = column("reference person"), let bedrooms = column("bedroom"), age != bedrooms,
        let value = names.firstIndex(where: {
          ["observation", "obs_value", "households", "count"].contains($0)
        })
      else { return nil }
      header = row.number
      (self.code, self.age, self.bedrooms, self.value) = (code, age, bedrooms, value)
      date = names.firstIndex(of: "date")
      headings = row.cells
    }
  }

  func recognise(_ start: FileStart) -> Recognition? {
    guard let (table, columns) = found(in: start) else { return nil }
    let first = table.rows.first { $0.number > columns.header }
    let written = columns.date.flatMap { date in
      first.flatMap { $0.cells.count > date ? Int($0.cells[date].prefix(4)) : nil }
    }
    let year = columns.date == nil ? 2021 : written
    guard let year, [2011, 2021].contains(year) else { return nil }
    return Recognition(edition: "Census \(year)", date: .year(year), vintage: year)
  }

  private func found(in start: FileStart) -> (FileStart.Table, Columns)? {
    start.tables.lazy.compactMap { table in Columns(table).map { (table, $0) } }.first
  }

  func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    let counted = files.compactMap { file in
      found(in: file.start).map { count(file, $0.0.sheet, $0.1, reading) }
    }
    return CountFigures(reading: reading, whole: "households.total").harvest(counted)
  }

  private func count(
    _ file: RecognisedFile, _ sheet: Sheet, _ columns: Columns, _ reading: DatasetReading
  ) -> CountedFile {
    var counted = CountedFile(
      file: file, period: file.recognition.date ?? .year(2021),
      codeHeading: columns.headings[columns.code])
    let codes = reading.codesOfInterest
    file.file.forEachRow(of: sheet, from: columns.header + 1) { row in
      let code = row[columns.code].string
      guard GSSCode.isWellFormed(code) || code.hasPrefix("W") else { return }
      counted.note(code: code)
      guard codes.contains(code),
        let stage = LifeStageWord(row[columns.age].string)?.word,
        let size = Self.size(row[columns.bedrooms].string)
      else { return }
      guard let number = row[columns.value].number else {
        reading.log.record(
          PublishedProblem.notACount(
            text: row[columns.value].string, heading: columns.headings[columns.value]),
          at: sheet.location(row: row.number))
        return
      }
      var place =
        counted.places[code] ?? PlaceCounts(sheet: sheet.name, lines: [], cells: [:])
      for stem in [
        "life-stage.\(stage).\(size).households", "households.reference-person.\(stage)",
      ] {
        place.cells[stem, default: []].append(Quantity(number))
        counted.headings[stem] = [columns.headings[columns.value]]
      }
      place.lines.append(row.number)
      counted.places[code] = place
    }
    return counted
  }

  /// The word for a size: `1-bed` for `1 bedroom`, `4-bed-or-more` for `4 or more bedrooms`; nil for a total.
  private static func size(_ text: String) -> String? {
    let words = text.asHeading
    guard words.contains("bedroom"),
      let number = words.split(separator: " ").first.flatMap({ Int($0) }),
      (1...6).contains(number)
    else { return nil }
    return number == 6 || words.contains("or more") ? "\(number)-bed-or-more" : "\(number)-bed"
  }
}

/// The word of a life stage in the names of figures: `under-25`, `25-34`, `65-and-over`.
struct LifeStageWord {
  let word: String

  /// Reads ages as tables write them: `Aged 24 years and under`, `Aged 25 to 34 years`; nil for a total.
  init?(_ text: String) {
    guard let ages = CensusTopic.ages(in: text.asHeading) else { return nil }
    // Nobody under 16 is a reference person, so that the youngest band is one whether it says so or not.
    if ages.lowerBound <= 16 {
      word = "under-\(ages.upperBound + 1)"
    } else {
      word =
        ages.upperBound >= 120
        ? "\(ages.lowerBound)-and-over" : "\(ages.lowerBound)-\(ages.upperBound)"
    }
  }
}
