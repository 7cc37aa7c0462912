import Foundation
import Testing

/// One story in four spellings.
@Suite("The forms of a diff")
struct DiffFormatTests {
  private static let note =
    "Text and tables were not compared: both editions are given as an evidence file alone."

  private static func output(_ options: String...) throws -> String {
    let fixture = try DiffFixture()
    defer { fixture.remove() }
    let result =
      options.isEmpty
      ? try fixture.diff() : try fixture.diff("--format", options[0])
    #expect(result.status == 0 && result.messages.isEmpty)
    return result.output
  }

  @Test func asLinesForATerminal() throws {
    #expect(
      try Self.output() == """
        Homes in Thorpe, 1 -> 2: 1 conclusion turned, 2 of 2 values changed, 0 gone, 0 new
        ! reversed  enough: short -> enough
              Are there homes enough?
                Homes: 40 to 50
          crossed a threshold  homes: 40 -> 50  +10 (+25.0%)
              Homes
                revised  Survey of Thorpe, Table 1 -> Survey of Thorpe, Table 2
          moved  homes.doubled: 80 -> 100  +20 (+25.0%)
              Twice the homes
                revised  +20  Homes 40 to 50; Survey of Thorpe, Table 1 -> Survey of Thorpe, Table 2
          no values and no conclusions unchanged
          A minor step: nothing is gone, and nothing is worked out otherwise.
          \(Self.note)

        """)
  }

  @Test func asMarkdownForAPullRequest() throws {
    let source = "Survey of Thorpe, Table 1 -> Survey of Thorpe, Table 2"
      .replacing(">", with: "\\>")
    #expect(
      try Self.output("markdown") == """
        # What changed in Homes in Thorpe

        Version 1, base date 2025-03-31, is held against version 2, base date 2025-03-31.

        1 conclusion turned, 2 of 2 values changed, 0 gone, 0 new.

        A minor step: nothing is gone, and nothing is worked out otherwise.

        No values and no conclusions unchanged.

        > **Read with care.**
        >
        > \(Self.note)

        ## Conclusions that are reversed

        Table 1: Conclusions that are reversed, 1 in all

        | What | Name | Before | Now | Because of |
        | :- | :- | :- | :- | :- |
        | Are there homes enough? | enough | short | enough | Homes: 40 to 50 |

        ## Figures that decided a conclusion which turned

        Table 2: Figures that decided a conclusion which turned, 1 in all

        | What | Name | Before | Now | Change | Because of |
        | :- | :- | :- | :- | :- | :- |
        | Homes | homes | 40 | 50 | +10 (+25.0%) | revised \(source) |

        ## Figures that moved

        Table 3: Figures that moved, 1 in all

        | What | Name | Before | Now | Change | Because of |
        | :- | :- | :- | :- | :- | :- |
        | Twice the homes | homes.doubled | 80 | 100 | +20 (+25.0%) | revised +20 Homes 40 to 50; \(source) |

        """)
  }

  /// The page needs no other file, and its tables have captions and headers.
  @Test func asAPageThatStandsByItself() throws {
    let page = try Self.output("html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(page.contains("<style>") && !page.contains("<link") && !page.contains("href=\"index"))
    #expect(
      page.contains(
        """
        <tr><th scope="col">What</th><th scope="col">Name</th><th scope="col">Before</th>\
        <th scope="col">Now</th><th scope="col">Change</th><th scope="col">Because of</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Homes</th><td>homes</td><td>40</td><td>50</td><td>+10 (+25.0%)</td>\
        <td>revised Survey of Thorpe, Table 1 -&gt; Survey of Thorpe, Table 2</td></tr>
        """))
  }

  @Test func asDataWithEveryChange() throws {
    let value = { (id: String, value: Int) in
      ["id": id, "value": value, "display": "\(value)"] as NSDictionary
    }
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(try Self.output("json").utf8)) as? NSDictionary)
    #expect(root["step"] as? String == "minor" && root["notes"] as? [String] == [Self.note])
    let figures = try #require(root["figures"] as? [NSDictionary])
    #expect(figures.map { $0["id"] as? String } == ["homes", "homes.doubled"])
    #expect(
      figures[1] == [
        "what": "moved", "id": "homes.doubled", "label": "Twice the homes", "place": NSNull(),
        "unit": "dwellings", "before": value("homes.doubled", 80),
        "now": value("homes.doubled", 100), "change": 20,
        "causes": [
          [
            "cause": "data", "kind": "revision", "id": "homes", "before": value("homes", 40),
            "now": value("homes", 50), "effect": 20,
          ] as NSDictionary
        ], "interaction": 0,
      ] as NSDictionary)
    #expect(
      root["conclusions"] as? [NSDictionary] == [
        [
          "what": "reversed", "id": "enough", "label": "Are there homes enough?",
          "place": NSNull(), "before": "short", "now": "enough", "distance_before": -5,
          "distance_now": 5, "unit": "dwellings", "deciding": ["homes"],
        ]
      ])
  }

  /// What is written into a file is what is printed, each time; two forms at once are refused.
  @Test func writesIntoAFile() throws {
    let fixture = try DiffFixture()
    defer { fixture.remove() }
    let printed = try fixture.diff("--json").output
    let written = try fixture.diff("--format", "json", "--output", fixture.path("diff.json"))
    #expect(written.output.isEmpty && written.status == 0)
    #expect(
      try String(contentsOf: URL(filePath: fixture.path("diff.json")), encoding: .utf8) == printed)
    #expect(try fixture.diff("--json", "--format", "html").status == 64)
    #expect(try fixture.diff("--output", fixture.path("no/such/folder")).status == 73)
  }
}

