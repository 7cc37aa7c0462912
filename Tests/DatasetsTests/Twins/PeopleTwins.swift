extension Twin {
  /// Estimates and projections of people and households.
  static let people = [
    Twin(
      "district-population", "", "two ages that have changed places", "published/mye.sheets",
      [.first("| 64 | 65 |", "| 65 | 64 |")], lost: ["population.aged-65-84.2020.authority"],
      """
      mye.sheets#MYE2 - Persons:8: error HNA0586: a heading "64" after "65"; expected ages that rise from left to right
        Use the file as the publisher issued it; the columns or the headings were moved.
      """),
    Twin(
      "district-population", "", "people in thousands", "published/mye.sheets",
      [.first("District | 910 |", "District | 0.91 |")],
      lost: ["population.all-ages.2020.authority"],
      """
      mye.sheets#MYE2 - Persons:10: error HNA0532: the parts of E07000001 add up to 910, and its total is 1; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "district-population", "", "a district of before a reorganisation", "published/mye.sheets",
      [.all("E07000001", "E07000199")], lost: ["population.all-ages.2020.authority"],
      """
      mye.sheets#MYE2 - Persons: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "small-area-population", "to mid-2020", "an age too many", "published/sape-2020.sheets",
      [.first("Wealdmarsh | 182 | 2 | 2", "Wealdmarsh | 182 | 2 | 20")], of: MarketFiles.of2011,
      lost: ["population.all-ages.2020"],
      """
      sape-2020.sheets#Mid-2020 Persons:6: error HNA0532: the parts of E02000001 add up to 200, and its total is 182; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "small-area-population", "from mid-2021", "women of one age counted ten times",
      "published/sape-2022.sheets",
      [.first("Foxton 001A | 182 | 1 | 1", "Foxton 001A | 182 | 1 | 10")],
      of: MarketFiles.ofLowerLayer, lost: ["population.all-ages.2021"],
      """
      sape-2022.sheets#Mid-2021 LSOA 2021:5: error HNA0532: the parts of E01000001 add up to 191, and its total is 182; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "population-projections", "", "women instead of persons", "published/snpp-persons.csv",
      [.all("persons", "females")], lost: ["population.all-ages.2022.authority"],
      """
      snpp-persons.csv: error HNA0584: the table holds the population, females; expected the population, persons
        Download the population, persons, or take this file out of the folder.
      """),
    Twin(
      "population-projections", "", "people who move in instead of people who live there",
      "published/snpp-persons.csv",
      [.all("Population", "Internal Migration In")], lost: ["population.all-ages.2022.authority"],
      """
      snpp-persons.csv: error HNA0584: the table holds the internal migration in, persons; expected the population, persons
        Download the population, persons, or take this file out of the folder.
      """),
    Twin(
      "population-projections", "", "a district of before a reorganisation",
      "published/snpp-persons.csv",
      [.all("E07000001", "E07000199")], lost: ["population.all-ages.2022.authority"],
      """
      snpp-persons.csv: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Twin(
      "population-projections", "", "an age that is missing", "published/snpp-persons.csv",
      [.without("persons,64,")], lost: ["population.all-ages.2022.authority"],
      """
      snpp-persons.csv: error HNA0596: no row of E07000001 for "age 64"; expected a row for each category, or crossing of them, that the table has
        Use the file as the publisher issued it; a count of nought has its row too.
      """),
    Twin(
      "household-projections", "", "a row of people among those of households",
      "published/households.csv",
      [.first("65-and-over,21000", "65-and-over,121000")],
      lost: ["households.reference-person.65-and-over.2036.authority"],
      """
      households.csv:2: error HNA0532: the parts of E07000001 in 2036 add up to 121,000, and its total is 50,000; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Twin(
      "household-projections", "", "the code of another place", "published/households.csv",
      [.all("E07000001", "E07000011")], lost: ["households.total.2036.authority"],
      """
      households.csv: warning HNA0505: the one code of the file is not of the area; expected rows for the codes in area.yaml, or for the places it is compared with
        Download the file for the places in area.yaml, or correct the codes there.
      """),
    Twin(
      "household-projections", "", "an age in another spelling", "published/households.csv",
      [.first("65-and-over", "65+")],
      lost: ["households.reference-person.65-and-over.2036.authority"],
      """
      households.csv:3: error HNA0564: column "age" has "65+"; expected one of total, under-25, 25-34, 65-and-over
        Write one of these words.
      """),
    Twin(
      "small-area-population", "from mid-2021", "the words of a heading in another order",
      "published/sape-2022.sheets",
      [.first("LSOA 2021 Code", "LSOA Code 2021")], of: MarketFiles.ofLowerLayer,
      """
      sape-2022.sheets#Mid-2021 LSOA 2021: error HNA0563: small area population estimates in a layout that is not known; expected columns LSOA Code, All Ages, 0 to 90+, or LSOA 2021 Code, Total, F0 to F90, M0 to M90
        Write the rows that are needed into a CSV file of that form, or state the figures.
      """),
    Twin(
      "small-area-population", "from mid-2021", "an age that no heading names",
      "published/sape-2022.sheets",
      [.first("| M45 |", "| M45a |")], of: MarketFiles.ofLowerLayer,
      """
      sape-2022.sheets#Mid-2021 LSOA 2021:4: error HNA0512: no column "90"; expected the heading as published
        Use the file as the publisher issued it; if the publisher renamed the column, the reader must learn the new name.
      """),
  ]
}
