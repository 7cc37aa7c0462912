import Datasets
import Notation
import Testing

@Suite struct AreaFaultTests {
  /// A change to the good definition, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let change: (old: String, new: String)
    let fault: String

    init(_ description: String, _ old: String, _ new: String, _ fault: String) {
      testDescription = description
      change = (old, new)
      self.fault = fault
    }
  }

  @Test(arguments: cases)
  func saysWhatIsWrong(_ example: Case) {
    let definition = Folders.definition.with(example.change.old, example.change.new)
    #expect(Folders.faults(definition) == example.fault)
  }

  static let cases: [Case] = [
    Case(
      "unknown kind", "kind: hna", "kind: hma",
      """
      area.yaml:1:7: error HNA0120: key "kind" has "hma"; did you mean "hna"?; expected one of hna, spd, monitoring, strategy
        Write one of these words.
      """),
    Case(
      "unknown key", "status:", "satus:",
      """
      area.yaml:1:1: error HNA0118: the file has no key "status"; expected "status"
        Add a line "status: …" here.
      area.yaml:3:1: error HNA0117: unknown key "satus"; did you mean "status"?; expected one of kind, title, status, version, base_date, area, places, plan, periods, invented, policy_edition, policy_edition_reason, prepared_for, sub_areas, assumptions, choices, seed_compat, people, revisions, publications, data, prefer_stated, brma, previous, indicators
        Correct the key, or remove the line.
      """),
    Case(
      "blank title", "title: Housing Needs Assessment for Foxton", "title: ' '",
      """
      area.yaml:2:8: error HNA0119: key "title" has no value; expected a value
        Write the value after the colon; put the word null in quotes if it is meant as text.
      """),
    Case(
      "impossible date", "base_date: 2026-03-31", "base_date: 2026-02-30",
      """
      area.yaml:5:12: error HNA0120: key "base_date" has "2026-02-30"; expected a date such as 2024-12-31
        Write year, month and day in digits, joined by hyphens.
      """),
    Case(
      "malformed code", "E01000001", "E0100001",
      """
      area.yaml:14:15: error HNA0310: code "E0100001"; expected a GSS code: E and eight digits, such as E01016020
        Copy the code from the Office for National Statistics' register of geographic codes.
      """),
    Case(
      "code of Wales", "E01000001", "W01000001",
      """
      area.yaml:14:15: error HNA0310: code "W01000001"; expected a GSS code: E and eight digits, such as E01016020
        Copy the code from the Office for National Statistics' register of geographic codes.
      """),
    Case(
      "unknown level", "E01000001", "E99000001",
      """
      area.yaml:14:15: error HNA0311: code E99000001, whose first three characters belong to no known kind of place; expected an output area (E00), a lower layer super output area (E01), a middle layer super output area (E02), a parish (E04), a ward (E05), a district (E06 to E09), a county (E10 or E11), a region (E12), a national park (E26), a combined authority (E47), a local planning authority (E60) or a country (E92)
        Check the code against the register of geographic codes.
      """),
    Case(
      "wrong level", "code: E01000001", "code: E12000009",
      """
      area.yaml:14:15: error HNA0312: code E12000009 is of a region; expected an output area (E00), a lower layer super output area (E01), a middle layer super output area (E02), a parish (E04), a ward (E05) or a district (E06 to E09) for kind hna
        Give the code of a place of that kind, or correct the key "kind" or "places".
      area.yaml:14:15: error HNA0315: code E12000009 has a vintage, which a region has not; expected no vintage
        Remove the vintage, or correct the code.
      """),
    Case(
      "code twice", "E00000002", "E01000001",
      """
      area.yaml:15:15: error HNA0313: code E01000001 is listed a second time; the first is on line 14; expected each code once
        Remove one of the two, or correct its code.
      """),
    Case(
      "other census", "E01000001, vintage: 2021", "E01000001, vintage: 2011",
      """
      area.yaml:14:15: error HNA0314: code E01000001 is of vintage 2011, and the household tables are of the census of 2021; expected vintage 2021
        "census: 2021" needs codes of vintage 2021, because each census draws its small areas afresh. Look the code up in the list of changes between the censuses: an area that did not change has one code in both, so write "vintage: 2021"; for one that was split or merged, list the codes of 2021.
      """),
    Case(
      "unknown vintage", "E01000001, vintage: 2021", "E01000001, vintage: 2018",
      """
      area.yaml:14:35: error HNA0120: key "vintage" has "2018"; expected one of 2011, 2021
        Write one of these words.
      """),
    Case(
      "no vintage", "E01000001, vintage: 2021", "E01000001",
      """
      area.yaml:14:15: error HNA0315: code E01000001 has no vintage; expected "vintage: 2011" or "vintage: 2021"
        Say for which census this lower layer super output area was drawn.
      """),
    Case(
      "no codes",
      "\n    - { code: E01000001, vintage: 2021, reason: the village }\n    - { code: E00000002, vintage: 2021, reason: the mill }",
      " []",
      """
      area.yaml:13:10: error HNA0120: key "codes" has a list; expected at least one code
        List the codes that make up the area.
      """),
    Case(
      "area as place", "name: the key location", "name: Foxton",
      """
      area.yaml:17:3: error HNA0316: place "kdl" is the area itself (Foxton); expected a place to compare the area with
        Remove the place, or correct it.
      """),
    Case(
      "place twice", "name: the key location", "name: Wealdmarsh",
      """
      area.yaml:18:3: error HNA0317: place "authority" is the same as "kdl" (Wealdmarsh); expected each place once
        Remove one of the two, or correct it.
      """),
    Case(
      "authority at the wrong level", "E07000001", "E12000001",
      """
      area.yaml:18:22: error HNA0312: code E12000001 is of a region; expected a district (E06 to E09), a national park (E26) or a local planning authority (E60) for place "authority"
        Give the code of a place of that kind, or correct the key "kind" or "places".
      """),
    Case(
      "no country", "\n  country: { code: E92000001, name: England }", "",
      """
      area.yaml:17:3: error HNA0118: key "places" has no key "country"; expected "country"
        Add a line "country: …" here.
      """),
    Case(
      "malformed place key", "kdl:", "Key_location:",
      """
      area.yaml:17:3: error HNA0318: key "Key_location" of a place; expected words of lower-case letters and digits, joined by hyphens
        Rename it, for example "castle-point".
      """),
    Case(
      "period as place key", "kdl:", "2021:",
      """
      area.yaml:17:3: error HNA0319: key "2021" of a place, which is a word in the names of figures; expected a key of its own, because names of figures end with the key of a place
        Rename the place, for example "2021-area".
      """),
    Case(
      "reserved place key", "kdl:", "owned:",
      """
      area.yaml:17:3: error HNA0319: key "owned" of a place, which is a word in the names of figures; expected a key of its own, because names of figures end with the key of a place
        Rename the place, for example "owned-area".
      """),
    Case(
      "plan of no years", "  end: 2041", "  end: 2026",
      """
      area.yaml:22:8: error HNA0320: the plan ends in 2026, the year in which it starts; expected an end after the start
        Correct "start" or "end".
      """),
    Case(
      "plan backwards", "  end: 2041", "  end: 2025",
      """
      area.yaml:22:8: error HNA0320: the plan ends in 2025, before it starts in 2026; expected an end after the start
        Correct "start" or "end".
      """),
    Case(
      "year of five digits", "start: 2026", "start: 20260",
      """
      area.yaml:21:10: error HNA0120: key "start" has "20260"; expected a year such as 2026
        Write the year with four digits.
      """),
    Case(
      "projection of no years", "projection_end: 2041", "projection_end: 2024",
      """
      area.yaml:24:3: warning HNA0324: the projections end in 2024, before the plan does in 2041; expected projections up to the end of the plan
        Use projections that reach 2041; else need over the plan is carried on at the same rate.
      area.yaml:27:19: error HNA0321: the projections end in 2024, not after the population estimate of 2024; expected "projection_end" after "population_base"
        Correct "projection_end" or "population_base".
      """),
    Case(
      "projection too short", "projection_end: 2041", "projection_end: 2040",
      """
      area.yaml:24:3: warning HNA0324: the projections end in 2040, before the plan does in 2041; expected projections up to the end of the plan
        Use projections that reach 2041; else need over the plan is carried on at the same rate.
      """),
    Case(
      "data after the base date", "stock: 2025", "stock: 2027",
      """
      area.yaml:26:10: warning HNA0323: key "stock" has 2027, after the base date 2026-03-31; expected data that were known at the base date
        Correct the year, or move "base_date" to the day when the data were taken.
      """),
    Case(
      "plan adopted later", "  end: 2041", "  end: 2041\n  adopted: { name: Plan, year: 2030 }",
      """
      area.yaml:23:32: error HNA0322: a plan adopted in 2030, after the base date 2026-03-31; expected a plan in force at the base date
        Correct the year or "base_date", or move the plan to "emerging".
      """),
    Case(
      "unknown edition", "status: draft",
      "status: draft\npolicy_edition: 2021\npolicy_edition_reason: so",
      """
      area.yaml:4:17: error HNA0120: key "policy_edition" has "2021"; did you mean "2021FH"?; expected one of 2018, 2021FH, 2024DEC, 2026AUG
        Write one of these words.
      """),
    Case(
      "edition without reason", "status: draft", "status: draft\npolicy_edition: 2018",
      """
      area.yaml:4:17: error HNA0326: policy edition 2018 is chosen without a reason; expected "policy_edition_reason"
        Say why this edition is used instead of the one in force; the report prints it.
      """),
    Case(
      "reason without edition", "status: draft", "status: draft\npolicy_edition_reason: so",
      """
      area.yaml:4:24: error HNA0326: "policy_edition_reason" without "policy_edition"; expected both or neither
        Name the edition, or remove the reason.
      """),
    Case(
      "assumption without reason", "status: draft",
      "status: draft\nassumptions:\n  affordability.deposit-share: { value: 0.15 }",
      """
      area.yaml:5:32: error HNA0118: key "affordability.deposit-share" has no key "reason"; expected "reason"
        Add a line "reason: …" here.
      """),
    Case(
      "unknown type", "status: draft",
      "status: draft\nchoices: { new_build_types: [flat, flats, flat] }",
      """
      area.yaml:4:36: error HNA0120: item 2 of key "new_build_types" has "flats"; did you mean "flat"?; expected one of detached, semi-detached, terraced, flat
        Write one of these words.
      area.yaml:4:43: error HNA0328: "flat" is listed a second time; expected each word once
        Remove one of the two.
      """),
    Case(
      "nothing to exclude", "status: draft",
      "status: draft\nchoices: { older_reference: excluding }",
      """
      area.yaml:4:29: error HNA0327: "older_reference: excluding" in an area without sub-areas; expected at least one of "sub_areas"
        Define the sub-area that is left out, or write "older_reference: whole".
      """),
    Case(
      "unknown convention", "status: draft", "status: draft\nseed_compat: [rent-multiplyer]",
      """
      area.yaml:4:15: error HNA0120: item 1 of key "seed_compat" has "rent-multiplyer"; did you mean "rent-multiplier"?; expected one of rent-multiplier, rent-to-buy-at-market-rent, shared-ownership-rent, older-need-by-population, transfer-without-voids
        Write one of these words.
      """),
    Case(
      "a place made up of strangers", "kdl: { name: the key location, note: a part of Wealdmarsh }",
      "kdl: { name: the key location, of: [area, authorty, area] }",
      """
      area.yaml:17:45: error HNA0120: item 2 of key "of" has "authorty"; did you mean "authority"?; expected one of area, authority, country
        Write one of these words.
      area.yaml:17:55: error HNA0328: "area" is listed a second time; expected each word once
        Remove one of the two.
      """),
    Case(
      "a person's name", "status: draft",
      "status: draft\npeople:\n  - { role: Prepared by, name: A. Person }",
      """
      area.yaml:5:5: error HNA0118: item 1 of key "people" has no key "position"; expected "position"
        Add a line "position: …" here.
      area.yaml:5:26: error HNA0117: unknown key "name"; expected one of role, position
        Correct the key, or remove the line.
      """),
    Case(
      "revisions out of order", "status: draft",
      "status: draft\nrevisions:\n  - { revision: 2, date: 2026-02, details: Draft, authorised_by: Clerk }\n  - { revision: 2, date: 2026-01, details: Final, authorised_by: Clerk }",
      """
      area.yaml:5:17: error HNA0325: revision 2; expected revision 1
        Number the revisions 1, 2, 3 and so on, the first one first.
      area.yaml:6:26: error HNA0325: a revision of 2026-01 after one of 2026-02; expected the revisions in the order of their dates
        Correct the date, or put the revisions in order.
      """),
    Case(
      "malformed revision date", "status: draft",
      "status: draft\nrevisions:\n  - { revision: 1, date: spring, details: Draft, authorised_by: Clerk }",
      """
      area.yaml:5:26: error HNA0120: key "date" has "spring"; expected a month such as 2024-12, or a day such as 2024-12-31
        Write year, month and day in digits, joined by hyphens.
      """),
    Case(
      "malformed publication date", "date: 2022-06-28", "date: June 2022",
      """
      area.yaml:32:11: error HNA0120: key "date" has "June 2022"; expected a year, month or day such as 2022, 2022-02 or 2022-02-28
        Write the date of publication in digits, joined by hyphens.
      """),
    Case(
      "malformed address", "date: 2022-06-28", "date: 2022\n    href: www.ons.gov.uk",
      """
      area.yaml:33:11: error HNA0120: key "href" has "www.ons.gov.uk"; expected an address that begins with https:// or http://
        Copy the whole address from the browser.
      """),
    Case(
      "publication never cited", "publications:",
      "publications:\n  other: { title: Other, publisher: Somebody, date: 2020 }",
      """
      area.yaml:29:3: warning HNA0329: publication "other" is never cited; expected a row in stated/*.csv, schemes.csv or policies.csv that cites it
        Cite it where its figures are used, or remove it.
      """),
    Case(
      "data folder elsewhere", "status: draft", "status: draft\ndata: [/srv/data, data, data]",
      """
      area.yaml:4:8: error HNA0330: data folder "/srv/data"; expected a path from the area folder, such as data or ../../national
        Write the path with forward slashes, not beginning with a slash.
      area.yaml:4:25: error HNA0328: "data" is listed a second time; expected each word once
        Remove one of the two.
      """),
    Case(
      "key twice", "status: draft", "status: draft\nstatus: published",
      """
      area.yaml:3:1: error HNA0112: key "status" is given more than once in one map; expected each key once
        Keep one of the lines, or correct the name of the other.
      """),
    Case(
      "tab", "  start: 2026", "\tstart: 2026",
      """
      area.yaml:21: error HNA0111: a tab in the indentation; expected spaces
        Replace each tab at the start of the line by two spaces.
      """),
  ]
}
