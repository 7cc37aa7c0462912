import Notation

/// What can be wrong with the lists of schemes and policies.
enum ListProblem: Problem {
  case address(column: String, found: String)
  case schemeTwice(String, firstLine: Int)
  case noDwellings(Int)
  case policyTwice(String, firstLine: Int)
  case noSuchPlan(String)
  case issueTwice(String, firstLine: Int)
  case unknownPolicy(String, known: [String])

  var wording: Wording {
    switch self {
    case .address(let column, let found):
      Wording(
        "HNA0370",
        found: "column \"\(column)\" has an address or a postcode, \(quotedForMessage(found))",
        expected: "words that do not say where anybody lives",
        remedy: "Remove the address; the report counts homes, and needs no addresses.")
    case .schemeTwice(let name, let line):
      Wording(
        "HNA0371",
        found: "scheme \(quotedForMessage(name)) is listed a second time; the first is on line "
          + "\(line)",
        expected: "each scheme once",
        remedy: "Remove one of the two; if a scheme has two tenures, name its parts apart.")
    case .noDwellings(let count):
      Wording(
        "HNA0372", found: "a scheme of \(count) dwellings", expected: "at least 1",
        remedy: "Write the number of homes in the scheme, or remove the row.")
    case .policyTwice(let name, let line):
      Wording(
        "HNA0373",
        found: "policy \"\(name)\" is listed a second time; the first is on line \(line)",
        expected: "each policy of a plan once",
        remedy: "Join the two rows, or correct the plan or the reference of one.")
    case .noSuchPlan(let plan):
      Wording(
        "HNA0374", found: "a policy of the \(plan) plan, of which area.yaml says nothing",
        expected: "\"\(plan)\" below \"plan\" in area.yaml",
        remedy: "Name the plan there, or correct the column \"plan\".")
    case .issueTwice(let policy, let line):
      Wording(
        "HNA0375",
        found:
          "national policy \(quotedForMessage(policy)) is listed a second time; the first is on line "
          + "\(line)",
        expected: "each national policy once",
        remedy: "Join the two rows, or correct the column \"policy\" of one.")
    case .unknownPolicy(let reference, let known):
      Wording(
        "HNA0376",
        found: "column \"local_policies\" has \(quotedForMessage(reference))"
          + (nearest(to: reference, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "references of policies.csv joined by \"; \", or \"\(IssueList.noneYet)\"",
        remedy: "Correct the reference, or add the policy to policies.csv.")
    }
  }
}
