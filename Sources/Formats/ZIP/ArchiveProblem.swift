package import Notation

/// What can be wrong with an archive or with one of its members.
package enum ArchiveProblem: Problem {
  case cutShort
  case damaged(String)
  case tooManyMembers(Int, limit: Int)
  case memberTooLarge(Int, limit: Int)
  case archiveTooLarge(limit: Int)
  case tooDense(Int, limit: Int)
  case largerThanStated(Int)
  case smallerThanStated(Int, stated: Int)
  case encrypted
  case unknownPacking(Int)
  case noTable
  case missingMember

  package var wording: Wording {
    switch self {
    case .cutShort:
      Wording(
        "HNA0420", found: "a zip archive without its list of members, which stands at the end",
        expected: "a whole archive", remedy: "Download the file again; this copy was cut short.")
    case .damaged(let reason):
      Wording(
        "HNA0421", found: "the archive is damaged: \(reason)", expected: "a sound zip archive",
        remedy: "Download the file again.")
    case .tooManyMembers(let count, let limit):
      Wording(
        "HNA0422", found: "an archive of \(count) members", expected: "at most \(limit)",
        remedy: "Unpack the members that are needed, and use them by themselves.")
    case .memberTooLarge(let bytes, let limit):
      Wording(
        "HNA0423", found: "a member of \(bytes) bytes", expected: "at most \(limit)",
        remedy: "Check where the file comes from; no published file needs as much.")
    case .archiveTooLarge(let limit):
      Wording(
        "HNA0424", found: "members of more than \(limit) bytes together",
        expected: "at most \(limit)",
        remedy: "Check where the file comes from; no published file needs as much.")
    case .tooDense(let ratio, let limit):
      Wording(
        "HNA0425", found: "a member that is \(ratio) times larger unpacked",
        expected: "at most \(limit) times",
        remedy: "Check where the file comes from; no published file is packed as densely.")
    case .largerThanStated(let stated):
      Wording(
        "HNA0426", found: "a member of more bytes than the \(stated) the archive states",
        expected: "\(stated)", remedy: "Download the file again; this copy is not as it was made.")
    case .smallerThanStated(let bytes, let stated):
      Wording(
        "HNA0427", found: "a member of \(bytes) bytes",
        expected: "\(stated), as the archive states",
        remedy: "Download the file again; this copy is not as it was made.")
    case .encrypted:
      Wording(
        "HNA0428", found: "a file protected by a password", expected: "one that is not",
        remedy: "Open it with the password, and save it without one.")
    case .unknownPacking(let method):
      Wording(
        "HNA0429", found: "a member packed by method \(method)", expected: "stored or deflated",
        remedy: "Unpack the archive, and pack it again as an ordinary zip.")
    case .noTable:
      Wording(
        "HNA0430", found: "an archive that holds no table", expected: "a CSV file in it",
        remedy: "Download the data file itself from the publisher's page.")
    case .missingMember:
      Wording(
        "HNA0431", found: "no such part in the workbook", expected: "a whole workbook",
        remedy: "Open the file in a spreadsheet program and save it again, or download it again.")
    }
  }
}
