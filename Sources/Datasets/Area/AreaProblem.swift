import Notation

/// What can be wrong with the definition of an area, beyond its notation.
enum AreaProblem: Problem {
  case malformedCode(String)
  case unknownLevel(String)
  case wrongLevel(GSSCode, allowed: [GSSCode.Level], of: String)
  case codeTwice(GSSCode, firstLine: Int)
  case vintageDiffers(GSSCode, vintage: Int, census: Int)
  case vintagesDiffer(GSSCode, vintage: Int, first: Int)
  case noVintage(GSSCode)
  case needlessVintage(GSSCode)
  case placeIsArea(key: String, what: String)
  case placeTwice(key: String, what: String, first: String)
  case malformedKey(String, of: String)
  case reservedKey(String)
  case planHasNoYears(start: Int, end: Int)
  case projectionHasNoYears(base: Int, end: Int)
  case editionWithoutReason(String)
  case reasonWithoutEdition
  case adoptedAfterBaseDate(year: Int, baseDate: WrittenDate)
  case dataAfterBaseDate(key: String, year: Int, baseDate: WrittenDate)
  case projectionEndsBeforePlan(projection: Int, plan: Int)
  case revisionOutOfOrder(found: Int, expected: Int)
  case revisionBefore(WrittenDate, previous: WrittenDate)
  case nothingToExclude
  case twiceInList(String)
  case folderPath(String)
  case evidencePath(String)
  case evidenceOfNoDistrict(String)
  case neverCited(String)

  var severity: Fault.Severity {
    switch self {
    case .dataAfterBaseDate, .projectionEndsBeforePlan, .neverCited: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .malformedCode, .unknownLevel, .wrongLevel, .codeTwice, .vintageDiffers, .vintagesDiffer,
      .noVintage, .needlessVintage:
      codeWording
    case .placeIsArea, .placeTwice, .malformedKey, .reservedKey, .neverCited: keyWording
    case .planHasNoYears, .projectionHasNoYears, .adoptedAfterBaseDate, .dataAfterBaseDate,
      .projectionEndsBeforePlan, .revisionOutOfOrder, .revisionBefore:
      timeWording
    default: choiceWording
    }
  }
}

extension AreaProblem {
  /// The problems of codes.
  private var codeWording: Wording {
    switch self {
    case .malformedCode(let text):
      Wording(
        "HNA0310", found: "code \(quotedForMessage(text))",
        expected: "a GSS code: E and eight digits, such as E01016020",
        remedy: "Copy the code from the Office for National Statistics' register of geographic "
          + "codes.")
    case .unknownLevel(let text):
      Wording(
        "HNA0311",
        found: "code \(text), whose first three characters belong to no known kind of place",
        expected: GSSCode.Level.allCases.spoken,
        remedy: "Check the code against the register of geographic codes.")
    case .wrongLevel(let code, let allowed, let what):
      Wording(
        "HNA0312", found: "code \(code) is of a \(code.level.rawValue)",
        expected: "\(allowed.spoken) for \(what)",
        remedy: "Give the code of a place of that kind, or correct the key \"kind\" or \"places\".")
    case .codeTwice(let code, let line):
      Wording(
        "HNA0313", found: "code \(code) is listed a second time; the first is on line \(line)",
        expected: "each code once", remedy: "Remove one of the two, or correct its code.")
    case .vintageDiffers(let code, let vintage, let census):
      Wording(
        "HNA0314",
        found: "code \(code) is of vintage \(vintage), and the household tables are of the census "
          + "of \(census)",
        expected: "vintage \(census)",
        remedy: """
          "census: \(census)" needs codes of vintage \(census), because each census draws its small areas afresh. \
          Look the code up in the list of changes between the censuses: an area that did not change \
          has one code in both, so write "vintage: \(census)"; for one that was split or merged, list the \
          codes of \(census).
          """)
    case .vintagesDiffer(let code, let vintage, let first):
      Wording(
        "HNA0314",
        found: "code \(code) is of vintage \(vintage), and a code above of vintage \(first)",
        expected: "one vintage for all small areas",
        remedy: "Take all codes from one census, the one that \"periods\" names.")
    case .noVintage(let code):
      Wording(
        "HNA0315",
        found: "code \(code) has no vintage", expected: "\"vintage: 2011\" or \"vintage: 2021\"",
        remedy: "Say for which census this \(code.level.rawValue) was drawn.")
    case .needlessVintage(let code):
      Wording(
        "HNA0315", found: "code \(code) has a vintage, which a \(code.level.rawValue) has not",
        expected: "no vintage", remedy: "Remove the vintage, or correct the code.")
    default: preconditionFailure("not a problem of codes: \(self)")
    }
  }

