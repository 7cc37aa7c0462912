extension Twin {
  /// Homes that are built and that there are.
  static let supply = [
    Twin(
      "net-additions", "", "a year in two columns", "published/lt122.sheets",
      [.first("2023-24 [r]", "2024-25 [p]")], lost: ["delivery.net-additional.2024-2025.authority"],
      """
      lt122.sheets: error HNA0515: delivery.net-additional.2024-2025.authority differs from that of data/lt122.sheets; expected the same in both
        Keep the newer file, and take the other out of the folder.
      lt122.sheets: error HNA0515: delivery.net-additional.2024-2025.country differs from that of data/lt122.sheets; expected the same in both
        Keep the newer file, and take the other out of the folder.
      lt122.sheets#LT_122:5: error HNA0534: a second heading "2024-25 [p]" beside the first; expected one column for each heading
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "net-additions", "", "a district of before a reorganisation", "published/lt122.sheets",
      [.all("E07000001", "E07000199")], lost: ["delivery.net-additional.2024-2025.authority"],
      """
      lt122.sheets#LT_122: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "net-additions", "", "a note in a cell", "published/lt122.sheets",
      [.first("| 650 | 594", "| 650 | 594 [note 3]")],
      lost: ["delivery.net-additional.2024-2025.authority"],
      """
      lt122.sheets#LT_122:8: error HNA0513: column "2024-25 [p]" has "594 [note 3]"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "dwelling-estimates", "", "dwellings in thousands", "published/lt125.csv",
      [.first("120150", "120.15")], lost: ["dwellings.total.2025.authority"],
      """
      lt125.csv:2: error HNA0583: column "dwellings" has "120.15"; expected a whole number, since the table counts
        Use the table of numbers, and not that of percentages or of thousands.
      """),
    Twin(
      "dwelling-estimates", "", "the code of another place", "published/lt125.csv",
      [.all("E07000001", "E07000011")], lost: ["dwellings.total.2025.authority"],
      """
      lt125.csv: warning HNA0505: the one code of the file is not of the area; expected rows for the codes in area.yaml, or for the places it is compared with
        Download the file for the places in area.yaml, or correct the codes there.
      """),
    Twin(
      "housing-delivery-test", "", "the measurement in per cent", "published/hdt.sheets",
      [.first("| 0.66 |", "| 66 |")], lost: ["delivery.measurement.2020-2023.authority"],
      """
      hdt.sheets#2023_HDT_measurement:5: error HNA0585: E07000001: a measurement of 66 beside 2,993 homes delivered of 4,510 required; expected the homes delivered over those required, as 0.95 for 95%
        Compare the file with the publisher's page; check that the cells stand under their headings.
      """),
    Twin(
      "housing-delivery-test", "", "a year of homes delivered in the wrong place",
      "published/hdt.sheets",
      [.first("| 4510 | 1000", "| 4510 | 100")], lost: ["delivery.measurement.2020-2023.authority"],
      """
      hdt.sheets#2023_HDT_measurement:5: error HNA0532: the parts of E07000001, homes delivered add up to 2,093, and its total is 2,993; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "housing-delivery-test", "", "a district of before a reorganisation", "published/hdt.sheets",
      [.all("E07000001", "E07000199")], lost: ["delivery.measurement.2020-2023.authority"],
      """
      hdt.sheets#2023_HDT_measurement: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "net-additions", "", "a county under the code of the district", "published/lt122.sheets",
      [.first("E10000016 | Kent", "E07000001 | Kent")],
      """
      lt122.sheets#LT_122:8: error HNA0514: a second row for E07000001, after row 7; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Twin(
      "housing-delivery-test", "", "another total of homes required", "published/hdt.sheets",
      [.first("| 4510 |", "| 4410 |")],
      """
      hdt.sheets#2023_HDT_measurement:5: error HNA0532: the parts of E07000001, homes required add up to 4,510, and its total is 4,410; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
  ]
}
