import Evidence
import Need

/// What `hna scheme` prints: the verdict, then a line for each rule.
struct SchemeVerdictText {
  let report: SchemeReport

  var lines: [String] {
    ["\(report.schedule.file): \(verdict)"]
      + [requirement, number, split, mix("market"), mix("affordable"), standards, credit, payment]
      .compactMap(\.self).map { "  " + $0 }
  }

  private var verdict: String {
    switch report.verdict {
    case .meets: "the scheme meets the rules that a schedule can show"
    case .meetsWithPayment: "the scheme meets the rules, with a payment for the part of a home"
    case .needsReasons: "the scheme offers what is due; what departs from the rules needs reasons"
    case .fallsShort: "the scheme falls short of what is due"
    case .nothingDue: "no affordable homes are due"
    case .notAssessed: "the scheme cannot be judged with what is known"
    }
  }

  private var requirement: String? {
    guard let homes = display("homes") else { return nil }
    switch outcome("requirement") {
    case "below-threshold": return "Threshold: \(homes) homes lie below it"
    case "nothing-due":
      return "Threshold: reached with \(homes) homes; the share leaves nothing due"
    case "not-assessed":
      return
        "Threshold: not judged; state affordable-policy.share, or name it with --affordable-share"
    default:
      return "Threshold: reached with \(homes) homes"
        + (display("affordable").map { "; \($0) affordable homes are due" } ?? "")
    }
  }

  private var number: String? {
    guard let offered = display("affordable-homes"), let due = display("on-site"),
      let fraction = display("fraction")
    else { return nil }
    return
      "Affordable homes: \(offered) offered, \(due) due on the site and \(fraction) to be paid for"
  }

  private var split: String? {
    guard outcome("split") != "not-due", let rented = display("rented-homes"),
      let asked = display("rented-asked")
    else { return nil }
    return "Split: \(rented) to rent, \(asked) asked for among those offered"
  }

  private func mix(_ group: String) -> String? {
    switch outcome("mix.\(group)") {
    case "within": return "Mix of \(group) homes: within the ranges"
    case "outside":
      let nearest = report.result.nearestMixes.first { $0.group == group }?.homes ?? []
      let words = nearest.map { "\($0.homes) of \($0.size)" }.joined(separator: ", ")
      return "Mix of \(group) homes: outside the ranges"
        + (words.isEmpty ? "; no whole homes meet them all" : "; nearest within them: \(words)")
    default: return nil
    }
  }

  private var standards: String {
    let count = report.result.flags.count
    return count == 0
      ? "Standards: none missed" : "Standards: missed \(count) time\(count == 1 ? "" : "s")"
  }

  private var credit: String? {
    guard outcome("credit") == "applies", let factor = display("vacant-building.factor") else {
      return nil
    }
    return "Vacant building credit: \(factor) of the affordable homes remain due"
  }

  private var payment: String? {
    guard let payment = report.result.working.ledger["scheme.payment"], payment.value != nil else {
      return nil
    }
    return "Payment for homes due and not offered: \(payment.display)"
  }

  private func outcome(_ id: String) -> String? {
    report.result.working.ledger.findings["scheme.\(id)"]?.outcome
  }

  private func display(_ word: String) -> String? {
    report.result.working.ledger["scheme.\(word)"].flatMap { $0.value == nil ? nil : $0.display }
  }
}
