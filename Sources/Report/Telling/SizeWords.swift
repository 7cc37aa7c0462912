import Evidence
import Need

/// What sentences call the outcomes of findings that name a part of a whole: the text `<finding>.words`.
///
/// Which age, size, type or kind of household it is differs from area to area, so no template can name it. The text
/// `<finding>.key` is the word of figures' names.
enum SizeWords {
  /// Every text by name; an outcome that is no part of the whole, such as `none`, has no words.
  static func texts(of working: Working) -> [String: String] {
    var texts: [String: String] = [:]
    for finding in working.ledger.findings.values {
      guard let words = words(for: finding) else { continue }
      texts["\(finding.id).words"] = words
      texts["\(finding.id).key"] = finding.outcome
    }
    return texts
  }

  private static func words(for finding: Finding) -> String? {
    let subject = finding.id.split(separator: ".")
    switch (subject.first, subject.last) {
    case ("stock", "largest-type"), ("stock", "second-type"):
      return StockType(rawValue: finding.outcome)?.words
    case ("age", "largest-increase"), ("age", "fastest-growth"), ("age", "largest-decrease"):
      return AgeBand(rawValue: finding.outcome)?.words
    case ("composition", "largest"): return HouseholdComposition(rawValue: finding.outcome)?.words
    case ("occupancy", "most-under-occupied"), ("occupancy", "most-over-occupied"):
      return OccupancyGroup(rawValue: finding.outcome)?.words
    case ("life-stage", _): return LifeStage(finding.outcome)?.words
    case ("mix", "largest"): return DwellingSize(rawValue: finding.outcome)?.words
    default: return nil
    }
  }
}
