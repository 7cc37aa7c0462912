import Foundation
import Testing

/// Somebody reads a passage again whose figures have moved, and says so.
@Suite("hna accept")
struct AcceptCommandTests {
  private let copy: SampleCopy

  init() throws {
    copy = try SampleCopy("exampleton")
    try copy.replace("chapters/setting.md", by: "chapters/setting.md") {
      $0.replacing("2024: 1312\n", with: "2024: 1290   # the council's own count\n")
    }
  }

  private func run(_ arguments: String...) throws -> HNAProcess.Result {
    try HNAProcess.run(["accept", "exampleton"] + arguments, in: copy.home)
  }

  private var passage: String {
    get throws {
      try String(contentsOf: copy.folder.appending(path: "chapters/setting.md"), encoding: .utf8)
    }
  }

  @Test func listsWhatHasMovedAndChangesNothing() throws {
    defer { copy.remove() }
    let before = try passage
    let result = try run()
    #expect(result.status == 0)
    #expect(
      result.output == """
        exampleton/chapters/setting.md: to be read again
          population.all-ages.2024: 1290 -> 1312

        """)
    #expect(result.messages == "Once you have read one again: hna accept exampleton setting\n")
    #expect(try passage == before)
  }

  @Test(arguments: ["setting", "chapters/setting.md", "context.setting"])
  func recordsThatAPassageWasReadAgain(_ name: String) throws {
    defer { copy.remove() }
    let before = try passage
    let rehearsed = try run(name, "--dry-run")
    #expect(
      rehearsed.output == """
        exampleton/chapters/setting.md: would be recorded as read again
          population.all-ages.2024: 1290 -> 1312

        """)
    #expect(try passage == before)
    #expect(try run(name).output == rehearsed.output.replacing("would be ", with: ""))
    #expect(try passage == before.replacing("1290", with: "1312"))
    let built = try copy.build()
    #expect(built.status == 0 && built.messages == "")
    #expect(
      try run(name).output
        == "exampleton/chapters/setting.md: nothing it rests on has moved; the file is as it was\n")
  }

  @Test func namesTheNearestPassage() throws {
    defer { copy.remove() }
    let result = try run("seting")
    #expect(result.status == 66 && result.output == "")
    #expect(result.messages == "exampleton: no passage named seting; did you mean setting?\n")
  }

  @Test func doesNotRecordWhatTheReportDoesNotHave() throws {
    defer { copy.remove() }
    try copy.replace("chapters/setting.md", by: "chapters/setting.md") {
      $0.replacing("population.all-ages", with: "population.all-agess")
    }
    let before = try passage
    let result = try run("setting")
    #expect(result.status == 65)
    #expect(
      result.messages == """
        exampleton/chapters/setting.md:4:3: error HNA0686: the passage rests on "population.all-agess.2024", which the report does not have; expected a figure or a finding of the report
          Correct the name, or take the line out once the passage does without it.

        """)
    #expect(try passage == before)
  }

  @Test func doesNotGuessWhereAValueStands() throws {
    defer { copy.remove() }
    try copy.replace("chapters/setting.md", by: "chapters/setting.md") {
      $0.replacing("2024: 1290   # the council's own count", with: "2024:\n    1290")
    }
    let before = try passage
    let result = try run("setting")
    #expect(result.status == 65)
    #expect(
      result.messages == """
        exampleton/chapters/setting.md:4:3: error HNA0687: a value of "population.all-ages.2024" that does not stand on the line of its name; expected "population.all-ages.2024: 1312" on one line
          Write it so yourself; nothing was changed.

        """)
    #expect(try passage == before)
  }
}
