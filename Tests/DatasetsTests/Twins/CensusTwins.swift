extension Twin {
  /// Tables of the census of 2021.
  static let census = [
    Twin(
      "census-2021-tenure", "bulk download", "a count of people, not of households",
      "published/census2021-ts054-msoa.csv",
      [.all("Total: All households", "Total: All usual residents")],
      lost: ["tenure.owned.households.2021"],
      """
      census2021-ts054-msoa.csv:1: error HNA0591: the table counts people; expected households
        Download the table for all households.
      """),
    Twin(
      "census-2021-tenure", "bulk download", "percentages instead of counts",
      "published/census2021-ts054-msoa.csv",
      [
        .first(
          "671,480,270,210,6,6,95,40,55,84,75,9,6",
          "100.0,71.5,40.2,31.3,0.9,0.9,14.2,6.0,8.2,12.5,11.2,1.3,0.9")
      ],
      lost: ["tenure.owned.households.2021"],
      """
      census2021-ts054-msoa.csv:2: error HNA0583: column "Tenure of household: Owned; measures: Value" has "71.5"; expected a whole number, since the table counts
        Use the table of numbers, and not that of percentages or of thousands.
      """),
    Twin(
      "census-2021-composition", "query download", "percentages instead of counts",
      "nomis-query-ts003.csv",
      [
        .first(
          "600,180,90,90,390,70,200,90,80,30,60,30,25,5,50,35,15,10,10,30,10,20",
          "100.0,30.0,15.0,15.0,65.0,11.7,33.3,15.0,13.3,5.0,10.0,5.0,4.2,0.8,8.3,5.8,2.5,1.7,1.7,5.0,1.7,3.3"
        )
      ],
      of: Folders.definition,
      lost: ["composition.one-person.households.2021"],
      """
      nomis-query-ts003.csv:8: error HNA0583: column "Single family household: All aged 66 years and over" has "11.7"; expected a whole number, since the table counts
        Use the table of numbers, and not that of percentages or of thousands.
      """),
    Twin(
      "census-2021-age", "programming interface", "the measure of per cent alone",
      "nomis-api-ts007.csv", [.all("\"Value\"", "\"Percent\"")], of: Folders.definition,
      lost: ["population.all-ages.2021"],
      """
      nomis-api-ts007.csv:1: error HNA0584: the table holds "Percent" alone; expected the counts of whole places
        Download the counts of whole places, or take this file out of the folder.
      """),
    Twin(
      "census-2021-age", "programming interface", "the end of the rows cut off",
      "nomis-api-ts007.csv", [.without("\"E00000002\",\"Aged 85")], of: Folders.definition,
      lost: ["population.aged-85-and-over.2021"],
      """
      nomis-api-ts007.csv: error HNA0596: no row of E00000002 for "Aged 85 years and over"; expected a row for each category, or crossing of them, that the table has
        Use the file as the publisher issued it; a count of nought has its row too.
      nomis-api-ts007.csv:9: error HNA0593: the parts of E00000002 add up to 250, the whole is 260; expected the same but for the small changes that protect people's answers
        Use the table as the publisher issued it, with all its categories.
      """),
    Twin(
      "census-2021-age", "bulk download", "two ages that have changed places",
      "published/census2021-ts007a-msoa.csv",
      [
        .first("Aged 60 to 64 years", "Aged 65 to 60 years"),
        .first("Aged 65 to 69 years", "Aged 60 to 64 years"),
        .first("Aged 65 to 60 years", "Aged 65 to 69 years"),
      ],
      lost: ["population.aged-65-84.2021"],
      """
      census2021-ts007a-msoa.csv:1: error HNA0586: a heading "aged 60 to 64 years" after "aged 65 to 69 years"; expected ages that rise from left to right
        Use the file as the publisher issued it; the columns or the headings were moved.
      """),
    Twin(
      "census-2021-occupancy", "custom dataset", "a row that is missing",
      "TS052-custom.csv", [.without("Occupancy rating of bedrooms: -1,")],
      of: MarketFiles.ofDistrict, lost: ["occupancy.all.minus-one.households.2021"],
      """
      TS052-custom.csv:1: error HNA0597: rows for 5 categories of occupancy rating for bedrooms, and 6 in its heading; expected rows for every category, "Does not apply" among them
        Use the file as the publisher issued it; rows were lost from it, or added.
      """),
    Twin(
      "census-2021-occupancy", "custom dataset", "people instead of households",
      "TS052-custom.csv", [.first("-8,Does not apply,0", "-8,Does not apply,420")],
      of: MarketFiles.ofDistrict, lost: ["occupancy.all.minus-one.households.2021"],
      """
      TS052-custom.csv:2: error HNA0591: 420 of E07000001 stand under "Does not apply", so that the table counts others besides households; expected households
        Download the table for all households.
      """),
    Twin(
      "census-2021-occupancy", "bulk download", "by rooms, not by bedrooms",
      "published/census2021-ts052-msoa.csv", [.all("bedrooms", "rooms")],
      lost: ["occupancy.all.minus-one.households.2021"],
      """
      census2021-ts052-msoa.csv: warning HNA0504: the file is called census2021-ts052-msoa.csv but holds Census 2021, Rooms; expected a name that says what is in it
        Rename it; if the other dataset was meant, download that.
      """),
    Twin(
      "census-2021-accommodation", "bulk download", "residents by the type of their home",
      "published/census2021-ts044-msoa.csv",
      [.first("Total: All households", "Total: All usual residents")],
      lost: ["households.total.2021"],
      """
      census2021-ts044-msoa.csv:1: error HNA0591: the table counts people; expected households
        Download the table for all households.
      """),
    Twin(
      "census-2021-bedrooms", "custom dataset", "people instead of households",
      "TS050-custom.csv", [.first("-8,Does not apply,0", "-8,Does not apply,420")],
      of: MarketFiles.ofDistrict, lost: ["households.total.2021"],
      """
      TS050-custom.csv:2: error HNA0591: 420 of E07000001 stand under "Does not apply", so that the table counts others besides households; expected households
        Download the table for all households.
      """),
    Twin(
      "census-2021-rooms", "bulk download", "a number lost between the fields",
      "published/census2021-ts053-msoa.csv", [.first("671,350,160,110,40,11", "671,350,110,40,11")],
      lost: ["households.total.2021"],
      """
      census2021-ts053-msoa.csv:2: error HNA0530: a row of 8 fields below 9 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Twin(
      "census-2021-households", "custom dataset", "a name that does not say what is counted",
      "published/TS041-2021-households.csv", renamed: "custom.csv",
      lost: ["households.total.2021"],
      """
      custom.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
        Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
      """),
    Twin(
      "census-2021-residents", "custom dataset", "a name that does not say what is counted",
      "published/TS001-2021-residents.csv", renamed: "custom.csv",
      lost: ["population.all-ages.2021"],
      """
      custom.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
        Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
      """),
    Twin(
      "census-2021-residence", "bulk download", "a row of the area that is missing",
      "published/census2021-ts001-msoa.csv", [.without("E02000002")],
      lost: ["population.in-households.2021"],
      """
      census2021-ts001-msoa.csv: warning HNA0506: the file has no row for E02000002; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
      """),
    Twin(
      "census-2021-reference-person", "custom dataset",
      "people by age instead of households by that of their head",
      "CT21-reference-person.csv", [.all("Age of household reference person", "Age")],
      of: MarketFiles.ofDistrict,
      lost: ["life-stage.under-25.1-bed.households.2021"],
      """
      CT21-reference-person.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
        Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
      """),
    Twin(
      "census-2021-occupancy-of-groups", "custom dataset", "people instead of households",
      "published/occupancy-custom.csv",
      [.first("-8,Does not apply,-8,Does not apply,0", "-8,Does not apply,-8,Does not apply,340")],
      of: MarketFiles.ofDistrict,
      lost: ["occupancy.single-65-and-over.plus-two.households.2021"],
      """
      occupancy-custom.csv:2: error HNA0591: 340 of E07000001 stand under "Does not apply", so that the table counts others besides households; expected households
        Download the table for all households.
      """),
    Twin(
      "census-2021-health", "custom dataset", "ages that lie across 65",
      "published/disability-custom.csv",
      [.all("Aged 50 to 64 years", "Aged 50 to 69 years"), .all("Aged 65 years", "Aged 70 years")],
      of: MarketFiles.ofDistrict, lost: ["health.owned.limited-a-lot.2021"],
      """
      disability-custom.csv:1: warning HNA0594: category "Aged 50 to 69 years" lies across the limits of health; expected categories that can be put together to it
        Nothing needs doing if another file gives these figures; otherwise download the table with narrower categories.
      """),
    Twin(
      "census-2021-residence-by-age", "programming interface",
      "rows beyond the limit of a download",
      "published/rm120-api.csv", [.without("\"E02000002\",\"Lives in a communal establishment\"")],
      lost: ["population.in-households.2021"],
      """
      rm120-api.csv: error HNA0596: no row of E02000002 for "Lives in a communal establishment; Aged 15 years and under; …" (and 6 more); expected a row for each category, or crossing of them, that the table has
        Use the file as the publisher issued it; a count of nought has its row too.
      rm120-api.csv:26: error HNA0593: the parts of E02000002 add up to 2140, the whole is 2190; expected the same but for the small changes that protect people's answers
        Use the table as the publisher issued it, with all its categories.
      """),
  ]
}
