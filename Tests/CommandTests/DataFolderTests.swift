import Foundation
import Testing

/// What may lie in a data folder besides files: links, folders, and what systems leave behind.
@Suite("Data folders")
struct DataFolderTests {
  private static let rents = """
    area,year,rent_type,bedrooms,weekly_rent
    E07999901,2025,social,2,106.75

    """
  private static let figure = "\"social-rent.2-bed.2025.authority\""
  private static let manager = FileManager.default

  @Test func followsLinksToFiles() throws {
    let result = try built { area in
      try area.write("rents.md", Self.rents)
      try area.write("data/notes.md", "")
      try Self.link(area, "data/rents.csv", to: "../rents.md")
    }
    #expect(result.messages == Self.stranger("rents.md"))
    #expect(result.evidence.contains(Self.figure))
  }

  @Test(arguments: ["data", "data/rents"])
  func followsLinksToFolders(_ path: String) throws {
    let result = try built { area in
      try area.write("../national/rents.csv", Self.rents)
      if path != "data" { try area.write("data/notes.md", "") }
      let up = path == "data" ? "../national" : "../../national"
      try Self.link(area, path, to: up)
    }
    #expect(result.messages == "")
    #expect(result.evidence.contains(Self.figure))
  }

  @Test func readsAFileOnceThoughSeveralPathsLeadToIt() throws {
    let result = try built { area in
      try area.write(
        "area.yaml", AreaFixture.definition + "data: [data, ./data, data/rents]\n")
      try area.write("data/rents/rents.csv", Self.rents)
      try Self.link(area, "data/rents/loop", to: "loop")
      try Self.link(area, "data/rents/up", to: "..")
      try Self.link(area, "data/again.csv", to: "rents/rents.csv")
    }
    #expect(
      result.messages == """
        testham/data/rents/loop: warning HNA0525: a link to a file or folder that is not there; expected a link to a published file, or the file itself
          Put the file in the place of the link, or remove the link.

        """)
    #expect(result.evidence.components(separatedBy: "\"data/again.csv\"").count > 1)
    #expect(!result.evidence.contains("\"data/rents/rents.csv\""))
  }

  @Test func saysThatALinkLeadsNowhere() throws {
    let result = try built { area in
      try area.write("data/notes.md", "")
      try Self.link(area, "data/rents.csv", to: "nowhere.csv")
    }
    #expect(
      result.messages == """
        testham/data/rents.csv: warning HNA0525: a link to a file or folder that is not there; expected a link to a published file, or the file itself
          Put the file in the place of the link, or remove the link.

        """)
    #expect(result.status == 0)
  }

  @Test func aFileInThePlaceOfAFolder() throws {
    let result = try built { area in
      try area.write("area.yaml", AreaFixture.definition + "data: [rents.csv]\n")
      try area.write("rents.csv", Self.rents)
    }
    #expect(
      result.messages == """
        testham/area.yaml:23:7: error HNA0516: there is no folder rents.csv; expected a folder of published files
          Correct the path under data in area.yaml; it is taken from the area folder.

        """)
  }

  /// A spreadsheet program's lock, thumbnails and folder settings are no data, nor is text that no reader knows.
  @Test func passesOverWhatSystemsLeaveBehind() throws {
    let result = try built { area in
      for name in ["Thumbs.db", "~$rents.xlsx", ".DS_Store", "._rents.csv", "Icon\r"] {
        try area.write("data/\(name)", BadPublishedFiles.legacyWorkbook)
      }
      try area.write("data/desktop.ini", "[.ShellClassInfo]\n")
      try area.write("data/about these files.txt", "Made in 2025.\n")
      try area.write("data/rents.TXT", Self.rents)
    }
    #expect(result.messages == "")
    #expect(result.evidence.contains(Self.figure))
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let result = try built { area in
      try Self.link(area, "stated/more.csv", to: "nowhere.csv")
    }
    #expect(
      result.messages == """
        testham/stated/more.csv: there is no such file, or it cannot be read
          Check the path.

        """)
    #expect(result.status == 66)
  }

  // MARK: Building

  private static func link(_ area: AreaFixture, _ path: String, to target: String) throws {
    try manager.createSymbolicLink(
      atPath: area.folder.appending(path: path).path, withDestinationPath: target)
  }

  private static func stranger(_ file: String) -> String {
    """
    testham/\(file): warning HNA0303: the file \(file) has no use here; expected area.yaml, stated/*.csv, schemes.csv, policies.csv, issues.csv, strategy.yaml, data/, chapters/*.md, editions/*.json, schedules/*.csv
      Rename it or move it; published files go into data/.

    """
  }

  /// Builds the report of a folder, and leaves out of the messages what is not assessed for want of data.
  private func built(_ prepare: (AreaFixture) throws -> Void) throws -> (
    messages: String, evidence: String, status: Int32
  ) {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    try prepare(area)
    let result = try HNAProcess.run(
      ["build", "testham", "--output", area.output.path],
      in: area.folder.deletingLastPathComponent())
    let messages = result.messages.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("not assessed:") }.joined(separator: "\n")
    let evidence = try? String(
      contentsOf: area.output.appending(path: "evidence.json"), encoding: .utf8)
    return (messages, evidence ?? "", result.status)
  }
}
