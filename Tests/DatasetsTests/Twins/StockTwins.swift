extension Twin {
  /// The stock of properties.
  static let stock = [
    Twin(
      "council-tax-stock-1", "headings to 2019", "a number that has lost its quotes",
      "ctsop2016-bands.csv", [.first("\"3,100\"", "3,100")], of: MarketFiles.ofDistrict,
      lost: ["dwellings.total.2016"],
      """
      ctsop2016-bands.csv:4: error HNA0530: a row of 15 fields below 14 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Twin(
      "council-tax-stock-1", "headings to 2019", "a band that was moved",
      "ctsop2016-bands.csv", [.first("\"11,200\"", "\"1,120\"")], of: MarketFiles.ofDistrict,
      lost: ["dwellings.total.2016"],
      """
      ctsop2016-bands.csv:4: error HNA0532: the parts of E07000001, ALL_PROPERTIES add up to 29,490, and its total is 39,570; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "council-tax-stock-3", "headings from 2021", "the rows of single bands alone",
      "CTSOP3_1_2025_03_31.csv", [.without("\"All\"")], of: Folders.definition,
      lost: ["dwellings.total.2025.authority"],
      """
      CTSOP3_1_2025_03_31.csv:1: error HNA0584: the table holds rows of single bands alone; expected the rows of all bands together
        Download the rows of all bands together, or take this file out of the folder.
      """),
    Twin(
      "council-tax-stock-3", "headings from 2021", "two counts that have changed places",
      "CTSOP3_1_2025_03_31.csv",
      [
        .first(
          "\"420\",\"1680\",\"840\",\"140\",\"0\",\"0\",\"0\",\"3080\",\"2800\"",
          "\"420\",\"1680\",\"840\",\"140\",\"0\",\"0\",\"0\",\"2800\",\"3080\"")
      ], of: Folders.definition,
      lost: ["dwellings.total.2025.authority"],
      """
      CTSOP3_1_2025_03_31.csv:2: error HNA0532: the parts of E07000001, bungalow_total add up to 3,080, and its total is 2,800; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "council-tax-stock-3", "headings from 2021", "a name without the date",
      "CTSOP3_1_2025_03_31.csv", renamed: "CTSOP3_1.csv", of: Folders.definition,
      lost: ["dwellings.total.2025.authority"],
      """
      CTSOP3_1.csv: error HNA0520: nothing says the date of the file; expected the publisher's name, such as CTSOP3_0_2024_03_31.csv
        Give the file the name back that it was downloaded with.
      """),
    Twin(
      "council-tax-stock-4", "headings from 2021", "a field lost before the total",
      "CTSOP4_1_2025_03_31.csv", [.first("\"22500\",", "")], of: MarketFiles.ofDistrict,
      lost: ["dwellings.total.2025"],
      """
      CTSOP4_1_2025_03_31.csv:2: error HNA0530: a row of 12 fields below 13 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
  ]
}
