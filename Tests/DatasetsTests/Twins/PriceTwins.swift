extension Twin {
  private static let lookup = "published/onspd-2024.csv"
  private static let sales = "published/pp-2020.csv"
  /// Sales and prices, and what they are placed and indexed by.
  static let prices = [
    Twin(
      "price-paid", "yearly file", "dates as a spreadsheet writes them", sales,
      [.first("2020-01-15 00:00", "15/01/2020 00:00")], with: [lookup],
      """
      pp-2020.csv: warning HNA0556: 2 of 44 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      pp-2020.csv:1: error HNA0550: column "date" of a sale has "15/01/2020 00:00"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "yearly file", "the postcode and the street exchanged", sales,
      [
        .first(
          #"FX1 1AA","T","N","F","1","","MILL LANE"#, #"MILL LANE","T","N","F","1","","FX1 1AA"#)
      ], with: [lookup],
      """
      pp-2020.csv: warning HNA0556: 2 of 44 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      pp-2020.csv:1: error HNA0550: column "postcode" of a sale has "MILL LANE"; expected a postcode, or nothing where none is known
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "yearly file", "the first part of two alone", sales,
      renamed: "pp-2020-part1.csv", with: [lookup],
      """
      pp-2020-part1.csv: warning HNA0556: 2 of 45 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      pp-2020-part1.csv: error HNA0587: a part of a year of sales, pp-2020-part1.csv, without pp-2020-part2.csv; expected all parts of the year
        Download the other part too, or the year as one file.
      """),
    Twin(
      "price-paid", "yearly file", "all dates of a spreadsheet", sales,
      [.all("-15 00:00", "/2020")], with: [lookup],
      """
      pp-2020.csv: warning HNA0556: 2 of 36 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      pp-2020.csv:1: error HNA0550: column "date" of a sale has "2020-01/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:2: error HNA0550: column "date" of a sale has "2020-02/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:3: error HNA0550: column "date" of a sale has "2020-03/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:4: error HNA0550: column "date" of a sale has "2020-04/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:5: error HNA0550: column "date" of a sale has "2020-05/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:6: error HNA0550: column "date" of a sale has "2020-06/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:7: error HNA0550: column "date" of a sale has "2020-07/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:8: error HNA0550: column "date" of a sale has "2020-08/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      pp-2020.csv:46: error HNA0550: column "date" of a sale has "2020-01/2020"; expected a day such as 2021-02-17
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "monthly file", "a status that is unknown", "published/pp-monthly-update.csv",
      [.first("\"A\",\"C\"", "\"A\",\"X\"")], with: [lookup, sales],
      """
      pp-2020.csv: warning HNA0556: 2 of 47 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      pp-monthly-update.csv: warning HNA0588: monthly changes alone for sales of 2021; expected the yearly file, which they change
        Add the yearly files of these years; until then no figure is made of their sales.
      pp-monthly-update.csv:1: error HNA0550: column "record status" of a sale has "X"; expected A, C or D
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "report builder, header in its own line", "a price with its sign",
      "published/ppd_data-header.csv", [.first("\"200000\"", "\"£200,000\"")], with: [lookup],
      """
      ppd_data-header.csv: warning HNA0555: a download of the report builder, which holds only what was asked for; expected every sale of the area and of the places it is compared with
        Check what was asked for when it was made, or use the yearly files of Price Paid Data instead.
      ppd_data-header.csv:2: error HNA0550: column "price" of a sale has "£200,000"; expected whole pounds
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "report builder, header run into the first sale", "a price with its sign",
      "published/ppd_data-glued.csv", [.first("\"200000\"", "\"£200,000\"")], with: [lookup],
      """
      ppd_data-glued.csv: warning HNA0555: a download of the report builder, which holds only what was asked for; expected every sale of the area and of the places it is compared with
        Check what was asked for when it was made, or use the yearly files of Price Paid Data instead.
      ppd_data-glued.csv:1: error HNA0550: column "price" of a sale has "£200,000"; expected whole pounds
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "price-paid", "report builder, no header", "the street left out",
      "published/ppd_data-no-header.csv", [.all("\"MILL LANE\",", "")], with: [lookup],
      """
      ppd_data-no-header.csv: warning HNA0555: a download of the report builder, which holds only what was asked for; expected every sale of the area and of the places it is compared with
        Check what was asked for when it was made, or use the yearly files of Price Paid Data instead.
      ppd_data-no-header.csv:1: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:2: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:3: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:4: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:5: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:6: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:7: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      ppd_data-no-header.csv:8: error HNA0550: column "category" of a sale has "http://landregistry.data.gov.uk/data/ppi"; expected A or B
        Use the file as HM Land Registry published it; do not edit or save it again.
      """),
    Twin(
      "postcode-directory", "ONS Postcode Directory to early 2025",
      "the column of districts under another heading", lookup,
      [.first("oslaua", "district")], with: [sales], lost: ["sales.all.2020.authority"],
      """
      onspd-2024.csv:1: error HNA0553: a postcode lookup without a column for the districts of this report; expected one that places postcodes in E07000001
        Use the ONS Postcode Directory; the National Statistics Postcode Lookup has neither parishes nor areas of 2011.
      """),
    Twin(
      "postcode-directory", "ONS Postcode Directory from 2025",
      "the column of small areas under another heading",
      "published/onspd-2025.csv",
      [.first("msoa21cd", "msoa")], with: [sales], lost: ["sales.all.2020"],
      """
      onspd-2025.csv:1: error HNA0553: a postcode lookup without a column for the middle layer super output areas (2021) of this report; expected one that places postcodes in E02000001
        Use the ONS Postcode Directory; the National Statistics Postcode Lookup has neither parishes nor areas of 2011.
      """),
    Twin(
      "postcode-directory", "National Statistics Postcode Lookup", "an area of 2011",
      "published/nspl-2025.csv",
      [.first("msoa21cd", "msoa_code")], with: [sales], lost: ["sales.all.2020"],
      """
      nspl-2025.csv:1: error HNA0553: a postcode lookup without a column for the middle layer super output areas (2021) of this report; expected one that places postcodes in E02000001
        Use the ONS Postcode Directory; the National Statistics Postcode Lookup has neither parishes nor areas of 2011.
      """),
    Twin(
      "uk-house-price-index", "", "average prices under the heading of the index",
      "published/ukhpi.csv",
      [.first(",2019-01,,monthly,80,80,,80,80", ",2019-01,,monthly,235000,410000,,80,80")],
      with: [sales, lookup],
      """
      pp-2020.csv: warning HNA0556: 2 of 45 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      ukhpi.csv:2: error HNA0513: column "House price index All property types" has "235000"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      ukhpi.csv:2: error HNA0513: column "House price index Detached houses" has "410000"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "uk-house-price-index", "", "the download of another authority", "published/ukhpi.csv",
      [.all("E07000001", "E07000002")], with: [sales, lookup],
      """
      pp-2020.csv: warning HNA0556: 2 of 45 sales have no postcode that the lookup knows; expected fewer than one in a hundred
        Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
      ukhpi.csv: warning HNA0557: no price index for E07000001, by which sales of several years are pooled; expected rows of E07000001 in the UK House Price Index
        Add the download of the UK House Price Index for this authority; until then prices of new homes are given by single years only.
      """),
    Twin(
      "house-price-statistics", "districts", "prices of newly built homes",
      "published/hpssa-district.sheets",
      [
        .all(
          "Median price paid for administrative",
          "Median price paid for newly built dwellings in administrative")
      ], lost: ["prices.median.all.2021.authority"],
      """
      hpssa-district.sheets#2a: error HNA0584: the table holds prices of newly built homes alone; expected the prices of all homes
        Download the prices of all homes, or take this file out of the folder.
      hpssa-district.sheets#2b: error HNA0584: the table holds prices of newly built homes alone; expected the prices of all homes
        Download the prices of all homes, or take this file out of the folder.
      """),
    Twin(
      "house-price-statistics", "districts", "prices in thousands of pounds",
      "published/hpssa-district.sheets",
      [.all("310000", "310")], lost: ["prices.median.all.2021.authority"],
      """
      hpssa-district.sheets:8: error HNA0531: prices.median.all.2021.authority would be £310, by 2a: rows of E07000001, column "Year ending Dec 2021"; expected £1,000 to £100,000,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Twin(
      "house-price-statistics", "small areas", "a heading lost", "published/hpssa-lsoa.sheets",
      [.all("Year ending Mar 2022 | ", "")],
      of: MarketFiles.of2011.replacing(
        "    - { code: E02000002, vintage: 2011, reason: the farms }\n", with: ""),
      lost: ["prices.median.all.2022"],
      """
      hpssa-lsoa.sheets#Sheet1:7: error HNA0530: a row of 8 fields below 7 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
  ]
}
