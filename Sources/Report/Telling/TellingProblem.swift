import Evidence
import Notation

/// What can be wrong with a template once the figures are known.
enum TellingProblem: Problem {
  case unknownName(String, nearest: String?)
  case noValue(name: String, reason: String)
  case emptyText(String)
  case notPrintable(name: String, kind: String)
  case unknownFinding(String, nearest: String?)
  case unknownOutcome(finding: String, outcome: String, outcomes: [String])
  case outcomesLeftOut(finding: String, missing: [String])
  case unknownList(String, nearest: String?)
  case unknownField(variable: String, field: String, known: [String])
  case notComparable(String, String, String, String)
  case notANumber(String)
  case notChosen(String)
  case needsFigure(filter: String)
  case needsText(filter: String)
  case needsUnit(filter: String, expected: String, unit: String)
  case notKnown(filter: String, name: String)
  case outsideLoop(String)
  case unknownExhibit(kind: String, key: String, nearest: String?)
  case noCaption(kind: String, key: String)
  case absentExhibit(kind: String, key: String)
  case twice(kind: String, key: String)
  case referenceNowhere(kind: String, key: String, nearest: String?)
  case unknownGap(String, nearest: String?)
  case nothingSaid(what: String, key: String)
  case longHeadline(key: String, words: Int)

  var severity: Fault.Severity {
    if case .longHeadline = self { .warning } else { .error }
  }

