import Datasets
import Foundation
import Notation
import Testing

/// Holds the definitions that `hna init` writes, and the one in the documentation, against the check.
@Suite struct InitTemplateTests {
  private static let kinds = ["hna", "spd", "monitoring", "strategy"]

  @Test(arguments: kinds)
  func aFilledTemplatePasses(kind: String) throws {
    let folder = try read(try filled(template(kind), kind: kind))
    #expect(folder.definition.kind.rawValue == kind)
    #expect(folder.warnings == [])
  }

  @Test(arguments: kinds)
  func aFilledTemplatePassesWithEveryOptionalKey(kind: String) throws {
    let lines = try template(kind).split(separator: "\n", omittingEmptySubsequences: false)
    let everything = lines.map { line in
      let isKey =
        line.hasPrefix("#") && line.dropFirst(2).firstMatch(of: /^ *(- )?[{a-z]\S*:/) != nil
      let isInner = line.firstMatch(of: /^  # ( *- )?[{a-z]\S*: *\S/) != nil
      let isText = line.firstMatch(of: /^  #   [A-Z]/) != nil
      return isKey
        ? String(line.dropFirst(2))
        : isInner || isText ? "  " + line.dropFirst(4) : String(line)
    }.joined(separator: "\n")
    let folder = try read(filled(everything, kind: kind))
    #expect(folder.definition.plan.emerging != nil)
    #expect(folder.definition.comparators.count > 2 - (kind == "hna" ? 0 : 1))
    #expect(folder.definition.subAreas.count == 1)
    #expect(folder.definition.choices.newBuildTypes == ["flat", "terraced"])
    #expect(folder.warnings.map(\.code) == ["HNA0329"])
  }

  @Test func anEmptyTemplateNamesEveryGap() throws {
    let faults = #expect(throws: Faults.self) { try read(try template("hna")) }
    #expect(
      faults?.all.map(\.found) == [
        "key \"title\" has no value", "key \"version\" has no value",
        "key \"base_date\" has no value", "key \"name\" has no value",
        "key \"setting\" has no value", "key \"description\" has no value",
        "key \"code\" has no value", "key \"reason\" has no value", "key \"code\" has no value",
        "key \"name\" has no value", "key \"start\" has no value", "key \"end\" has no value",
        "key \"projection_end\" has no value",
      ])
  }

  @Test func theDocumentedExamplePasses() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/area-folder.md"), encoding: .utf8)
    let parts = page.components(separatedBy: "```")
    let example = try #require(parts.first { $0.hasPrefix("yaml\n") }).dropFirst(5)
    let folder = try read(String(example))
    #expect(folder.definition.conventions.count == 2)
    #expect(folder.warnings.map(\.code) == ["HNA0329"])
  }

  private func read(_ definition: String) throws -> AreaFolder {
    try AreaFolder.read("foxton", files: [("area.yaml", Array(definition.utf8))])
  }

  private func template(_ kind: String) throws -> String {
    try String(
      contentsOf: repository.appending(path: "Templates/init/\(kind).yaml"), encoding: .utf8)
  }

  /// Fills each empty line in, in the order of the file.
  private func filled(_ template: String, kind: String) -> String {
    var codes = kind == "hna" ? ["E01000001", "E07000001"] : ["E07000001"]
    var names = ["Foxton", "Wealdmarsh"]
    let values = [
      "title": "Report for Foxton", "version": "2026.1", "base_date": "2026-03-31",
      "setting": "a place", "description": ">\n    One paragraph.\n\n    Another.",
      "reason": "the village", "start": "2026", "end": "2041", "population_base": "2024",
      "stock": "2025", "projection_end": "2041",
    ]
    return template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let match = line.firstMatch(of: /^[ -]*([a-z_]+):( >)?$/) else { return String(line) }
      let key = String(match.output.1)
      let value: String?
      switch key {
      case "code": value = codes.removeFirst()
      case "name": value = names.removeFirst()
      default: value = values[key]
      }
      return value.map { "\(line.prefix { $0 != ":" }): \($0)" } ?? String(line)
    }.joined(separator: "\n")
  }
}
