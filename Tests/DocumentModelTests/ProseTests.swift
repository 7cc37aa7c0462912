import DocumentModel
import Testing

@Suite struct ProseTests {
  @Test func marksComeApartInOrder() {
    var prose = Prose(markdown: "About ")
    prose.append(.value(figure: "stock.all.2021", raw: 410, text: "410"))
    prose.append(markdown: " homes\u{301}.")
    #expect(
      prose.pieces == [
        .markdown("About "), .mark(.value(figure: "stock.all.2021", raw: 410, text: "410")),
        .markdown(" homes\u{301}."),
      ])
    #expect(prose.plainText() == "About 410 homes\u{301}.")
  }

  @Test func textCannotPassForAMark() {
    var prose = Prose(text: "first")
    prose.append(markdown: "\u{E000}\u{301}0\u{E001} and \u{E000}0\u{E001}\u{301}")
    #expect(prose.pieces == [.mark(.text("first")), .markdown("\u{301}0 and 0\u{301}")])
  }
}
