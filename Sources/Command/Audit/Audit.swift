import Evidence

/// A published report's figures held against ours, each within the rounding it is printed with.
struct Audit {
  /// What the comparison of one figure comes to.
  enum Verdict {
    case same
    /// Ours is another; both as printed with the same decimals.
    case different(ours: String)
    /// There is no such figure here, or it has no value.
    case unknown(why: String)
  }

  struct Row {
    let published: PublishedFigure
    let label: String
    let verdict: Verdict
  }

  let rows: [Row]

  /// Holds every published figure against the ledger.
  init(_ published: [PublishedFigure], against ledger: Ledger) {
    rows = published.map { figure in
      guard let ours = ledger.figure(named: figure.figure) else {
        return Row(
          published: figure, label: figure.figure,
          verdict: .unknown(why: "no figure of this name is worked out"))
      }
      return Row(
        published: figure, label: ours.label, verdict: Audit.verdict(of: figure, against: ours))
    }
  }

  private static func verdict(of published: PublishedFigure, against ours: Figure) -> Verdict {
    guard let value = ours.value else {
      return .unknown(why: ours.quantity.reason ?? "ours has no value")
    }
    guard !published.number.agrees(with: value) else { return .same }
    return .different(ours: published.number.printed(value, of: ours.unit))
  }

  var same: Int { rows.count { if case .same = $0.verdict { true } else { false } } }

  /// The rows that differ, with ours.
  var different: [(row: Row, ours: String)] {
    rows.compactMap { if case .different(let ours) = $0.verdict { ($0, ours) } else { nil } }
  }

  /// The rows that could not be compared, and why.
  var unknown: [(row: Row, why: String)] {
    rows.compactMap { if case .unknown(let why) = $0.verdict { ($0, why) } else { nil } }
  }
}
