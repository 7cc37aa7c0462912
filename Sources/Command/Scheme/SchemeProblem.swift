import Evidence
import Notation

/// What can be wrong with what is asked of a folder, when a schedule is checked against it.
enum SchemeProblem: Problem {
  case notGuidance(String)
  /// Neither the folder nor the command says which share is asked for; the parts of the area with a share of their own.
  case noShare(zones: [(key: String, share: String)])
  case unknownZone(String, among: [String])
  case noGoldenRules
  case tooMany(option: String, given: Int, most: Int, what: String)

  var severity: Fault.Severity {
    if case .noShare = self { .warning } else { .error }
  }

  var wording: Wording {
    switch self {
    case .notGuidance(let kind):
      Wording(
        "HNA0858", found: "a report of the kind \(kind)", expected: "the kind spd",
        remedy: "Name the folder of the authority's guidance on affordable housing.")
    case .noGoldenRules:
      Wording(
        "HNA0811", found: "no Golden Rules in force at the base date of the folder",
        expected: "a folder whose policy has them, or affordable-policy.green-belt.share in it",
        remedy: "Leave out --green-belt, and say the share with --affordable-share.")
    case .noShare(let zones): Self.noShare(zones)
    case .unknownZone(let zone, let known):
      Wording(
        "HNA0813",
        found: "no affordable share for the zone \"\(zone)\""
          + (nearest(to: zone, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: known.isEmpty
          ? "a zone; the folder states none" : "one of " + known.joined(separator: ", "),
        remedy: known.isEmpty
          ? "Leave out --zone, and say the share with --affordable-share."
          : "Name the part of the area in which the site lies.")
    case .tooMany(let option, let given, let most, let what):
      Wording(
        "HNA0814", found: "\(option) says \(given)",
        expected: "no more than the \(most) \(what) of the schedule",
        remedy: "Correct the number, or add the homes to the schedule.")
    }
  }

  private static func noShare(_ zones: [(key: String, share: String)]) -> Wording {
    let list = zones.map { "--zone \($0.key) (\($0.share))" }.joined(separator: " or ")
    return Wording(
      "HNA0812", found: "no affordable share for the site",
      expected: zones.isEmpty
        ? "the share that the plan asks for, as affordable-policy.share in stated/*.csv"
        : "the part of the area that the site lies in, since the plan's share differs",
      remedy: zones.isEmpty
        ? "State it there with its publication, or say it with --affordable-share, such as 30%."
        : "Say it with \(list).")
  }
}
