extension Twin {
  private static let one = MarketFiles.of2011.replacing(
    "    - { code: E02000002, vintage: 2011, reason: the farms }\n", with: "")
  /// Incomes and affordability.
  static let incomes = [
    Twin(
      "affordability-workplace", "", "the sheet of earnings under the name of that of ratios",
      "published/aff-workplace.sheets",
      [
        .first(
          "Ratio of median house price to median gross annual workplace-based earnings by local authority district, England and Wales\nCountry",
          "Median gross annual workplace-based earnings by local authority district, England and Wales\nCountry"
        ), .first("| 9.25 |", "| 38329 |"),
      ], lost: ["ratio.median.2024.authority"],
      """
      aff-workplace.sheets: warning HNA0501: no reader knows this file; expected a dataset of docs/datasets.md, with the headings it is published with
        Use the file as the publisher issued it, or take it out of the data folder.
      """),
    Twin(
      "affordability-workplace", "", "a district of before a reorganisation",
      "published/aff-workplace.sheets",
      [.all("E07000001", "E07000199")], lost: ["ratio.median.2024.authority"],
      """
      aff-workplace.sheets#5c: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      aff-workplace.sheets#6c: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "affordability-residence", "", "earnings of a week", "published/aff-residence.sheets",
      [.first("38329", "737")], lost: ["earnings.median.2024.authority"],
      """
      aff-residence.sheets:3: error HNA0531: earnings.median.2024.authority would be £737, by 5b: rows of E07000001, column "2024"; expected £3,000 to £1,000,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Twin(
      "affordability-residence", "", "a cell added, so that each year stands below the next",
      "published/aff-residence.sheets",
      [.first("Wealdmarsh | [x] | 9.25", "Wealdmarsh | [x] | [x] | 9.25")],
      lost: ["ratio.median.residence-based.2024.authority"],
      """
      aff-residence.sheets#5c:3: error HNA0530: a row of 8 fields below 7 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Twin(
      "small-area-incomes", "workbook", "the lower limit first", "published/incomes-2020.sheets",
      [.first("41900 | 50100 | 35000", "41900 | 35000 | 50100")], of: one,
      lost: ["income.mean.2020"],
      """
      incomes-2020.sheets#Total annual income:6: error HNA0561: confidence limits of E02000001 that do not lie around its value; expected a lower limit below and an upper limit above
        Check that the columns stand under their headings; in this file the upper limit comes first.
      """),
    Twin(
      "small-area-incomes", "workbook", "incomes after housing costs alone",
      "published/incomes-2020.sheets",
      [.all("Total annual income (£)", "Net annual income after housing costs (£)")], of: one,
      lost: ["income.mean.2020"],
      """
      incomes-2020.sheets#Total annual income:5: error HNA0584: the table holds "Net annual income after housing costs (£)"; expected the total annual income
        Download the total annual income, or take this file out of the folder.
      """),
    Twin(
      "small-area-incomes", "workbook", "incomes of a week", "published/incomes-2020.sheets",
      [.first("41900 | 50100 | 35000", "806 | 963 | 673")], of: one, lost: ["income.mean.2020"],
      """
      incomes-2020.sheets:6: error HNA0531: income.mean.2020 would be £806, by Total annual income: row of E02000001, column "Total annual income (£)"; expected £3,000 to £1,000,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """
    ),
    Twin(
      "small-area-incomes", "CSV", "the lines above the table left out",
      "published/incomes-2018.csv",
      [.without("Total annual household")], of: one, lost: ["income.mean.2018"],
      """
      incomes-2018.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
        Use the file as it was published, with the lines above the table.
      """),
    Twin(
      "affordability-workplace", "", "a sheet that is missing", "published/aff-workplace.sheets",
      [.first("=== 6c", "=== 6d")],
      """
      aff-workplace.sheets: error HNA0560: no sheet "6c" among Contents, 1c, 2c, 3c, 4c, 5c, 6d, 1b, 2b, 3b, 4b, 5b, 6b; expected the sheets of the published file
        Use the whole workbook as it was published.
      """),
    Twin(
      "affordability-workplace", "", "a letter in a ratio", "published/aff-workplace.sheets",
      [.first("| 9.25 |", "| 9.2S |")],
      """
      aff-workplace.sheets#5c:3: error HNA0513: column "2024" has "9.2S"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "affordability-workplace", "", "a district that is missing from one sheet",
      "published/aff-workplace.sheets",
      [.first("E07000001 | Wealdmarsh | [x] | 9.75", "E07000009 | Other | [x] | 9.75")],
      """
      aff-workplace.sheets#6c: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "small-area-incomes", "CSV", "the limits in the other order", "published/incomes-2018.csv",
      [.first("\"50,000\",\"32,000\"", "\"32,000\",\"50,000\"")], of: MarketFiles.of2011,
      """
      incomes-2018.csv:6: error HNA0561: confidence limits of E02000001 that do not lie around its value; expected a lower limit below and an upper limit above
        Check that the columns stand under their headings; in this file the upper limit comes first.
      """),
    Twin(
      "small-area-incomes", "CSV", "no year in the title", "published/incomes-2018.csv",
      [.first("financial year ending 2018", "one financial year")], of: MarketFiles.of2011,
      """
      incomes-2018.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
        Use the file as it was published, with the lines above the table.
      """),
    Twin(
      "small-area-incomes", "CSV", "a heading in other words", "published/incomes-2018.csv",
      [.first("Lower confidence limit (£)", "Lower limit (£)")], of: MarketFiles.of2011,
      """
      incomes-2018.csv:5: error HNA0512: no column "lower confidence limit (£)"; expected the heading as published
        Use the file as the publisher issued it; if the publisher renamed the column, the reader must learn the new name.
      """),
  ]
}
