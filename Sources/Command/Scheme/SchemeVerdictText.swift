import Evidence
import Need

/// What `hna scheme` prints: the verdict, then a line for each rule.
struct SchemeVerdictText {
  let report: SchemeReport
  let kind: SchemeFacts.Kind

  var lines: [String] {
    ["\(report.schedule.file): \(verdict)"]
      + [
        requirement, number, exception, scale, split, mix("market"), mix("affordable"), standards,
        credit, payment, phasing,
      ].compactMap(\.self).map { "  " + $0 }
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
    guard let homes = display("homes-together") ?? display("homes") else { return nil }
    switch outcome("requirement") {
    case "below-threshold":
      return "Threshold: \(homes) \(homes == "1" ? "home lies" : "homes lie") below it"
        + (limit.map { ", which is \($0)" } ?? "")
    case "exempt": return "Threshold: care homes owe no affordable homes"
    case "nothing-due":
      return "Threshold: reached with \(homes) homes; "
        + (outcome("credit") == "applies"
          ? "the credit leaves nothing due" : "the share leaves nothing due")
    case "not-assessed":
      return "Share: not known for this site"
    default:
      return kind == .exception
        ? nil
        : "Threshold: reached with \(homes) homes"
          + (display("affordable").map { "; \($0) affordable homes are due" } ?? "")
    }
  }

  /// The homes from which affordable ones are due.
  private var limit: String? {
    report.result.working.ledger.findings["scheme.requirement"]?.threshold.map {
      Display.number($0)
    }
  }

  private var number: String? {
    guard isDue, kind != .exception, let offered = display("affordable-homes"),
      let due = display("on-site")
    else { return nil }
    let unpaid = value("shortfall").map { Display.rounded($0, decimals: 9) } ?? 0
    let rest = unpaid > 0 ? value("fraction").map { Display.rounded($0, decimals: 9) } ?? 0 : 0
    return "Affordable homes: \(offered) offered, \(due) due on the site"
      + (rest > 0 ? " and \(display("fraction") ?? "") of a home to be paid for" : "")
  }

  private var exception: String? {
    guard kind == .exception, let market = display("market-homes"),
      let most = display("exception.market-homes")
    else { return nil }
    return "Market homes: \(market) on the exception site, \(most) at most"
  }

  private var scale: String? {
    guard kind == .exception else { return nil }
    let limit = display("exception.area-limit")
    switch outcome("exception-scale") {
    case "within": return "Area: within the \(limit ?? "") square metres of an exception site"
    case "too-large":
      return "Area: larger than the \(limit ?? "") square metres of an exception site"
    default:
      return "Area: not judged; say it with --site-area"
        + (report.result.working.ledger["scheme.site-area"] == nil ? "" : " and --settlement-area")
    }
  }

  private var split: String? {
    switch outcome("split") {
    case "not-due": return nil
    case "not-assessed":
      return isDue && display("affordable-homes") != nil
        ? "Split: not judged; the folder states no affordable-policy.rented.share" : nil
    default:
      guard let rented = display("rented-homes"), let asked = display("rented-asked") else {
        return nil
      }
      return "Split: \(rented) to rent, \(asked) asked for among those offered"
    }
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

  private var standards: String? {
    guard outcome("requirement") != "exempt" else { return nil }
    let plots = report.result.flags.map(\.plot).reduce(into: [String]()) { plots, plot in
      if plots.last != plot { plots.append(plot) }
    }
    return plots.isEmpty
      ? "Standards: none missed"
      : "Standards: missed by \(plots.count == 1 ? "plot" : "plots") "
        + plots.joined(separator: ", ")
  }

  private var credit: String? {
    switch outcome("credit") {
    case "applies":
      return display("vacant-building.factor").map {
        "Vacant building credit: \($0) of the affordable homes remain due"
      }
    case "not-claimed", nil: return nil
    default: return "Vacant building credit: none"
    }
  }

  private var payment: String? {
    guard isDue, (value("shortfall").map { Display.rounded($0, decimals: 9) } ?? 0) > 0 else {
      return nil
    }
    return display("payment").map { "Payment for homes due and not offered: \($0)" }
      ?? "Payment for homes due and not offered: not assessed"
  }

  private var phasing: String? {
    switch outcome("phasing") {
    case "in-step": "Phasing: the affordable homes keep pace"
    case "breach": "Phasing: market homes run ahead of the affordable ones"
    default: nil
    }
  }

  private var isDue: Bool { ["on-site", "payment-only"].contains(outcome("requirement")) }

  private func outcome(_ id: String) -> String? {
    report.result.working.ledger.findings["scheme.\(id)"]?.outcome
  }

  private func value(_ word: String) -> Double? {
    report.result.working.ledger["scheme.\(word)"]?.value
  }

  private func display(_ word: String) -> String? {
    report.result.working.ledger["scheme.\(word)"].flatMap { $0.value == nil ? nil : $0.display }
  }
}
