package import Notation

/// A passage that the author of an area wrote: it replaces a block of the template, or follows one.
package struct AuthorsBlock: Sendable {
  enum Position: String, CaseIterable, Sendable { case replaces, follows }

  /// A figure or a finding that the passage rests on, with what was seen when it was written.
  package struct Rest: Sendable {
    package var name: String
    /// What was seen, as the author wrote it; nil if nothing was written yet.
    package var seen: String?
    package var location: Location
  }

  package let path: String
  let position: Position
  /// `chapter.block`.
  let block: String
  let blockLocation: Location
  package let restsOn: [Rest]
  /// How far a value may move, as a part of the value seen; nil if not at all, as it is printed.
  let tolerance: Double?
  let body: [Node]

  /// Reads a passage.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages, from the area folder: `chapters/setting.md`.
  ///   - log: where faults go.
  /// - Returns: the passage; nil if its settings cannot be read.
  package static func read(_ bytes: [UInt8], path: String, log: FaultLog) -> AuthorsBlock? {
    guard let file = FrontMatter.read(bytes, path: path, log: log) else { return nil }
    guard let settings = file.settings else {
      log.record(AuthorsProblem.noSettings, at: Location(path: path, line: 1))
      return nil
    }
    guard
      let map = settings.map(
        required: [], optional: ["replaces", "follows", "rests_on", "tolerance"])
    else { return nil }
    let given = Position.allCases.filter { map[$0.rawValue] != nil }
    guard given.count == 1, let position = given.first, let cursor = map[position.rawValue],
      let block = cursor.text()
    else {
      log.record(AuthorsProblem.noPosition(given.count), at: settings.location)
      return nil
    }
    let restsOn = (map.entries("rests_on") ?? []).compactMap { entry in
      rest(on: entry.key, entry.value, at: entry.location)
    }
    let stem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let text = TemplateText(
      file.body, path: path, firstLine: file.bodyLine, writer: .author(key: String(stem)))
    return AuthorsBlock(
      path: path, position: position, block: block, blockLocation: cursor.location,
      restsOn: restsOn, tolerance: map["tolerance"].flatMap(tolerance),
      body: TemplateParser.nodes(of: text, log: log))
  }

  private static func rest(on name: String, _ seen: YAMLCursor, at location: Location) -> Rest? {
    if case .none = seen.value.content { return Rest(name: name, location: location) }
    return seen.text().map { Rest(name: name, seen: $0, location: location) }
  }

  /// Reads `5%`.
  private static func tolerance(_ cursor: YAMLCursor) -> Double? {
    guard let text = cursor.text() else { return nil }
    guard text.hasSuffix("%"), let value = PlainNumber.double(String(text.dropLast())) else {
      return cursor.refuse(
        .form("a percentage such as 5%", remedy: "Write digits and a percent sign."))
    }
    return value / 100
  }
}

/// What can be wrong with an author's passage as a file.
enum AuthorsProblem: Problem {
  case noSettings
  case noPosition(Int)
  case unknownBlock(String, nearest: String?)
  case replacedTwice(String, by: String)

  var wording: Wording {
    switch self {
    case .noSettings:
      Wording(
        "HNA0681", found: "a passage without settings",
        expected: "replaces: or follows: between two lines \"---\" at the top",
        remedy: "Say which block of the report the passage replaces or follows.")
    case .noPosition(let count):
      Wording(
        "HNA0682",
        found: count == 0 ? "neither replaces: nor follows:" : "both replaces: and follows:",
        expected: "one of the two",
        remedy: "Say which block of the report the passage replaces or follows.")
    case .unknownBlock(let name, let nearest):
      Wording(
        "HNA0683",
        found: "no block named \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "a block of the template, as chapter.block",
        remedy: "Correct the name; {% block %} in Templates names the blocks.")
    case .replacedTwice(let name, let other):
      Wording(
        "HNA0684", found: "block \"\(name)\" is replaced by \(other) already",
        expected: "one passage in its place",
        remedy: "Join the two, or let this one follow the block.")
    }
  }
}
