import Evidence
import Formats
import Notation

/// Ratios of house prices to earnings, with the prices and the earnings: one workbook workplace-based, one residence-based.
///
///     Country/Region code | Country/Region name | Local authority code | Local authority name | 2002 | … | 5-year average
///     E12000008           | South East          | E06000035            | Medway               | 4.24 | … | 8.48    (5c)
///
/// Sheets are called `1a` to `6c`: 1 and 2 are of countries and regions, 3 and 4 of counties, 5 and 6 of districts; odd
/// ones are of medians, even ones of lower quartiles; a is of prices, b of earnings, c of ratios. The titles of 6a to 6c
/// say "by county" though they hold districts, so sheets go by their names. A workbook may begin with a notice of
/// corrections. `[x]` is not available.
///
/// Planning goes by the workplace-based ratio, which is `ratio.median`; budgets go by what residents earn, which is
/// `earnings.median`.
package struct AffordabilityRatios: DatasetReader {
  /// Whose earnings are meant.
  package enum Basis: String, Sendable {
    /// Of those who work in the place.
    case workplace
    /// Of those who live there.
    case residence
  }

  package let dataset: PublishedDataset
  private let basis: Basis

  /// Reads the workbook of one basis.
  package init(_ basis: Basis) {
    self.basis = basis
    dataset = PublishedDataset(
      "affordability-\(basis.rawValue)",
      "House price to \(basis.rawValue)-based earnings ratio",
      publisher: PublishedDataset.statisticsOffice,
      licence: PublishedDataset.statisticsLicence
        + "; contains HM Land Registry data © Crown copyright and database right",
      page: "Office for National Statistics, House price to \(basis.rawValue)-based earnings ratio",
      sections: [.incomes],
      usualNames: [
        basis == .workplace
          ? "ratioofhousepricetoworkplacebasedearnings"
          : "ratioofhousepricetoresidencebasedearnings"
      ])
  }

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let ratios = start.tables.first(where: { $0.sheet.name == "5c" }),
      let title = ratios.rows.first?.cells.first?.asHeading, title.contains("house price"),
      title.contains("\(basis.rawValue)-based earnings")
    else { return nil }
    let years = (ratios.header(with: ["local authority code"])?.cells ?? []).compactMap {
      PublishedPeriod.read($0.asHeading)
    }
    guard let last = years.max() else { return nil }
    return Recognition(edition: "to \(last)", date: last)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      for (names, letter, stem) in sheets {
        for name in names { harvest.add(read(name + letter, stem, in: file, reading)) }
      }
    }
    return harvest
  }

  /// The sheets that are read, and what they hold.
  private var sheets: [(names: [String], letter: String, stem: String)] {
    let (median, lowerQuartile) = (["1", "3", "5"], ["2", "4", "6"])
    switch basis {
    case .workplace:
      return [(median, "c", "ratio.median"), (lowerQuartile, "c", "ratio.lower-quartile")]
    case .residence:
      return [
        (median, "c", "ratio.median.residence-based"),
        (lowerQuartile, "c", "ratio.lower-quartile.residence-based"),
        (median, "b", "earnings.median"), (lowerQuartile, "b", "earnings.lower-quartile"),
      ]
    }
  }

  private func read(
    _ name: String, _ stem: String, in file: RecognisedFile, _ reading: DatasetReading
  ) -> Harvest {
    guard let table = file.start.tables.first(where: { $0.sheet.name == name }) else {
      reading.log.record(
        TableProblem.noSheet(name, known: file.start.tables.map(\.sheet.name)),
        at: .init(path: file.file.path))
      return Harvest()
    }
    let title = table.rows.first?.cells.first ?? ""
    let words = words(of: name)
    guard words.wanted.allSatisfy(title.asHeading.contains),
      !words.unwanted.contains(where: title.asHeading.contains)
    else {
      reading.log.record(
        ContentProblem.otherContent(
          found: quotedForMessage(title),
          expected: "the \(words.wanted.joined(separator: " of "))"
            + (words.unwanted.isEmpty ? "" : " alone")),
        at: table.sheet.location())
      return Harvest()
    }
    // Districts have their regions before them, so the last code is that of the row's own place.
    let found = Self.codeHeadings.lazy.compactMap { HeadedTable(file, table, with: [$0]) }.first
    guard let headed = found,
      let code = headed.headings.lastIndex(where: { $0 == "code" || $0.hasSuffix(" code") })
    else {
      reading.log.record(
        PublishedProblem.headingMissing("Local authority code"), at: table.sheet.location())
      return Harvest()
    }
    let columns = headed.periods.map {
      PlaceFigures.Column(column: $0.column, stem: stem, period: $0.period)
    }
    var figures = PlaceFigures(table: headed, reading: reading)
    figures.isExpected = name.hasPrefix("5") || name.hasPrefix("6")
    return figures.harvest(codes: [code], columns)
  }

  /// What the title of a sheet must say, and must not, for the sheet to hold what its name stands for.
  private func words(of name: String) -> (wanted: [String], unwanted: [String]) {
    let statistic = ["1", "3", "5"].contains(name.prefix(1)) ? "median" : "lower quartile"
    let earnings = "\(basis.rawValue)-based earnings"
    return name.hasSuffix("c")
      ? (["ratio", statistic, earnings], []) : ([statistic, earnings], ["ratio"])
  }

  /// The headings of the codes of places, the smallest places first.
  private static let codeHeadings = [
    "local authority code", "county code", "country/region code", "code",
  ]
}
