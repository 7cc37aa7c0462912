/// The table of what national policy asks of the plan, and of how the plan answers.
enum IssueTables {
  static let makers: [String: Exhibits.TableMaker] = ["issues": issues]

  private static func issues(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("policy", "National policy"), ("issue", "Issue"), ("response", "How the plan may answer"),
      ("local-policies", "Answered now by"),
    ]).content(telling.lists["issues"] ?? [])
  }
}
