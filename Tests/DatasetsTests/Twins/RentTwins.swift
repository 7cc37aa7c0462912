extension Twin {
  /// Rents.
  static let rents = [
    Twin(
      "private-rent-index", "", "a cell lost, so that an index stands for a rent",
      "published/pipr.sheets",
      [.first("South East | 101 | 1206", "101 | 1206")], lost: ["rents.mean.all.2025-07.authority"],
      """
      pipr.sheets#Table 1:6: error HNA0585: E07000001: £101 for all homes, and £1,112 to £1,810 by bedrooms; expected a rent of all homes between those of the smallest and the largest
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "private-rent-index", "", "a district of before a reorganisation", "published/pipr.sheets",
      [.all("E07000001", "E07000199")], lost: ["rents.mean.all.2025-07.authority"],
      """
      pipr.sheets#Table 1: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "private-rent-index", "", "indices under the heading of rents", "published/pipr.sheets",
      [.first("101 | 1206 | 101 | 875 | 1112 | 1304", "1206 | 101 | 875 | 101 | 101 | 101")],
      lost: ["rents.mean.all.2025-07.authority"],
      """
      pipr.sheets:6: error HNA0531: rents.mean.1-bed.2025-07.authority would be £101, by Table 1: row of E07000001, July 2025, column "Rental price one bed"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      pipr.sheets:6: error HNA0531: rents.mean.2-bed.2025-07.authority would be £101, by Table 1: row of E07000001, July 2025, column "Rental price two bed"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      pipr.sheets:6: error HNA0531: rents.mean.3-bed.2025-07.authority would be £101, by Table 1: row of E07000001, July 2025, column "Rental price three bed"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      pipr.sheets:6: error HNA0531: rents.mean.all.2025-07.authority would be £101, by Table 1: row of E07000001, July 2025, column "Rental price"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Twin(
      "private-rent-chart", "", "the month left out", "published/pipr-chart.sheets",
      [.first("July 2025", "latest month")], lost: ["rents.mean.all.2025-07.authority"],
      """
      pipr-chart.sheets#Data: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
        Use the file as it was published, with the lines above the table.
      """),
    Twin(
      "private-rent-chart", "", "a rent of all homes beyond those of the sizes",
      "published/pipr-chart.sheets",
      [.first("| 1206", "| 12060")],
      lost: ["rents.mean.all.2025-07.authority"],
      """
      pipr-chart.sheets#Data:9: error HNA0585: E07000001: £12,060 for all homes, and £875 to £1,792 by bedrooms; expected a rent of all homes between those of the smallest and the largest
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "private-rent-summary", "medians by size", "rents of a week", "published/prms.sheets",
      [.first("400 | 475 | 550 | .. | 492", "92 | 110 | 127 | .. | 492")],
      lost: ["rents.median.all.2021-2022.authority"],
      """
      prms.sheets:9: error HNA0531: rents.median.1-bed.2021-2022.authority would be £92, by Figure 3: rows of E07000001, column "One Bedroom"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      prms.sheets:9: error HNA0531: rents.median.2-bed.2021-2022.authority would be £110, by Figure 3: rows of E07000001, column "Two Bedrooms"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      prms.sheets:9: error HNA0531: rents.median.3-bed.2021-2022.authority would be £127, by Figure 3: rows of E07000001, column "Three Bedrooms"; expected £150 to £20,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Twin(
      "private-rent-summary", "a table for each size", "two sheets that have changed names",
      "published/prms-tables.sheets",
      [.first("=== Table2.4", "=== Table2.5")], lost: ["rents.median.2-bed.2022-2023.authority"],
      """
      prms-tables.sheets#Table2.5: error HNA0585: the sheet Table2.5 is headed "two bedroom"; expected "three bedroom", which its number stands for
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "private-rent-summary", "a table for each size", "the median below the lower quartile",
      "published/prms-tables.sheets",
      [.first("Lower quartile | Median", "Median | Lower quartile")],
      lost: ["rents.median.2-bed.2022-2023.authority"],
      """
      prms-tables.sheets#Table2.4:8: error HNA0585: E07000001: a lower quartile of £860 above the median, £770; expected a lower quartile that is not above the median
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "local-housing-allowance", "workbook", "rates of a month", "published/lha-2026.sheets",
      [
        .first("LHA rates 2026-27", "LHA monthly rates 2026-27"),
        .first(
          "67.08 | 113.99 | 142.22 | 162.34 | 210.17", "290.68 | 493.96 | 616.29 | 703.47 | 910.74"),
      ], lost: ["local-housing-allowance.2-bed.2026-2027"],
      """
      lha-2026.sheets#Table 1: error HNA0584: the table holds rates of a month; expected rates of a week
        Download rates of a week, or take this file out of the folder.
      """),
    Twin(
      "local-housing-allowance", "workbook",
      "a rate lost, so that the others stand one to the left", "published/lha-2026.sheets",
      [.first("67.08 | 113.99 | 142.22", "67.08 | 142.22")],
      lost: ["local-housing-allowance.2-bed.2026-2027"],
      """
      lha-2026.sheets#Table 1:3: error HNA0513: column "CAT E" has ""; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "local-housing-allowance", "CSV", "two categories that have changed places",
      "published/lha.csv",
      [.first("CAT B,CAT C", "CAT C,CAT B")], called: "LHA_2026-27.csv",
      lost: ["local-housing-allowance.2-bed.2026-2027"],
      """
      LHA_2026-27.csv:3: error HNA0585: £142.22 below "CAT B" and £113.99 below "CAT C"; expected no lower rate for a larger home
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "local-housing-allowance", "CSV", "a name without the year", "published/lha.csv",
      called: "LHA_2026-27.csv", renamed: "lha.csv",
      lost: ["local-housing-allowance.2-bed.2026-2027"],
      """
      lha.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
        Use the file as it was published, with the lines above the table.
      """),
    Twin(
      "social-rents", "", "the code of another place", "published/social-rents.csv",
      [.all("E07000001", "E07000011")], lost: ["social-rent.2-bed.2025.authority"],
      """
      social-rents.csv: warning HNA0505: the one code of the file is not of the area; expected rows for the codes in area.yaml, or for the places it is compared with
        Download the file for the places in area.yaml, or correct the codes there.
      """),
    Twin(
      "social-rents", "", "pounds with their sign", "published/social-rents.csv",
      [.first("106.75", "£106.75")], lost: ["social-rent.2-bed.2025.authority"],
      """
      social-rents.csv:2: error HNA0513: column "weekly_rent" has "£106.75"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "social-rents", "", "a rent of a year", "published/social-rents.csv",
      [.first("106.75", "5551")], lost: ["social-rent.2-bed.2025.authority"],
      """
      social-rents.csv:2: error HNA0531: social-rent.2-bed.2025.authority would be £5,551.00, by row of E07000001, 2025, social, 2; expected £20.00 to £2,000.00
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Twin(
      "social-rents", "", "a word spelt wrongly", "published/social-rents.csv",
      [.first("2025,social,2", "2025,socail,2")],
      """
      social-rents.csv:2: error HNA0564: column "rent_type" has "socail"; did you mean "social"?; expected one of affordable, social
        Write one of these words.
      """),
  ]
}