  /// The problems of places and of keys.
  private var keyWording: Wording {
    switch self {
    case .placeIsArea(let key, let what):
      Wording(
        "HNA0316", found: "place \"\(key)\" is the area itself (\(what))",
        expected: "a place to compare the area with", remedy: "Remove the place, or correct it.")
    case .placeTwice(let key, let what, let first):
      Wording(
        "HNA0317", found: "place \"\(key)\" is the same as \"\(first)\" (\(what))",
        expected: "each place once", remedy: "Remove one of the two, or correct it.")
    case .malformedKey(let key, let what):
      Wording(
        "HNA0318", found: "key \(quotedForMessage(key)) of \(what)",
        expected: "words of lower-case letters and digits, joined by hyphens",
        remedy: "Rename it, for example \"\(what == "a place" ? "castle-point" : "census-2021")\".")
    case .reservedKey(let key):
      Wording(
        "HNA0319", found: "key \"\(key)\" of a place, which is a word in the names of figures",
        expected: "a key of its own, because names of figures end with the key of a place",
        remedy: "Rename the place, for example \"\(key)-area\".")
    case .neverCited(let key):
      Wording(
        "HNA0329", found: "publication \"\(key)\" is never cited",
        expected: "a row in stated/*.csv, schemes.csv or policies.csv that cites it",
        remedy: "Cite it where its figures are used, or remove it.")
    default: preconditionFailure("not a problem of keys: \(self)")
    }
  }

  /// The problems of dates and years.
  private var timeWording: Wording {
    switch self {
    case .planHasNoYears(let start, let end):
      Wording(
        "HNA0320",
        found: end == start
          ? "the plan ends in \(end), the year in which it starts"
          : "the plan ends in \(end), before it starts in \(start)",
        expected: "an end after the start", remedy: "Correct \"start\" or \"end\".")
    case .projectionHasNoYears(let base, let end):
      Wording(
        "HNA0321",
        found: "the projections end in \(end), not after the population estimate of \(base)",
        expected: "\"projection_end\" after \"population_base\"",
        remedy: "Correct \"projection_end\" or \"population_base\".")
    case .adoptedAfterBaseDate(let year, let date):
      Wording(
        "HNA0322", found: "a plan adopted in \(year), after the base date \(date)",
        expected: "a plan in force at the base date",
        remedy: "Correct the year or \"base_date\", or move the plan to \"emerging\".")
    case .dataAfterBaseDate(let key, let year, let date):
      Wording(
        "HNA0323", found: "key \"\(key)\" has \(year), after the base date \(date)",
        expected: "data that were known at the base date",
        remedy: "Correct the year, or move \"base_date\" to the day when the data were taken.")
    case .projectionEndsBeforePlan(let projection, let plan):
      Wording(
        "HNA0324", found: "the projections end in \(projection), before the plan does in \(plan)",
        expected: "projections up to the end of the plan",
        remedy: "Use projections that reach \(plan); else need over the plan is carried on at the "
          + "same rate.")
    case .revisionOutOfOrder(let found, let expected):
      Wording(
        "HNA0325", found: "revision \(found)", expected: "revision \(expected)",
        remedy: "Number the revisions 1, 2, 3 and so on, the first one first.")
    case .revisionBefore(let date, let previous):
      Wording(
        "HNA0325", found: "a revision of \(date) after one of \(previous)",
        expected: "the revisions in the order of their dates",
        remedy: "Correct the date, or put the revisions in order.")
    default: preconditionFailure("not a problem of times: \(self)")
    }
  }

  /// The problems of what an author may choose.
  private var choiceWording: Wording {
    switch self {
    case .editionWithoutReason(let edition):
      Wording(
        "HNA0326", found: "policy edition \(edition) is chosen without a reason",
        expected: "\"policy_edition_reason\"",
        remedy: "Say why this edition is used instead of the one in force; the report prints it.")
    case .reasonWithoutEdition:
      Wording(
        "HNA0326", found: "\"policy_edition_reason\" without \"policy_edition\"",
        expected: "both or neither",
        remedy: "Name the edition, or remove the reason.")
    case .nothingToExclude:
      Wording(
        "HNA0327", found: "\"older_reference: excluding\" in an area without sub-areas",
        expected: "at least one of \"sub_areas\"",
        remedy: "Define the sub-area that is left out, or write \"older_reference: whole\".")
    case .twiceInList(let word):
      Wording(
        "HNA0328", found: "\(quotedForMessage(word)) is listed a second time",
        expected: "each word once", remedy: "Remove one of the two.")
    case .folderPath(let path):
      Wording(
        "HNA0330", found: "data folder \(quotedForMessage(path))",
        expected: "a path from the area folder, such as data or ../../national",
        remedy: "Write the path with forward slashes, not beginning with a slash.")
    case .evidencePath(let path):
      Wording(
        "HNA0884", found: "evidence \(quotedForMessage(path))",
        expected: "a path from the area folder, such as ../../Output/medway/evidence.json",
        remedy: "Write the path with forward slashes, not beginning with a slash.")
    case .evidenceOfNoDistrict(let key):
      Wording(
        "HNA0885", found: "evidence of place \"\(key)\", which is no district of a strategy",
        expected: "evidence only of the districts that a strategy is made of",
        remedy: "Remove the key; state the figures of other places in stated/*.csv.")
    default: preconditionFailure("not a problem of choices: \(self)")
    }
  }
}
