import Evidence
import Need
import Notation

/// Whether what is said of a scheme fits the folder and the schedule, and whether enough is said.
struct SchemeQuestions {
  let report: SchemeReport
  let facts: SchemeFacts
  /// The path of the area folder.
  let folder: String

  /// What does not fit, and a warning where the share is not known.
  var faults: [Fault] { [zone, greenBelt, occupied, ready, share].compactMap(\.self) }

  private var working: Working { report.result.working }

  private var zones: [(place: Place, share: Figure)] {
    PolicyShares(ledger: working.ledger).zones(working.comparators)
  }

  private var zone: Fault? {
    guard let zone = facts.zone, !zones.contains(where: { $0.place.key == zone }) else {
      return nil
    }
    return fault(.unknownZone(zone, among: zones.map(\.place.key)))
  }

  private var greenBelt: Fault? {
    facts.isGreenBelt && facts.affordableShare == nil && working.greenBeltShare == nil
      ? fault(.noGoldenRules) : nil
  }

  private var share: Fault? {
    guard working.ledger.findings["scheme.requirement"]?.outcome == "not-assessed",
      zone == nil, greenBelt == nil
    else { return nil }
    return fault(.noShare(zones: zones.map { ($0.place.key, $0.share.display) }))
  }

  private var occupied: Fault? {
    tooMany(facts.marketOccupied, "market-homes", "--market-occupied", "market homes")
  }

  private var ready: Fault? {
    tooMany(facts.affordableReady, "affordable-homes", "--affordable-ready", "affordable homes")
  }

  private func tooMany(_ said: Figure?, _ word: String, _ option: String, _ what: String)
    -> Fault?
  {
    guard let given = said?.value, let most = working.ledger["scheme.\(word)"]?.value,
      given > most
    else { return nil }
    return Fault(
      SchemeProblem.tooMany(option: option, given: Int(given), most: Int(most), what: what),
      at: Location(path: report.schedule.file))
  }

  private func fault(_ problem: SchemeProblem) -> Fault {
    Fault(problem, at: Location(path: folder))
  }
}
