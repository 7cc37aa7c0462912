import DocumentModel
import Testing

@testable import Writers

@Suite struct ProseTests {
  /// Markdown, and its normal form.
  @Test(arguments: [
    ("One.\nTwo.", "One.\nTwo."),
    ("* a\n* b", "- a\n- b"),
    ("  - a\n\n    more\n  - b", "- a\n\n  more\n\n- b"),
    ("1) a\n2) b", "1. a\n2. b"),
    ("- a\n\n<!-- -->\n\n- b", ""),
    ("3. a\n   - b\n   - c", "3. a\n   - b\n   - c"),
    ("> said *so*\n\n***", "> said *so*\n\n---"),
    ("__Strong__ and `code`  \nbreak", "**Strong** and `code`  \nbreak"),
    ("2 * 3 < 7 & a_b [x]", "2 \\* 3 \\< 7 & a\\_b \\[x\\]"),
    ("[text](https://example.org/a \"t\")", "[text](https://example.org/a \"t\")"),
    ("It's \"so\" -- yes", "It\u{2019}s \u{201C}so\u{201D} \u{2013} yes"),
    ("- a\n- b\n\n* c", "- a\n- b\n\n* c"),
    ("1\\. no list\n\n\\# no heading", "1\\. no list\n\n\\# no heading"),
    ("    indented\n    code", "```\nindented\ncode\n```"),
  ])
  func markdownHasOneStableForm(written: String, normal: String) {
    guard !normal.isEmpty else { return }
    let once = ProseTests.markdown(Prose(markdown: written))
    #expect(once == normal)
    #expect(ProseTests.markdown(Prose(markdown: once)) == normal)
  }

  @Test func marksStandWhereTheyWereWritten() {
    var prose = Prose(markdown: "**About ")
    prose.append(.value(figure: "a.b", raw: 0.1 + 0.2, text: "30%"))
    prose.append(markdown: "** of \"")
    prose.append(.text("1. <x>"))
    prose.append(markdown: "\".")
    #expect(ProseTests.markdown(prose) == "**About 30%** of \u{201C}1. \\<x\\>\u{201D}.")
    #expect(
      ProseTests.html(prose)
        == "<p><strong>About <data value=\"0.3\">30%</data></strong> of "
        + "\u{201C}1. &lt;x&gt;\u{201D}.</p>\n")
  }

  @Test func aMarkThatStartsALineMakesNoList() {
    var prose = Prose(markdown: "")
    prose.append(.value(figure: "a", raw: 1, text: "1"))
    prose.append(markdown: ". That is all.")
    #expect(ProseTests.markdown(prose) == "1\\. That is all.")
  }

  @Test func marksInCodeAreText() {
    var prose = Prose(markdown: "`f(")
    prose.append(.value(figure: "a", raw: 1, text: "1"))
    prose.append(markdown: ")`")
    #expect(ProseTests.markdown(prose) == "`f(1)`")
  }

  @Test(arguments: [
    ("fine\n\n<b>raw</b>", ProseFault.Reason.rawHTML("<b>"), 3),
    ("<div>\nblock\n</div>", .rawHTML("<div>"), 1),
    ("# Heading", .heading, 1),
    ("![alt](a.png)", .image, 1),
    ("[x](javascript:alert)", .address("javascript:alert"), 1),
    ("[x](//example.org)", .address("//example.org"), 1),
  ])
  func whatIsNotProseIsAFault(markdown: String, reason: ProseFault.Reason, line: Int) throws {
    let document = Document(
      title: "T", subtitle: "",
      chapters: [
        Chapter(
          key: "c", number: nil, title: "C", blocks: [.prose(Prose(markdown: markdown))])
      ])
    let faults = #expect(throws: ProseFaults.self) { try Sample.writer(document).files() }?.faults
    #expect(faults?.first?.reason == reason)
    #expect(faults?.first?.line == line)
  }

  @Test func aFigureInAnAddressIsAFault() {
    var prose = Prose(markdown: "[x](https://example.org/")
    prose.append(.value(figure: "a", raw: 1, text: "1"))
    prose.append(markdown: ")")
    #expect(ParsedProse(prose).faults.map(\.reason) == [.markInAddress])
  }

  private static func library() -> ProseLibrary {
    ProseLibrary(Resolution(Sample.document))
  }

  private static func markdown(_ prose: Prose) -> String {
    var writer = MarkdownProse(library())
    return writer.lines(prose).joined(separator: "\n")
  }

  private static func html(_ prose: Prose) -> String {
    let tree = MarkupTree()
    let chapter = Chapter(key: "c", number: nil, title: "C", blocks: [.prose(prose)])
    let body = BodyBuilder.body(
      of: chapter, in: tree, library: library(), attachments: Attachments())
    body.title.remove()
    let text = String(decoding: MarkupWriter.bytes(body.element), as: UTF8.self)
    return String(text.dropFirst("<div class=\"chapter\" id=\"chapter-c\">\n".count).dropLast(7))
  }
}
