import DocumentModel
import Evidence
import Notation
import Testing

@testable import Report

@Suite("The author's passages")
struct PassageTests {
  static let template = """
    {% block first %}
    The template's words on {{ homes.latest }} homes.
    {% end %}

    {% block second %}
    More words.
    {% end %}

    In short: {% repeat one.first %}
    """

  static func passage(_ text: String, path: String = "chapters/a.md") throws -> AuthorsBlock {
    let log = FaultLog()
    let block = AuthorsBlock.read(Array(text.utf8), path: path, log: log)
    try log.check()
    return try #require(block)
  }

  static func told(_ passages: String...) throws -> Told {
    let authors = try passages.enumerated().map {
      try passage($1, path: "chapters/\($0).md")
    }
    return try Bench.told(template, authors: authors)
  }

  static func said(_ told: Told) -> String {
    told.document.chapters[0].blocks.map(Bench.spelled).joined(separator: "\n\n")
  }

  static func faults(_ passages: String...) -> String {
    do {
      let authors = try passages.enumerated().map {
        try passage($1, path: "chapters/\($0).md")
      }
      return try Bench.told(template, authors: authors).warnings.map(\.description)
        .joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  @Test func replaceABlockAndItsRepetition() throws {
    let told = try Self.told("---\nreplaces: one.first\n---\nMy own 3 words on {{ area.name }}.\n")
    #expect(
      Self.said(told) == """
        My own 3 words on Testham.

        More words.

        In short: My own 3 words on Testham.
        """)
  }

  @Test func followABlockInTheOrderOfTheirFiles() throws {
    let told = try Self.told(
      "---\nfollows: one.second\n---\nOne.", "---\nfollows: one.second\n---\n## Two\n\nTwo.")
    #expect(
      Self.said(told) == """
        The template's words on 1,234 homes.

        More words.

        One.

        ## Two {#1}

        Two.

        In short: The template's words on 1,234 homes.
        """)
  }

  @Test func areUnchangedWhereNothingMoved() throws {
    let told = try Self.told(
      """
      ---
      follows: one.second
      rests_on:
        homes.2021: 1234
        owned.2021: 45.0%
        verdict: marginal
      ---
      Said.
      """)
    #expect(told.warnings == [])
    #expect(!Self.said(told).contains("[reread"))
  }

  @Test func mayRestOnAValueWithinATolerance() throws {
    let within =
      "---\nfollows: one.second\nrests_on: { homes.2021: 1200 }\ntolerance: 5%\n---\nSaid."
    #expect(try Self.told(within).warnings == [])
    let beyond =
      "---\nfollows: one.second\nrests_on: { homes.2021: 1100 }\ntolerance: 5%\n---\nSaid."
    #expect(try Self.told(beyond).warnings.count == 1)
  }

