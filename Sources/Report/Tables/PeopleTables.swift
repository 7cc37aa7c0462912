import DocumentModel

/// Tables of the quality page: who answers for the report, and its revisions.
enum PeopleTables {
  static let makers: [String: Exhibits.TableMaker] = ["people": people, "revisions": revisions]

  /// Roles and positions, never names; the records of `people` have `role` and `position`.
  private static func people(_ telling: Telling) -> TableContent? {
    TextTable(columns: [("role", "Role"), ("position", "Position")])
      .content(telling.lists["people"] ?? [])
  }

  /// The records of `revisions` have `revision`, `date`, `details` and `authorised-by`.
  private static func revisions(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("revision", "Revision"), ("date", "Date"), ("details", "Details"),
      ("authorised-by", "Authorised by"),
    ]).content(telling.lists["revisions"] ?? [])
  }
}
