extension Twin {
  /// Tables of the census of 2011.
  static let census2011 = [
    Twin(
      "census-2011-tenure", "bulk download", "the rows of town or country alone",
      "bulk-qs405ew.csv", [.all("\"Total\"", "\"Urban (total)\"")], of: of2011,
      lost: ["tenure.owned.households.2011"],
      """
      bulk-qs405ew.csv:1: error HNA0584: the table holds "Rural (total)", "Urban (total)" alone; expected the counts of whole places
        Download the counts of whole places, or take this file out of the folder.
      """),
    Twin(
      "census-2011-tenure", "bulk download", "the name of the table of accommodation",
      "bulk-qs405ew.csv", renamed: "nm_qs402ew.bulk.csv", of: of2011,
      """
      nm_qs402ew.bulk.csv: warning HNA0504: the file is called nm_qs402ew.bulk.csv but holds Census 2011, Tenure; expected a name that says what is in it
        Rename it; if the other dataset was meant, download that.
      """),
    Twin(
      "census-2011-composition", "bulk download", "the number of a cell changed",
      "bulk-qs116ew.csv", [.first("\"Total\",580,145,", "\"Total\",580,154,")], of: of2011,
      lost: ["composition.one-person.households.2011"],
      """
      bulk-qs116ew.csv:3: error HNA0593: the parts of E01000001 add up to 589, the whole is 580; expected the same but for the small changes that protect people's answers
        Use the table as the publisher issued it, with all its categories.
      """),
    Twin(
      "census-2011-age", "bulk download", "two ages that have changed places",
      "bulk-qs103ew.csv",
      [
        .first("Age: Age 64;", "Age: Age 00;"), .first("Age: Age 65;", "Age: Age 64;"),
        .first("Age: Age 00;", "Age: Age 65;"),
      ], of: of2011,
      lost: ["population.aged-65-84.2011"],
      """
      bulk-qs103ew.csv:1: error HNA0586: a heading "age 64" after "age 65"; expected ages that rise from left to right
        Use the file as the publisher issued it; the columns or the headings were moved.
      """),
    Twin(
      "census-2011-age", "bulk download", "counts as text with a letter",
      "bulk-ks102ew.csv", [.first("\"Total\",870,50,", "\"Total\",87O,50,")], of: of2011,
      lost: ["population.all-ages.2011"],
      """
      bulk-ks102ew.csv:2: error HNA0513: column "Age: All usual residents; measures: Value" has "87O"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Twin(
      "census-2011-occupancy", "bulk download", "the occupancy rating of rooms under its name",
      "bulk-qs412ew.csv",
      [.all("rating (bedrooms)", "rating"), .all("rating bedrooms", "rating rooms")],
      renamed: "qs412ew.csv", of: of2011,
      lost: ["occupancy.all.minus-one.households.2011"],
      """
      qs412ew.csv: warning HNA0504: the file is called qs412ew.csv but holds Census 2011, Rooms; expected a name that says what is in it
        Rename it; if the other dataset was meant, download that.
      """),
    Twin(
      "census-2011-dwellings", "bulk download", "an unknown kind of household space",
      "published/ks401-bulk.csv",
      [.first("Household spaces with no usual residents", "Household spaces that are empty")],
      of: MarketFiles.of2011,
      lost: [],
      """
      ks401-bulk.csv:1: error HNA0519: an unknown category "Dwelling Type: Household spaces that are empty; measures: Va…"; expected the categories as published
        Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
      """),
    Twin(
      "census-2011-accommodation", "bulk download", "a heading lost",
      "bulk-qs402ew.csv", [.first("\"Rural Urban\",", "")], of: of2011,
      lost: ["households.total.2011"],
      """
      bulk-qs402ew.csv:2: error HNA0530: a row of 12 fields below 11 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      bulk-qs402ew.csv:3: error HNA0530: a row of 12 fields below 11 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      bulk-qs402ew.csv:4: error HNA0530: a row of 12 fields below 11 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Twin(
      "census-2011-bedrooms", "bulk download", "a total of another table",
      "bulk-qs411ew.csv", [.first("\"Total\",580,0,58", "\"Total\",870,0,58")], of: of2011,
      lost: ["households.total.2011"],
      """
      bulk-qs411ew.csv:3: error HNA0593: the parts of E01000001 add up to 580, the whole is 870; expected the same but for the small changes that protect people's answers
        Use the table as the publisher issued it, with all its categories.
      """),
    Twin(
      "census-2011-rooms", "bulk download", "a code of another census",
      "published/qs408-bulk.csv", [.all("E02000002", "E02006999")], of: MarketFiles.of2011,
      lost: ["households.total.2011"],
      """
      qs408-bulk.csv: warning HNA0506: the file has no row for E02000002; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
      """),
    Twin(
      "census-2011-residence", "bulk download", "a place of Wales alone",
      "published/qs101-bulk.csv", [.all("\"E0", "\"W0")], of: MarketFiles.of2011,
      lost: ["population.in-households.2011"],
      """
      qs101-bulk.csv: error HNA0503: the file is for Wales; expected places in England
        Download the file for England, or for England and Wales.
      """),
    Twin(
      "census-2011-reference-person", "bulk download", "a name that does not say what is counted",
      "published/dc4201-bulk.csv", renamed: "bulk.csv", of: MarketFiles.of2011,
      lost: ["tenure-55-to-75.owned.households.2011"],
      """
      bulk.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
        Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
      """),
    Twin(
      "census-2011-occupancy-of-groups", "bulk download", "the rows of one area twice",
      "published/occupancy-2011-bulk.csv", [.first("\"E02000002\"", "\"E02000001\"")],
      of: MarketFiles.of2011,
      lost: [],
      """
      occupancy-2011-bulk.csv:4: error HNA0514: a second row for E02000001, after row 3; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Twin(
      "census-2011-health", "bulk download", "an age that is lost from a heading",
      "published/dc3408-bulk.csv", [.all("Age 85 and over", "Age unknown")], of: MarketFiles.of2011,
      lost: [],
      """
      dc3408-bulk.csv:1: error HNA0519: an unknown category "Age: Age unknown"; expected the categories as published
        Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
      """),
    Twin(
      "census-2011-residence-by-age", "bulk download", "an unknown residence",
      "published/lc1105-bulk.csv", [.all("Lives in a communal establishment", "Lives in a boat")],
      of: MarketFiles.of2011,
      lost: [],
      """
      lc1105-bulk.csv:1: error HNA0519: an unknown category "Residence Type: Lives in a boat"; expected the categories as published
        Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
      """),
    Twin(
      "census-2011-homes-by-tenure", "programming interface", "rows beyond the limit of a download",
      "published/lc4405-api.csv", [.without("E02000002")], of: MarketFiles.of2011,
      lost: ["households.total.2011"],
      """
      lc4405-api.csv: warning HNA0506: the file has no row for E02000002; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
      """),
  ]

  /// The area of `Folders` at the census of 2011.
  static let of2011 = Folders.definition.replacing("vintage: 2021", with: "vintage: 2011")
    .replacing("census: 2021", with: "census: 2011")
}
