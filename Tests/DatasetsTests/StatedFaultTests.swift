import Datasets
import Notation
import Testing

@Suite struct StatedFaultTests {
  /// Rows below the header of stated/tenure.csv, and what is said of them.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let rows: String
    let fault: String

    init(_ description: String, _ rows: String, _ fault: String) {
      testDescription = description
      self.rows = rows
      self.fault = fault
    }
  }

  @Test(arguments: cases)
  func saysWhatIsWrong(_ example: Case) {
    let faults = Folders.faults(stated: Folders.header + example.rows + "\n")
    #expect(faults == example.fault)
  }

  static let cases: [Case] = [
    Case(
      "unknown figure", "tenure.private-rentd.share,,2021,1%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0341: column "figure" has "tenure.private-rentd.share"; did you mean "tenure.private-rented.share"?; expected a stem of the table "Inputs" in docs/figures.md
        Correct the stem; period and place have columns of their own.
      """),
    Case(
      "quite unknown figure", "weather,,2021,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0341: column "figure" has "weather"; expected a stem of the table "Inputs" in docs/figures.md
        Correct the stem; period and place have columns of their own.
      """),
    Case(
      "name in full", "tenure.owned.share.2021.authority,,2021,1%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0341: column "figure" has "tenure.owned.share.2021.authority"; expected the stem alone, "tenure.owned.share"
        Put the period and the key of the place in columns of their own.
      """),
    Case(
      "counted figure", "schemes.dwellings.extra-care,,2021,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0342: column "figure" has "schemes.dwellings.extra-care", which is counted from schemes.csv; expected a figure that is not counted
        Remove the row, and list the schemes.
      """),
    Case(
      "unknown place", "households.total,authorty,2021,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0340: column "place" has "authorty"; did you mean "authority"?; expected a key of "places" in area.yaml: authority, country, kdl
        Correct the key, or add it to "places".
      """),
    Case(
      "unknown publication",
      """
      households.total,,2021,1,cencus,t,,,,,
      households.total,,2022,1,census,t,,,,,
      """,
      """
      stated/tenure.csv:2: error HNA0340: column "publication" has "cencus"; did you mean "census"?; expected a key of "publications" in area.yaml: census
        Correct the key, or add it to "publications".
      """),
    Case(
      "no period", "households.total,,,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0343: column "period" is empty; expected a year (2020), a span of years (2019-2020) or a month (2021-12)
        Write each year with four digits and a month with two, joined by a hyphen.
      """),
    Case(
      "malformed period", "households.total,,2020/21,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0343: column "period" has "2020/21"; expected a year (2020), a span of years (2019-2020) or a month (2021-12)
        Write each year with four digits and a month with two, joined by a hyphen.
      """),
    Case(
      "month out of range", "households.total,,2020-13,1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0343: column "period" has "2020-13"; expected a year (2020), a span of years (2019-2020) or a month (2021-12)
        Write each year with four digits and a month with two, joined by a hyphen.
      """),
    Case(
      "change without a span", "tenure.owned.growth,,2021,1%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0344: column "period" has "2021" for tenure.owned.growth, which is a change; expected the span of years of the change, such as 2001-2011
        Write the first and the last year, joined by a hyphen.
      """),
    Case(
      "words for a number", "households.total,,2021,n/a,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0346: column "value" has "n/a"; expected a number of households, such as 1240
        Write digits, with a point for decimals: no commas, spaces, pound signs or words.
      """),
    Case(
      "commas in a number", "prices.median.all,,2021,\"£180,000\",census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0346: column "value" has "£180,000"; expected a number of pounds, such as 180000
        Write digits, with a point for decimals: no commas, spaces, pound signs or words.
      """),
    Case(
      "share without sign", "tenure.owned.share,,2021,45.0,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0347: column "value" has "45.0" without a percent sign; expected a share with its sign, such as 45.0%
        Write the percentage as the publication prints it, with its sign.
      """),
    Case(
      "sign on a count", "households.total,,2021,45%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0348: column "value" has "45%"; expected a number of households, such as 1240
        Write the number without a sign, or name the figure for the share.
      """),
    Case(
      "share above the whole", "tenure.owned.share,,2021,145%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0349: column "value" has "145%"; expected a share from 0% to 100%
        Compare the row with the publication.
      """),
    Case(
      "negative count", "households.total,,2021,-1,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0349: column "value" has "-1"; expected no negative number of households
        Compare the row with the publication.
      """),
    Case(
      "impossible growth", "tenure.owned.growth,,2001-2011,-101%,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0349: column "value" has "-101%"; expected a change of at least -100%
        Compare the row with the publication.
      """),
    Case(
      "part of a household", "households.total,,2021,1.5,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0350: column "value" has "1.5"; expected a whole number of households
        Write the count as published; a mean or a rate has a stem of its own.
      """),
    Case(
      "unknown marker", "households.total,,2021,,census,t,[c],,,,",
      """
      stated/tenure.csv:2: error HNA0351: column "marker" has "[c]"; expected x (not available), c (confidential), z (not applicable), low (rounds to zero but is not zero), e (estimated), f (forecast), p (provisional), r (revised), u (low reliability), b (break in series)
        Write one of these, without brackets; several that qualify a value are joined by commas.
      """),
    Case(
      "value and marker", "households.total,,2021,0,census,t,c,,,,",
      """
      stated/tenure.csv:2: error HNA0352: a value "0" beside the marker c (confidential); expected either a value or that marker
        Remove one of the two; missing is never zero.
      """),
    Case(
      "nothing", "households.total,,2021,,census,t,,,,,",
      """
      stated/tenure.csv:2: error HNA0353: neither a value, nor a marker, nor a range; expected one of them
        Write the value, or say with a marker why there is none: x if it is not available.
      """),
    Case(
      "marker without a value", "households.total,,2021,,census,t,p,,,,",
      """
      stated/tenure.csv:2: error HNA0354: the marker p (provisional) with nothing to qualify; expected a value or a range beside it
        Write the value; if there is none, say why with x, c, z or low.
      """),
    Case(
      "kind without a range", "households.total,,2021,1,census,t,,,,bounds,",
      """
      stated/tenure.csv:2: error HNA0355: column "range" has "bounds" without a range; expected "lower" or "upper"
        Write the range, or empty the column.
      """),
    Case(
      "unknown kind of range", "households.total,,2021,1,census,t,,1,2,bound,",
      """
      stated/tenure.csv:2: error HNA0123: column "range" has "bound"; did you mean "bounds"?; expected one of interval, bounds, stated
        Write one of these words.
      """),
    Case(
      "range backwards", "households.total,,2021,1,census,t,,2,1,,",
      """
      stated/tenure.csv:2: error HNA0356: "lower" is 2, above "upper", 1; expected the lower end first
        Exchange the two, or compare them with the publication.
      """),
    Case(
      "value outside", "households.total,,2021,9,census,t,,1,4,bounds,",
      """
      stated/tenure.csv:2: error HNA0357: the value 9 lies outside its range; expected at least 1 and at most 4
        Compare the row with the publication.
      """),
    Case(
      "value below an open range", "households.total,,2021,9,census,t,,10,,,",
      """
      stated/tenure.csv:2: error HNA0357: the value 9 lies outside its range; expected at least 10
        Compare the row with the publication.
      """),
    Case(
      "share without sign in a range", "tenure.owned.share,,2021,,census,t,,45,50%,stated,",
      """
      stated/tenure.csv:2: error HNA0347: column "lower" has "45" without a percent sign; expected a share with its sign, such as 45.0%
        Write the percentage as the publication prints it, with its sign.
      """),
    Case(
      "stated twice",
      """
      households.total,,2021,1,census,t,,,,,
      households.total,,2021,1,census,t,,,,,
      """,
      """
      stated/tenure.csv:3: error HNA0345: households.total.2021 is stated a second time; the first is in stated/tenure.csv, line 2; expected each figure once
        Remove one of the two, or correct its stem, place or period.
      """),
    Case(
      "no place in the publication", "households.total,,2021,1,census,,,,,,",
      """
      stated/tenure.csv:2: error HNA0123: column "at" is empty; expected text
        Fill the cell in, or remove the row.
      """),
    Case(
      "several at once", "households.totl,here,21,x,cencus,,y,,,z,",
      """
      stated/tenure.csv:2: error HNA0123: column "at" is empty; expected text
        Fill the cell in, or remove the row.
      stated/tenure.csv:2: error HNA0340: column "place" has "here"; expected a key of "places" in area.yaml: authority, country, kdl
        Correct the key, or add it to "places".
      stated/tenure.csv:2: error HNA0340: column "publication" has "cencus"; did you mean "census"?; expected a key of "publications" in area.yaml: census
        Correct the key, or add it to "publications".
      stated/tenure.csv:2: error HNA0341: column "figure" has "households.totl"; did you mean "households.total"?; expected a stem of the table "Inputs" in docs/figures.md
        Correct the stem; period and place have columns of their own.
      stated/tenure.csv:2: error HNA0343: column "period" has "21"; expected a year (2020), a span of years (2019-2020) or a month (2021-12)
        Write each year with four digits and a month with two, joined by a hyphen.
      """),
    Case(
      "row too short", "households.total,,2021,1,census,t",
      """
      stated/tenure.csv:2: error HNA0125: a row of 6 fields; expected 11, as in the header
        Put a field that holds a comma in quotes, and leave no comma out for empty fields.
      """),
    Case(
      "parts that do not add up",
      """
      households.total,,2021,100,census,t,,,,,
      tenure.owned-outright.households,,2021,50,census,t,,,,,
      tenure.owned-with-mortgage.households,,2021,20,census,t,,,,,
      tenure.shared-ownership.households,,2021,0,census,t,,,,,
      tenure.social-rented.households,,2021,10,census,t,,,,,
      tenure.private-rented.households,,2021,10,census,t,,,,,
      tenure.rent-free.households,,2021,6,census,t,,,,,
      """,
      """
      stated/tenure.csv:2: warning HNA0360: the 6 parts of households.total.2021 add up to 96, not 100; expected a difference of no more than rounding
        Compare with the publication tenure.owned-outright.households, tenure.owned-with-mortgage.households, tenure.shared-ownership.households, tenure.social-rented.households, tenure.private-rented.households, tenure.rent-free.households; if it prints them so, say so in a note.
      """),
    Case(
      "shares without a part",
      """
      tenure.owned.share,kdl,2011,63.3%,census,t,,,,,
      tenure.shared-ownership.share,kdl,2011,0.8%,census,t,,,,,
      tenure.social-rented.share,kdl,2011,17.7%,census,t,,,,,
      tenure.private-rented.share,kdl,2011,16.8%,census,t,,,,,
      """,
      """
      stated/tenure.csv:2: warning HNA0361: the shares tenure.*.share of 2011 for kdl add up to 98.6%, without tenure.rent-free.share; expected 99% to 100.1%
        State the missing share; if the publication leaves it out, say so in a note.
      """),
    Case(
      "shares above the whole",
      """
      affordable-need.rented.share,,2021,60%,census,t,,,,,
      affordable-need.ownership.share,,2021,42%,census,t,,,,,
      """,
      """
      stated/tenure.csv:2: warning HNA0361: the shares affordable-need.*.share of 2021 add up to 102.0%; expected 99% to 100.1%
        Compare them with the publication; if it prints them so, say so in a note.
      """),
    Case(
      "lower quartile above the median",
      """
      prices.lower-quartile.flat,,2021,200000,census,t,,,,,
      prices.median.flat,,2021,190000,census,t,,,,,
      """,
      """
      stated/tenure.csv:2: warning HNA0362: prices.lower-quartile.flat.2021 is £200,000, more than prices.median.flat.2021, £190,000; expected no more than that
        Compare both rows with the publication.
      """),
    Case(
      "other bands",
      """
      households.reference-person.under-35,,2021,9,census,t,,,,,
      households.reference-person.35-and-over,,2021,9,census,t,,,,,
      households.reference-person.under-25,authority,2021,9,census,t,,,,,
      households.reference-person.25-and-over,authority,2021,9,census,t,,,,,
      """,
      """
      stated/tenure.csv:4: warning HNA0363: the bands of age beside households.reference-person.under-25.2021.authority are not those beside households.reference-person.under-35.2021; expected the same bands in all inputs
        Join bands until they agree; else the mix of sizes cannot be worked out.
      """),
    Case(
      "sizes that do not add up to a band",
      """
      life-stage.under-25.1-bed.households,authority,2021,9,census,t,,,,,
      life-stage.under-25.2-bed.households,authority,2021,9,census,t,,,,,
      households.reference-person.under-25,authority,2021,30,census,t,,,,,
      households.reference-person.25-and-over,authority,2021,30,census,t,,,,,
      households.total,authority,2021,62,census,t,,,,,
      """,
      """
      stated/tenure.csv:4: warning HNA0360: the 2 parts of households.reference-person.under-25.2021.authority add up to 18, not 30; expected a difference of no more than rounding
        Compare with the publication life-stage.under-25.1-bed.households, life-stage.under-25.2-bed.households; if it prints them so, say so in a note.
      stated/tenure.csv:6: warning HNA0360: the 2 parts of households.total.2021.authority add up to 60, not 62; expected a difference of no more than rounding
        Compare with the publication households.reference-person.under-25, households.reference-person.25-and-over; if it prints them so, say so in a note.
      """),
  ]
}
