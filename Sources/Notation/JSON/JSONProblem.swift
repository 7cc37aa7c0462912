/// What can be wrong with a JSON file.
enum JSONProblem: Problem, Equatable {
  case empty
  /// `found` is the rest of the line.
  case unexpected(found: String, expected: String)
  case memberTwice(String)
  case tooDeep(Int)

  var wording: Wording {
    switch self {
    case .empty: FileProblem.empty.wording
    case .unexpected(let found, let expected):
      Wording(
        "HNA0880",
        found: "JSON that cannot be read, at "
          + (found.isEmpty ? "the end of the line" : quotedForMessage(found)),
        expected: expected, remedy: Self.remedy)
    case .memberTwice(let key):
      Wording(
        "HNA0880", found: "member \(quotedForMessage(key)) twice in one object",
        expected: "each member once", remedy: Self.remedy)
    case .tooDeep(let depth):
      Wording(
        "HNA0880", found: "lists and objects more than \(depth) deep", expected: "a flatter file",
        remedy: Self.remedy)
    }
  }

  private static let remedy = "Take the file again as the program wrote it."
}
