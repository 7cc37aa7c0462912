import Notation
import Testing

@Suite struct FrontMatterTests {
  private func read(_ text: String) -> (FrontMatter?, String) {
    let log = FaultLog()
    let file = FrontMatter.read(Array(text.utf8), path: "a.md", log: log)
    return (file, Faults(log.faults).description)
  }

  @Test func splitsSettingsFromTextAndKeepsLineNumbers() throws {
    let (file, faults) = read("---\nreplaces: setting\n\nafter: x\n---\n\nText.\n---\n")
    let settings = try #require(file?.settings?.entries())
    #expect(settings.map(\.key) == ["replaces", "after"])
    #expect(settings.map(\.location.line) == [2, 4])
    #expect(file?.body == "\nText.\n---\n")
    #expect(file?.bodyLine == 6)
    #expect(faults.isEmpty)
  }

  @Test(arguments: ["Text.\n", "", "\n---\nText.\n", "----\n"])
  func aFileWithoutSettingsIsAllText(text: String) {
    let (file, faults) = read(text)
    #expect(file?.settings == nil)
    #expect(file?.body == text)
    #expect(file?.bodyLine == 1)
    #expect(faults.isEmpty)
  }

  @Test func windowsLineEndsAndEmptySettings() {
    let (file, faults) = read("\u{FEFF}---\r\n---\r\nText.\r\n")
    #expect(file?.settings == nil)
    #expect(file?.body == "Text.\r\n")
    #expect(file?.bodyLine == 3)
    #expect(faults.isEmpty)
  }

  @Test func faultsInSettingsHaveTheLineOfTheFile() {
    let (file, faults) = read("---\na: 1\nb: [\n---\nText.\n")
    #expect(file == nil)
    #expect(faults.hasPrefix("a.md:4:1: error HNA0110: YAML that cannot be read ("))
  }

  @Test func settingsThatAreNotClosed() {
    let (file, faults) = read("---\na: 1\n\nText.\n")
    #expect(file == nil)
    #expect(
      faults == """
        a.md:1: error HNA0141: settings that are opened by "---" and not closed; expected a second line "---"
          Put a line "---" between the settings and the text.
        """)
  }

  @Test func textThatIsNotUTF8() {
    let log = FaultLog()
    let file = FrontMatter.read(Array("a\n".utf8) + [0xA3], path: "a.md", log: log)
    #expect(file == nil)
    #expect(log.faults.map(\.line) == [2])
    #expect(log.faults.map(\.code) == ["HNA0103"])
  }
}
