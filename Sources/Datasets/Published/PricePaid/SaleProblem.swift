import Notation

/// What can be wrong with Price Paid Data, and with the lookup that places it.
enum SaleProblem: Problem {
  case field(SaleRecord.Defect)
  case fieldCount(Int)
  case noLookup
  case noColumn(of: String, codes: [String])
  case noPostcode(in: String)
  case partialDownload
  case manyNotPlaced(Int, of: Int)
  case noIndex(for: String)
  case partMissing(name: String, other: String)
  case monthlyAlone(years: [Int])

  var severity: Fault.Severity {
    switch self {
    case .field, .fieldCount, .noColumn, .partMissing: .error
    case .noLookup, .noPostcode, .partialDownload, .manyNotPlaced, .noIndex, .monthlyAlone:
      .warning
    }
  }

  var wording: Wording {
    switch self {
    case .field(let defect):
      Wording(
        "HNA0550",
        found: defect.found.isEmpty
          ? "column \"\(defect.column)\" of a sale is empty"
          : "column \"\(defect.column)\" of a sale has \(quotedForMessage(defect.found))",
        expected: defect.expected,
        remedy: "Use the file as HM Land Registry published it; do not edit or save it again.")
    case .fieldCount(let count):
      Wording(
        "HNA0551", found: "a sale of \(count) \(count == 1 ? "field" : "fields")",
        expected: "15 or 16, as in Price Paid Data",
        remedy: "Use the file as HM Land Registry published it; do not edit or save it again.")
    case .noLookup:
      Wording(
        "HNA0552", found: "sales, but no lookup to tell where their postcodes lie",
        expected: "the ONS Postcode Directory or the National Statistics Postcode Lookup",
        remedy: "Download one from the ONS Open Geography Portal into the data folder; "
          + "without it no price is taken from these sales.")
    case .noColumn(let level, let codes):
      Wording(
        "HNA0553", found: "a postcode lookup without a column for the \(level) of this report",
        expected: "one that places postcodes in \(codes.joined(separator: ", "))",
        remedy: "Use the ONS Postcode Directory; "
          + "the National Statistics Postcode Lookup has neither parishes nor areas of 2011.")
    case .noPostcode(let code):
      Wording(
        "HNA0554", found: "no postcode lies in \(code)", expected: "at least one",
        remedy: "Check that the code is in use in the year of the lookup; "
          + "wards and districts get new codes when they are changed.")
    case .partialDownload:
      Wording(
        "HNA0555", found: "a download of the report builder, which holds only what was asked for",
        expected: "every sale of the area and of the places it is compared with",
        remedy: "Check what was asked for when it was made, "
          + "or use the yearly files of Price Paid Data instead.")
    case .manyNotPlaced(let count, let all):
      Wording(
        "HNA0556", found: "\(count) of \(all) sales have no postcode that the lookup knows",
        expected: "fewer than one in a hundred",
        remedy: "Use a lookup of the whole country that is newer than the sales and keeps "
          + "terminated postcodes.")
    case .partMissing(let name, let other):
      Wording(
        "HNA0587", found: "a part of a year of sales, \(name), without \(other)",
        expected: "all parts of the year",
        remedy: "Download the other part too, or the year as one file.")
    case .monthlyAlone(let years):
      Wording(
        "HNA0588",
        found:
          "monthly changes alone for sales of \(years.map(String.init).joined(separator: ", "))",
        expected: "the yearly file, which they change",
        remedy: "Add the yearly files of these years; until then no figure is made of their sales.")
    case .noIndex(let code):
      Wording(
        "HNA0557", found: "no price index for \(code), by which sales of several years are pooled",
        expected: "rows of \(code) in the UK House Price Index",
        remedy: "Add the download of the UK House Price Index for this authority; "
          + "until then prices of new homes are given by single years only.")
    }
  }
}