  @Test func areFlaggedWhereSomethingMoved() throws {
    let passage = """
      ---
      follows: one.second
      rests_on:
        homes.2021: 1200
        hidden.2021: 5
        verdict: affordable
        hommes.2021: 3
        people.2021: 1,312
      ---
      Said.
      """
    let told = try Self.told(passage)
    #expect(
      told.warnings.map(\.description).joined(separator: "\n") == """
        chapters/0.md:4:3: warning HNA0691: "homes.2021" is now 1,234; expected 1200, as when the passage was written
          Read the passage again, then run hna accept for it.
        chapters/0.md:5:3: warning HNA0691: "hidden.2021" is now [c]; expected 5, as when the passage was written
          Read the passage again, then run hna accept for it.
        chapters/0.md:6:3: warning HNA0691: "verdict" is now marginal; expected affordable, as when the passage was written
          Read the passage again, then run hna accept for it.
        chapters/0.md:7:3: warning HNA0692: the passage rests on "hommes.2021", which the report does not have; did you mean "homes.2021"?; expected a figure or a finding of the report
          Correct the name, or read the passage again without it.
        chapters/0.md:8:3: warning HNA0693: "1,312" as the value seen of "people.2021"; expected a plain number such as 1312 or 45.0%
          Write digits, with a point for decimals and a sign for per cent, without commas.
        """)
    #expect(
      Self.said(told).contains(
        """
        [reread: Read the next passage again: Homes (homes.2021) was 1200 when it was written, and is now 1,234.]
        """))
  }

  @Test func mayRestOnAValueThatIsMissing() throws {
    let passage = "---\nfollows: one.second\nrests_on:\n  hidden.2021: \"[c]\"\n---\nSaid.\n"
    #expect(try Self.told(passage).warnings == [])
    let found = passage.replacing("hidden", with: "homes")
    #expect(
      try Self.told(found).warnings.map(\.description) == [
        """
        chapters/0.md:4:3: warning HNA0691: "homes.2021" is now 1,234; expected [c], as when the passage was written
          Read the passage again, then run hna accept for it.
        """
      ])
  }

  @Test func areFlaggedUntilWhatWasSeenIsRecorded() throws {
    let told = try Self.told("---\nfollows: one.second\nrests_on:\n  homes.2021:\n---\nSaid.\n")
    #expect(
      told.warnings.map(\.description) == [
        """
        chapters/0.md:4:3: warning HNA0685: no value seen of "homes.2021", which is now 1,234; expected the value on which the passage rests
          Read the passage beside the report, then run hna accept for it.
        """
      ])
    #expect(told.passages.map { $0.rests.map(\.now) } == [["1234"]])
  }

  /// What is written of a figure is the figure again, as it is printed, whatever its unit.
  @Test(arguments: Quantity.Unit.allCases)
  func aValueIsWrittenAsItWouldBeSeen(_ unit: Quantity.Unit) throws {
    for value in [0, 1, 0.456, 12.345, 1312, 46_286.4, 1_234_567, 2021, -0.031, -1200] {
      let figure = Figure(
        FigureID("homes", .year(2021)), "Homes", Quantity(value), unit,
        at: Place(key: "testham", code: "testham", name: "Testham"),
        basis: .assumption(reason: "a test", replaces: nil))
      let seen = try #require(SeenValue.number(SeenValue.text(of: figure)))
      #expect(unit.display(seen) == figure.display)
    }
  }

  static let broken: [(passage: String, faults: String)] = [
    (
      "Words without settings.",
      """
      chapters/0.md:1: error HNA0681: a passage without settings; expected replaces: or follows: between two lines "---" at the top
        Say which block of the report the passage replaces or follows.
      """
    ),
    (
      "---\nrests_on: { a: 1 }\n---\nWords.",
      """
      chapters/0.md:2:1: error HNA0682: neither replaces: nor follows:; expected one of the two
        Say which block of the report the passage replaces or follows.
      """
    ),
    (
      "---\nreplaces: one.first\nfollows: one.first\n---\nWords.",
      """
      chapters/0.md:2:1: error HNA0682: both replaces: and follows:; expected one of the two
        Say which block of the report the passage replaces or follows.
      """
    ),
    (
      "---\nreplaces: one.frist\n---\nWords.",
      """
      chapters/0.md:2:11: error HNA0683: no block named "one.frist"; did you mean "one.first"?; expected a block of the template, as chapter.block
        Correct the name; {% block %} in Templates names the blocks.
      """
    ),
    (
      "---\nreplaces: one.first\n---\n\nWords {{ hommes.2021 }}.",
      """
      chapters/0.md:5:10: error HNA0641: nothing named "hommes.2021"; did you mean "homes.2021"?; expected a figure, a text or a finding of this report
        Correct the name; where it may be absent, ask {% if has hommes.2021 %} first.
      """
    ),
    (
      "---\nreplaces: one.first\n---\n{% block a %}\nWords.\n{% end %}",
      """
      chapters/0.md:4:1: error HNA0621: a block within an author's passage; expected text only
        Move it out of an author's passage.
      """
    ),
    (
      "---\nreplaces: one.first\n---\n## Words",
      """
      T/chapters/one.md:9:11: error HNA0669: block "one.first", which is repeated here, holds a heading; expected text only
        Move a heading out of the block.
      """
    ),
    (
      "---\nreplaces: one.first\ntolerance: 5\n---\nWords.",
      """
      chapters/0.md:3:12: error HNA0120: key "tolerance" has "5"; expected a percentage such as 5%
        Write digits and a percent sign.
      """
    ),
  ]

  @Test(arguments: broken)
  func areRefusedWithPlaceAndRemedy(passage: String, faults: String) {
    #expect(Self.faults(passage) == faults)
  }

  @Test func replaceABlockOnce() {
    let passage = "---\nreplaces: one.first\n---\nWords."
    #expect(
      Self.faults(passage, passage) == """
        chapters/1.md:2:11: error HNA0684: block "one.first" is replaced by chapters/0.md already; expected one passage in its place
          Join the two, or let this one follow the block.
        """)
  }
}
