import Evidence
import Notation

/// Stated figures that do not agree with each other: warnings, since the publication may be what errs.
enum CrossProblem: Problem {
  case doesNotAddUp(total: FigureID, parts: [String], sum: String, stated: String)
  case notAWhole(pattern: String, id: FigureID, sum: String, missing: String?)
  case outOfOrder(lesser: FigureID, value: String, greater: FigureID, other: String)
  case otherBands(FigureID, usual: FigureID)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
    case .doesNotAddUp(let total, let parts, let sum, let stated):
      Wording(
        "HNA0360", found: "the \(parts.count) parts of \(total) add up to \(sum), not \(stated)",
        expected: "a difference of no more than rounding",
        remedy: "Compare with the publication \(parts.joined(separator: ", ")); if it prints them "
          + "so, say so in a note.")
    case .notAWhole(let pattern, let id, let sum, let missing):
      Wording(
        "HNA0361",
        found: "the shares \(pattern) of \(id.period.map(String.init(describing:)) ?? "")"
          + "\(id.place.isEmpty ? "" : " for \(id.place)") add up to \(sum)"
          + (missing.map { ", without \($0)" } ?? ""),
        expected: "99% to 100.1%",
        remedy: missing == nil
          ? "Compare them with the publication; if it prints them so, say so in a note."
          : "State the missing share; if the publication leaves it out, say so in a note.")
    case .outOfOrder(let lesser, let value, let greater, let other):
      Wording(
        "HNA0362", found: "\(lesser) is \(value), more than \(greater), \(other)",
        expected: "no more than that", remedy: "Compare both rows with the publication.")
    case .otherBands(let id, let usual):
      Wording(
        "HNA0363", found: "the bands of age beside \(id) are not those beside \(usual)",
        expected: "the same bands in all inputs",
        remedy: "Join bands until they agree; else the mix of sizes cannot be worked out.")
    }
  }
}
