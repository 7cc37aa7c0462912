import DocumentModel
import Testing

@testable import Report

@Suite("What tags leave behind")
struct TidinessTests {
  static let cases: [(template: String, expected: String)] = [
    ("One.\nTwo.\n\nThree.", "One.\nTwo.\n\nThree."),
    ("\n\nOne.\n\n\n\nTwo.\n\n", "One.\n\nTwo."),
    ("One.\n{% if zero > 0 %}\nTwo.\n{% end %}\nThree.", "One.\nThree."),
    ("One.\n{% if zero = 0 %}\nTwo.\n{% end %}\nThree.", "One.\nTwo.\nThree."),
    ("One.\n{% if zero > 0 %}Two.{% end %}\nThree.", "One.\nThree."),
    ("One.\n\n{% if zero > 0 %}\nTwo.\n{% end %}\n\nThree.", "One.\n\nThree."),
    ("One{% if zero > 0 %} two{% end %} three", "One three"),
    ("One {% if zero > 0 %}two{% end %} three", "One three"),
    ("{% if zero > 0 %}One.{% end %} Two.", "Two."),
    ("  {% if zero = 0 %}\nOne.\n  {% end %}", "One."),
    ("One   \nTwo\t\n", "One\nTwo"),
    ("One\r\nTwo\r\n\r\nThree\r\n", "One\nTwo\n\nThree"),
    ("- One\n  more\n  - Deep\n- Two", "- One\n  more\n  - Deep\n- Two"),
    ("{% for place in places %}\n- {{ place.name }}\n{% end %}", "- Testham\n- Testshire"),
    (
      "{% for place in places %}\n{{ place.name }}.\n\n{% end %}\nEnd.",
      "Testham.\n\nTestshire.\n\nEnd."
    ),
    ("A{% note %}\nSaid.\n{% end %}\nB", "A[note: Said.]\nB"),
    ("A\n{% note %}\nSaid.\n{% end %}\nB", "A[note: Said.]\nB"),
    ("{% block a %}\nOne.\n{% end %}\n{% block b %}\nTwo.\n{% end %}", "One.\n\nTwo."),
    ("{% list %}\n{% item %}\none\n{% item %}\ntwo\n{% end %}\nEnd", "one and two\nEnd"),
    ("1. First\n2. Second", "1. First\n2. Second"),
    ("Under Use Class C3 and M4(2).", "Under Use Class C3 and M4(2)."),
    ("A \\<b> and a < b", "A \\<b> and a < b"),
    ("[Words](https://example.org/2021/a)", "[Words](https://example.org/2021/a)"),
  ]

  @Test(arguments: cases)
  func isClean(template: String, expected: String) throws {
    #expect(try Bench.said(template) == expected)
  }

  @Test func blocksPartTheProse() throws {
    let text = """
      Before.
      ## A finding of {{ homes.latest }} {#finding}
      After.
      {% notice %}
      Careful.
      {% end %}
      term :: A term :: What it
        means.
      other :: Another :: See {% ref term term %}.
      {% gap schemes %}
      End.
      """
    #expect(
      try Bench.said(text) == """
        Before.

        ## A finding of 1,234 {#finding}

        After.

        [caution: Careful.]

        [term: A term: What it
        means.]
        [other: Another: See <term term>.]

        [gap: Not assessed: the supply.
        This needs a list, which can be had from the council.]

        End.
        """)
  }

  @Test func whatWasNotAssessedIsListedOnce() throws {
    let told = try Bench.told("{% gap schemes %}\n{% gap schemes %}\n{% table not-assessed %}")
    #expect(
      told.notAssessed == [
        Gap(
          name: "schemes", what: "the supply", needs: "a list", source: "the council",
          chapter: "one")
      ])
    guard case .table(let table)? = told.document.chapters[0].blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { Bench.spelled($0.header) } == ["The supply"])
  }
}
