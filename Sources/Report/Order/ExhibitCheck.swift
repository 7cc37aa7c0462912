import Notation

/// Checks before anything is told that the tables, the charts and the gaps that templates name are there.
struct ExhibitCheck {
  let order: ReportOrder
  let log: FaultLog

  /// Records every exhibit that the program does not make, or that has no words, and every unknown gap.
  func check(_ chapters: [[Node]]) {
    for (key, words) in order.tables.sorted(by: { $0.key < $1.key }) {
      requireMaker(.table, key, at: words.location)
    }
    for (key, words) in order.charts.sorted(by: { $0.key < $1.key }) {
      requireMaker(.chart, key, at: words.location)
    }
    for node in chapters.flatMap(\.everyNode) {
      switch node {
      case .exhibit(let exhibit): check(exhibit)
      case .gap(let name, let location) where order.gaps[name] == nil:
        let near = nearest(to: name, among: order.gaps.keys)
        log.record(TellingProblem.unknownGap(name, nearest: near), at: location)
      default: break
      }
    }
  }

  private func check(_ exhibit: Node.Exhibit) {
    let (kind, key) = (exhibit.kind, exhibit.key)
    guard requireMaker(kind, key, at: exhibit.location) else { return }
    if !order.hasWords(for: kind, key) {
      log.record(TellingProblem.noCaption(kind: kind.rawValue, key: key), at: exhibit.location)
    }
  }

  /// Whether the program makes an exhibit; a fault if not.
  @discardableResult
  func requireMaker(_ kind: ExhibitKind, _ key: String, at location: Location) -> Bool {
    let isMade = kind == .table ? Exhibits.tables[key] != nil : Exhibits.charts[key] != nil
    if isMade || Exhibits.isForEach(kind, key) { return true }
    let known =
      kind == .table
      ? Array(Exhibits.tables.keys) + Array(Exhibits.tablesForEach.keys)
      : Array(Exhibits.charts.keys) + Array(Exhibits.chartsForEach.keys)
    let near = nearest(to: key, among: known)
    log.record(
      TellingProblem.unknownExhibit(kind: kind.rawValue, key: key, nearest: near), at: location)
    return false
  }
}

extension ReportOrder {
  /// Whether `report.yaml` has words for an exhibit.
  func hasWords(for kind: ExhibitKind, _ key: String) -> Bool {
    kind == .table ? tables[key] != nil : charts[key] != nil
  }
}
