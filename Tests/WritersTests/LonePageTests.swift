import DocumentModel
import Testing

@testable import Writers

/// A document that stands by itself.
@Suite struct LonePageTests {
  private static var page: LonePage {
    get throws {
      var before = Prose(text: "Homes are ")
      before.append(.removed("few & *old*"))
      var now = Prose(text: "Homes are ")
      now.append(.inserted("many"))
      let table = Table(
        key: "t", caption: Prose(text: "Words"), columns: [.words("Before"), .words("Now")],
        rows: [Table.Row(before, [.prose(now)])])
      return try LonePage(
        Document(
          title: "Changes", subtitle: "",
          chapters: [Chapter(key: "c", number: nil, title: "Changes", blocks: [.table(table)])]))
    }
  }

  /// Words that went and came are marked in both forms, and what stands in them is no markup.
  @Test func wordsThatWentAndCameAreMarked() throws {
    #expect(
      try Self.page.markdown == """
        # Changes

        Table 1: Words

        | Before | Now |
        | :- | :- |
        | Homes are ~~few & \\*old\\*~~ | Homes are **many** |

        """)
    let html = String(decoding: try Self.page.html(stylesheet: "a > b {}"), as: UTF8.self)
    #expect(html.contains("Homes are <del>few &amp; *old*</del></th>"))
    #expect(html.contains("<td>Homes are <ins>many</ins></td>"))
    #expect(html.contains("<style>\na > b {}</style>\n"))
    #expect(!html.contains("download") && !html.contains("<link"))
  }
}
