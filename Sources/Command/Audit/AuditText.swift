/// An audit as a person reads it.
struct AuditText {
  let audit: Audit

  /// For a terminal: what differs first, then what could not be compared, then a count.
  var lines: [String] {
    var lines: [String] = []
    for (row, ours) in audit.different {
      lines.append("\(row.published.figure)  published \(row.published.text), ours \(ours)")
      lines.append("  \(row.published.at): \(row.published.reason ?? "no reason is given")")
    }
    for (row, why) in audit.unknown {
      lines.append("\(row.published.figure)  published \(row.published.text), not compared")
      lines.append("  \(row.published.at): \(row.published.reason ?? why)")
    }
    lines.append(summary)
    return lines
  }

  var summary: String {
    "\(audit.rows.count) published figures: \(audit.same) the same, \(audit.different.count) different, "
      + "\(audit.unknown.count) not compared"
  }

  /// For a document: two tables and the count.
  var markdown: [String] {
    var lines = [summary + ".", ""]
    if !audit.different.isEmpty {
      lines += ["| Figure | Where | Published | Ours | Reason |", "| :- | :- | -: | -: | :- |"]
      lines += audit.different.map { row, ours in
        let reason = [row.published.reason ?? row.published.note].compactMap(\.self)
        return AuditText.row(
          [row.label, row.published.at, row.published.text, ours] + (reason.isEmpty ? [""] : reason)
        )
      }
      lines.append("")
    }
    if !audit.unknown.isEmpty {
      lines += ["| Not compared | Where | Published | Why |", "| :- | :- | -: | :- |"]
      lines += audit.unknown.map { row, why in
        AuditText.row(
          [row.label, row.published.at, row.published.text, row.published.reason ?? why])
      }
      lines.append("")
    }
    return lines
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
