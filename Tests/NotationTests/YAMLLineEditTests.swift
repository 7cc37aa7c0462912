import Notation
import Testing

/// Values that the program writes into a file that a person keeps.
@Suite("An edit of one value")
struct YAMLLineEditTests {
  /// The text after an edit of `homes.2021`; nil where the value was not found.
  private func edited(
    _ text: String, line: Int = 1, column: Int = 1, from old: String?, to new: String = "1234"
  ) -> String? {
    var text = text
    let location = Location(path: "a.md", line: line, column: column)
    let edit = YAMLLineEdit(at: location, key: "homes.2021", from: old, to: new)
    return edit.apply(to: &text) ? text : nil
  }

  @Test(arguments: [
    ("homes.2021: 1200", "homes.2021: 1234"),
    ("homes.2021:    1200   # seen in May\n", "homes.2021: 1234   # seen in May\n"),
    ("\"homes.2021\": '1200'\n", "\"homes.2021\": 1234\n"),
    ("homes.2021 : \"1200\"\r\n", "homes.2021 : 1234\r\n"),
  ])
  func keepsWhatStandsAround(_ text: String, _ expected: String) {
    #expect(edited(text, from: "1200") == expected)
  }

  @Test func findsTheLineAndTheColumn() {
    let text = "---\r\nrests_on: { é: 1, homes.2021: 1200, other: 1200 }\r\n---\r\n"
    #expect(
      edited(text, line: 2, column: 19, from: "1200")
        == "---\r\nrests_on: { é: 1, homes.2021: 1234, other: 1200 }\r\n---\r\n")
  }

  @Test func fillsInAValueThatWasLeftOut() {
    #expect(edited("homes.2021:\nnext: 1\n", from: nil) == "homes.2021: 1234\nnext: 1\n")
    #expect(edited("homes.2021:  # soon\n", from: nil) == "homes.2021: 1234  # soon\n")
  }

  /// Whatever is written, YAML reads the same text again.
  @Test(arguments: [
    "1234", "-5.0%", "45.0%", "[c]", "not-affordable", "#1", "a: b", "say \"no\" \\ or 'yes'",
    "- 1", "",
    "two words", "~", "null",
  ])
  func writesWhatYAMLReads(_ new: String) throws {
    let text = try #require(edited("homes.2021: 1200 # seen\n", from: "1200", to: new))
    let log = FaultLog()
    let root = YAMLCursor.read(Array(text.utf8), path: "a.md", log: log)
    #expect(root?.entries()?.first?.value.text() == (new == "null" ? nil : new))
  }

  @Test(arguments: [
    "homes.2020: 1200", "homes.2021: 12", "homes.2021:\n  1200", "homes.2021 1200",
    "homes.2021: \"1200",
  ])
  func leavesTheTextWhereTheValueStandsOtherwise(_ text: String) {
    #expect(edited(text, from: "1200") == nil)
  }

  @Test func knowsNoLineBeyondTheLast() {
    #expect(edited("homes.2021: 1200", line: 3, from: "1200") == nil)
    #expect(edited("homes.2021: 1200", column: 99, from: "1200") == nil)
  }
}