/// What holds for any two editions, tried on a sample of which two are kept.
@Suite("What a diff of real editions keeps to")
struct DiffPropertyTests {
  private static let earlier = "Inputs/wealdmarsh-monitoring/editions/2025.json"
  private static let later = "Output/wealdmarsh-monitoring/evidence.json"

  private static func entries(_ old: String, _ new: String) throws -> [[String: Any]] {
    let result = try HNAProcess.run(["diff", old, new, "--json"])
    let root = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return ((root as? [String: Any])?["figures"] as? [[String: Any]]) ?? []
  }

  private static func id(_ entry: [String: Any], _ side: String) -> String? {
    (entry[side] as? [String: Any])?["id"] as? String
  }

  private static func values(_ path: String) throws -> [String: Double] {
    let file = HNAProcess.repository.appending(path: path)
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let figures = root?["figures"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: figures.compactMap { figure in
        guard let id = figure["id"] as? String, let value = figure["value"] as? Double else {
          return nil
        }
        return (id, value)
      })
  }

  /// Read from the evidence files by other means than the program's.
  @Test func everyValueThatChangedIsThereOnce() throws {
    let entries = try Self.entries(Self.earlier, Self.later)
    var counts: [String: Int] = [:]
    for entry in entries {
      guard let before = Self.id(entry, "before"), before == Self.id(entry, "now") else { continue }
      counts[before, default: 0] += 1
    }
    let (old, new) = (try Self.values(Self.earlier), try Self.values(Self.later))
    let changed = old.compactMap { id, before -> String? in
      // What only the telling of a report makes is told by the figures that it is made of.
      let isOfTelling =
        id.hasPrefix("previous.") || id.hasPrefix("change.") || id.contains(".less.")
        || id.contains(".plus.")
      guard !isOfTelling, let now = new[id] else { return nil }
      return abs(now - before) > 1e-12 * max(abs(now), abs(before)) ? id : nil
    }
    #expect(changed.count > 50)
    for id in changed { #expect(counts[id] == 1, "\(id)") }
  }

  /// Held against one another the other way round, what was gone is new.
  @Test func theOtherWayRoundWhatIsGoneIsNew() throws {
    let forth = try Self.entries(Self.earlier, Self.later)
    let back = try Self.entries(Self.later, Self.earlier)
    for (one, other) in [(forth, back), (back, forth)] {
      let gone = one.filter { $0["what"] as? String == "gone" }.compactMap { Self.id($0, "before") }
      let added = other.filter { $0["what"] as? String == "added" }
        .compactMap { Self.id($0, "now") }
      #expect(gone.sorted() == added.sorted())
    }
  }

  @Test func aCommentIsShortEnoughAndAlwaysTheSame() throws {
    let run = { try HNAProcess.run(["diff", Self.earlier, Self.later, "--format", "markdown"]) }
    let first = try run().output
    #expect(first.utf16.count < 65_000 && first.contains("hna diff --format html --all"))
    #expect(try run().output == first)
  }
}