  var wording: Wording {
    switch self {
    case .unknownName(let name, let nearest):
      Wording(
        "HNA0641", found: "nothing named \"\(name)\"" + question(nearest),
        expected: "a figure, a text or a finding of this report",
        remedy: "Correct the name; where it may be absent, ask {% if has \(name) %} first.")
    case .noValue(let name, let reason):
      Wording(
        "HNA0642", found: "\"\(name)\" has no value: \(reason)", expected: "a value to print",
        remedy: "Ask {% if has \(name) %} first, and say what the report does without it.")
    case .emptyText(let name):
      Wording(
        "HNA0643", found: "the text \"\(name)\" is empty", expected: "words to print",
        remedy: "Ask {% if has \(name) %} first.")
    case .notPrintable(let name, let kind):
      Wording(
        "HNA0644", found: "\"\(name)\" is \(kind)", expected: "a figure or a text",
        remedy: "Use {% choose %} for a finding, and {% for %} for a list.")
    case .unknownFinding(let name, let nearest):
      Wording(
        "HNA0645", found: "no finding named \"\(name)\"" + question(nearest),
        expected: "a finding of this report",
        remedy: "Correct the name; where a finding may be absent, ask {% if has \(name) %} first.")
    case .unknownOutcome(let finding, let outcome, let outcomes):
      Wording(
        "HNA0646",
        found: "\"\(outcome)\" is no outcome of \"\(finding)\"" + hint(outcome, outcomes),
        expected: "one of " + outcomes.joined(separator: ", "), remedy: "Correct the outcome.")
    case .outcomesLeftOut(let finding, let missing):
      Wording(
        "HNA0647",
        found: "no words for "
          + missing.map { "\"\($0)\"" }.joined(separator: ", ") + " of \"\(finding)\"",
        expected: "words for every outcome",
        remedy: "Add {% when \(missing.joined(separator: ", ")) %} with what the report then says.")
    case .unknownList(let name, let nearest):
      Wording(
        "HNA0648", found: "no list named \"\(name)\"" + question(nearest),
        expected: "a list of this report", remedy: "Correct the name of the list.")
    case .unknownField(let variable, let field, let known):
      Wording(
        "HNA0649", found: "\"\(variable)\" has no \"\(field)\"" + hint(field, known),
        expected: "one of " + known.joined(separator: ", "),
        remedy:
          "Correct the name; where it may be absent, ask {% if has \(variable).\(field) %} first.")
    case .notComparable(let left, let leftUnit, let right, let rightUnit):
      Wording(
        "HNA0650", found: "\"\(left)\" in \(leftUnit) beside \"\(right)\" in \(rightUnit)",
        expected: "two figures that count the same thing",
        remedy: "Compare like with like; work out a figure in the other's unit if there is none.")
    case .notANumber(let name):
      Wording(
        "HNA0651", found: "\"\(name)\" is not a figure", expected: "a figure to compare",
        remedy: "Compare texts with \"is\".")
    case .notChosen(let name):
      Wording(
        "HNA0652", found: "\"\(name)\" is a figure", expected: "a finding or a text before \"is\"",
        remedy: "Compare figures with < > <= >= = !=, or decide by a finding.")
    case .needsFigure(let filter):
      Wording(
        "HNA0653", found: "\"\(filter)\" after something that is no longer a figure",
        expected: "a figure before the filter",
        remedy: "Put \"\(filter)\" before filters that make words, or leave it out.")
    case .needsText(let filter):
      Wording(
        "HNA0654", found: "\"\(filter)\" after a figure", expected: "words before the filter",
        remedy: "Leave the filter out, or make words of the figure first.")
    case .needsUnit(let filter, let expected, let unit):
      Wording(
        "HNA0655", found: "\"\(filter)\" after a figure in \(unit)", expected: expected,
        remedy: "Use another filter, or another figure.")
    case .notKnown(let filter, let name):
      Wording(
        "HNA0656", found: "\"\(name)\" has no \(filter)", expected: "a figure with one",
        remedy: "Leave \"\(filter)\" out, or print another figure.")
    case .outsideLoop(let name):
      Wording(
        "HNA0657", found: "\"\(name)\" outside a loop",
        expected: "{% for … %} or {% list … %} around it",
        remedy: "Move the condition into the loop.")
    case .unknownExhibit(let kind, let key, let nearest):
      Wording(
        "HNA0658", found: "no \(kind) named \"\(key)\"" + question(nearest),
        expected: "a \(kind) that the program makes",
        remedy: "Correct the key; docs/templates.md lists the \(kind)s.")
    case .noCaption(let kind, let key):
      Wording(
        "HNA0659", found: "\(kind) \"\(key)\" has no entry in report.yaml",
        expected: "its words under \(kind)s:", remedy: "Add \"\(key):\" under \(kind)s: there.")
    case .absentExhibit(let kind, let key):
      Wording(
        "HNA0660", found: "\(kind) \"\(key)\" has no figures in this report",
        expected: "a \(kind) to place",
        remedy: "Ask {% if has \(kind) \(key) %} first, and place {% gap %} otherwise.")
    case .twice(let kind, let key):
      Wording(
        "HNA0661", found: "\(kind) \"\(key)\" stands in this report already",
        expected: "each \(kind) once",
        remedy: "Refer to it with {% ref \(kind) \(key) %}, or give the second another key.")
    case .referenceNowhere(let kind, let key, let nearest):
      Wording(
        "HNA0662",
        found: "a reference to \(kind) \"\(key)\", which this report does not have"
          + question(nearest),
        expected: "a \(kind) of this report",
        remedy: "Correct the key, or refer to it only where it is placed.")
    case .unknownGap(let name, let nearest):
      Wording(
        "HNA0663", found: "no gap named \"\(name)\"" + question(nearest),
        expected: "a name under gaps: in report.yaml",
        remedy: "Add \"\(name):\" under gaps: with what, needs and source.")
    case .nothingSaid(let what, let key):
      Wording(
        "HNA0665", found: "the \(what) of \"\(key)\" has no words in this report",
        expected: "words in every case", remedy: "Add {% else %} with words for this case.")
    case .longHeadline(let key, let words):
      Wording(
        "HNA0664", found: "the headline of chart \"\(key)\" has \(words) words",
        expected: "at most fifteen", remedy: "Shorten the headline; say the rest in the text.")
    }
  }

  private func question(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
