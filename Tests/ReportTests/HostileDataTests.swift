import DocumentModel
import Evidence
import Testing

@testable import Report

/// Texts from data may hold anything; nothing in them is read as Markdown, as a tag or as a mark.
@Suite("Hostile data")
struct HostileDataTests {
  static let names = [
    "St *Ives* & <b>, 1. [x](y) | a_b", "{{ homes.latest }}", "{% if %}", "# Title", "- item",
    "\u{E000}0\u{E001}", "a\u{E001}\u{301}", "`code`", "\\", "1. one", "$&", "| a |",
  ]

  @Test(arguments: names)
  func comesThroughAsText(name: String) throws {
    let telling = Bench.telling(
      texts: ["area.name": name, "area.setting": name],
      lists: ["policies.adopted": [Record(["title": name])]])
    let told = try Bench.told(
      """
      ## About {{ area.name }} {#about}
      {{ area.setting }}
      {% for policy in policies.adopted %}
      - {{ policy.title }}
      {% end %}
      """, telling)
    guard case .heading(let heading) = told.document.chapters[0].blocks[0],
      case .prose(let prose) = told.document.chapters[0].blocks[1]
    else {
      Issue.record("a heading and prose were expected")
      return
    }
    #expect(heading.text.marks == [.text(name)])
    #expect(prose.marks == [.text(name), .text(name)])
    #expect(prose.markdown == "\u{E000}0\u{E001}\n- \u{E000}1\u{E001}")
    #expect(told.document.title == "Report on \(name)")
  }

  @Test func lineEndsInTextsAreSpaces() throws {
    let telling = Bench.telling(texts: ["area.setting": "a\r\n parish\n\nof fields"])
    #expect(try Bench.said("It is {{ area.setting }}.", telling) == "It is a parish of fields.")
  }

  @Test func marksTypedInATemplateAreDropped() throws {
    let told = try Bench.told("One\u{E000}x\u{E001} and {{ homes.latest }}")
    guard case .prose(let prose) = told.document.chapters[0].blocks[0] else { return }
    #expect(prose.marks.count == 1)
    #expect(Bench.spelled(prose) == "Onex and 1,234")
  }

  @Test func twoPlacesOfOneNameHaveTwoColumns() throws {
    var telling = Bench.telling([
      Bench.stated("tenure.owned.share", 0.5, .share),
      Bench.stated("tenure.owned.share", 0.6, .share, at: Bench.authority),
    ])
    let twin = Place(key: Place.area, code: "testham", name: "Testshire")
    telling.working = Bench.working(telling.ledger, area: twin)
    let content = try #require(Exhibits.tables["tenure"]?(telling))
    #expect(content.columns.map(\.heading) == ["Tenure", "Testshire", "Testshire (2)"])
  }

  @Test func aDeepTemplateIsRead() throws {
    let depth = 200
    let text =
      String(repeating: "{% if zero = 0 %}", count: depth) + "deep"
      + String(repeating: "{% end %}", count: depth)
    #expect(try Bench.said(text) == "deep")
  }
}
