import Evidence
package import Notation

/// What can be wrong with the files of Inputs/policy, or with what an area asks of them.
package enum PolicyProblem: Problem {
  case wrongPath
  case unknownUnit(String)
  case outOfRange(value: String, unit: String, range: String)
  case noNumbers(name: String)
  case numberTwice(String)
  case badKey(String)
  case reasonOutOfPlace(basis: String)
  case referenceOutOfPlace
  case notInOrder(from: WrittenDate, previous: WrittenDate)
  case endsBeforeItStarts(from: WrittenDate, until: WrittenDate)
  case overlaps(until: WrittenDate, next: WrittenDate)
  case untilNeedsOptional(until: WrittenDate)
  case shapeChanges(found: String, expected: String)
  case noEditions
  case editionMissing(String)
  case editionTwice(String)
  case unknownParameter(String, known: [String])
  case wrongShape(name: String, found: String, expected: String)
  case unknownKey(String, name: String, known: [String])
  case notYetInForce(name: String, date: WrittenDate, first: WrittenDate)
  case noEditionInForce(date: WrittenDate, first: WrittenDate)

  package var wording: Wording {
    switch self {
    case .wrongPath:
      Wording(
        "HNA0201", found: "a file whose path is not <topic>/<parameter>.yaml",
        expected: "both names in lower-case letters, digits and hyphens",
        remedy: "Rename or move the file.")
    case .unknownUnit(let unit):
      Wording(
        "HNA0202", found: "unknown unit \"\(unit)\"" + Self.suggestion(unit, among: Self.units),
        expected: "a unit of a figure", remedy: "Use one of: \(Self.units.joined(separator: ", "))."
      )
    case .outOfRange(let value, let unit, let range):
      Wording(
        "HNA0203", found: "the value \(value), in the unit \"\(unit)\"", expected: range,
        remedy: "Correct the value or the unit; a share is written from 0 to 1: 0.10 for 10%.")
    case .noNumbers(let name):
      Wording(
        "HNA0204", found: "\(name) is empty", expected: "at least one number",
        remedy: "Write the numbers, or remove the entry.")
    case .numberTwice(let number):
      Wording(
        "HNA0205", found: "\(number) stands twice in one list", expected: "each number once",
        remedy: "Remove one of the two.")
    case .badKey(let key):
      Wording(
        "HNA0206", found: "key \"\(key)\"", expected: "lower-case letters, digits and hyphens",
        remedy: "Rename the key; it becomes a part of the figure's name.")
    case .reasonOutOfPlace(let basis):
      Wording(
        "HNA0207", found: "a reason for a value whose basis is \(basis)", expected: "a reference",
        remedy: "Name the publication and provision, or set the basis to assumption.")
    case .referenceOutOfPlace:
      Wording(
        "HNA0208", found: "a reference for a value whose basis is assumption",
        expected: "a reason",
        remedy: "Say why in \"reason\", or set the basis to policy or practice.")
    case .notInOrder(let from, let previous):
      Wording(
        "HNA0209", found: "a value from \(from) after one from \(previous)",
        expected: "values in the order of their dates, one for each date",
        remedy: "Sort the values, and keep one of two from the same date.")
    case .endsBeforeItStarts(let from, let until):
      Wording(
        "HNA0210", found: "a value from \(from) until \(until)", expected: "an end after the start",
        remedy: "Correct one of the dates; \"until\" is the first day without the value.")
    case .overlaps(let until, let next):
      Wording(
        "HNA0211", found: "a value until \(until) before one from \(next)",
        expected: "an end on or before the next start",
        remedy: "Correct one of the dates, or leave \"until\" out where the next value follows on.")
    case .untilNeedsOptional(let until):
      Wording(
        "HNA0212", found: "no value from \(until)", expected: "a value at every later date",
        remedy: "Add the value that followed, or write \"optional: true\" if the rule has gone.")
    case .shapeChanges(let found, let expected):
      Wording(
        "HNA0213", found: "\(found) after \(expected)", expected: "values of one shape",
        remedy: "Write the value in the form of the first, or begin a new parameter.")
    case .noEditions:
      Wording(
        "HNA0214", found: "no file editions.yaml", expected: "one in Inputs/policy",
        remedy: "Restore the file: it says from when each edition of policy applies.")
    case .editionMissing(let edition):
      Wording(
        "HNA0215", found: "no edition \(edition)", expected: "every edition once",
        remedy: "Add the edition, with its date and reference.")
    case .editionTwice(let edition):
      Wording(
        "HNA0216", found: "edition \(edition) twice", expected: "every edition once",
        remedy: "Remove one of the two.")
    case .unknownParameter(let name, let known):
      Wording(
        "HNA0217", found: "unknown parameter \"\(name)\"" + Self.suggestion(name, among: known),
        expected: "the name of a parameter",
        remedy: "Use a name that Inputs/policy has: <topic>.<parameter>.")
    case .wrongShape(let name, let found, let expected):
      Wording(
        "HNA0218", found: "parameter \"\(name)\" has \(found)", expected: expected,
        remedy: "Write the value in the form that Inputs/policy has.")
    case .unknownKey(let key, let name, let known):
      Wording(
        "HNA0221",
        found: "parameter \"\(name)\" has key \"\(key)\"" + Self.suggestion(key, among: known),
        expected: "one of " + known.joined(separator: ", "),
        remedy: "Correct the key; those left out keep their values.")
    case .notYetInForce(let name, let date, let first):
      Wording(
        "HNA0219", found: "no value of \(name) is in force on \(date)",
        expected: "a date from \(first)",
        remedy: "Give a later base date, or name a value under \"assumptions\" in area.yaml.")
    case .noEditionInForce(let date, let first):
      Wording(
        "HNA0220", found: "no edition of policy is in force on \(date)",
        expected: "a date from \(first)",
        remedy: "Give a later base date, or name an edition in \"policy_edition\".")
    }
  }

  private static let units = Quantity.Unit.allCases.map(\.rawValue)

  private static func suggestion(_ word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
