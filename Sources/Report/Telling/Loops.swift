import DocumentModel

extension Teller {
  /// The records that the open loops are at, by the words the loops call them.
  var records: [String: Record] {
    scopes.reduce(into: [:]) { $0[$1.variable] = $1.record }
  }

  /// A key that stands once for each record of the open loops: `indicator-right-homes-net-completions`.
  ///
  /// Records without a key of their own, of which a loop has one only, add nothing.
  func keyInLoops(_ key: String) -> String {
    let keys = scopes.filter { $0.variable != Teller.exhibitVariable }
      .compactMap { $0.record.texts["key"] }
    return ([key] + keys.filter { !$0.isEmpty }).joined(separator: "-")
  }

  /// The key by which an exhibit is placed: one that is made for each record is named after it.
  func placedKey(_ kind: ExhibitKind, _ key: String) -> String {
    Exhibits.isForEach(kind, key) ? keyInLoops(key) : key
  }

  /// What a reference leads to: from within a loop, to the exhibit of the record at hand.
  func inLoops(_ target: Target) -> Target {
    switch target.kind {
    case .table: Target(.table, placedKey(.table, target.key))
    case .chart: Target(.chart, placedKey(.chart, target.key))
    default: target
    }
  }
}
