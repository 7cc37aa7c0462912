import DocumentModel
import Testing

@testable import Writers

/// Text from data that would be markup if it were not escaped, in every place that takes text.
@Suite struct HostileTextTests {
  static let hostile = "St *Ives* & <b> | a_b [x](y) \"q\", 1. #"

  private static let document: Document = {
    let value = Value(
      figure: "f", raw: 1, text: "1", unit: hostile, measure: hostile, areaCode: "E1",
      areaName: hostile, period: "2021")
    let table = Table(
      key: "t", caption: Prose(text: hostile), columns: [.words(hostile), .init("N " + hostile)],
      rows: [Table.Row(Prose(text: hostile), [.value(value)])], notes: [Prose(text: hostile)],
      sources: [hostile])
    let chart = Chart(
      key: "c", kind: .bars, headline: Prose(text: hostile), subtitle: Prose(text: hostile),
      description: Prose(text: hostile), categoryLabel: hostile, categories: [hostile],
      series: [.init(hostile, [value])], sources: [hostile])
    var prose = Prose(markdown: "Before ")
    prose.append(.text(hostile))
    prose.append(.note(Prose(text: hostile)))
    return Document(
      title: hostile, subtitle: hostile, facts: [.init(hostile, hostile)], banner: hostile,
      chapters: [
        Chapter(
          key: "k", number: "1", title: hostile,
          blocks: [
            .heading(Heading(level: 2, key: "h", text: Prose(text: hostile))), .prose(prose),
            .table(table), .chart(chart),
            .definitions([Definition(key: "d", term: hostile, text: Prose(text: hostile))]),
          ])
      ], attributions: [hostile])
  }()

  private static func file(_ path: String) throws -> String {
    try #require(try Sample.writer(document).files().first { $0.path == path }).text
  }

  @Test(arguments: ["index.html", "00-k.html", "report.html", "charts/c.svg"])
  func isEscapedInPages(path: String) throws {
    let text = try HostileTextTests.file(path)
    #expect(!text.contains("<b>"))
    #expect(!text.contains("& "))
    #expect(text.contains("St *Ives* &amp; &lt;b&gt; | a_b [x](y) \"q\", 1. #"))
  }

  @Test(arguments: ["00-k.md", "report.md"])
  func isEscapedInMarkdown(path: String) throws {
    let escaped = ##"St \*Ives\* & \<b\> | a\_b \[x\](y) "q", 1. \#"##
    for line in try HostileTextTests.file(path).split(separator: "\n") where line.contains("Ives") {
      let cells = line.hasPrefix("|")
      let expected = cells ? escaped.replacing("|", with: #"\|"#) : escaped
      #expect(line.contains(expected) || line.contains("#1-st-ives"), "\(line)")
    }
  }

  @Test func isQuotedInCSV() throws {
    let text = try HostileTextTests.file("tables/t.csv")
    let quoted = #""St *Ives* & <b> | a_b [x](y) ""q"", 1. #""#
    #expect(
      text
        == "area_code,area_name,period,st_ives_b_a_b_x_y_q_1,measure,unit,value,marker,figure\r\n"
        + "E1,\(quoted),2021,\(quoted),\(quoted),\(quoted),1,,f\r\n")
  }

  @Test func keysLeadNowhereElse() {
    let table = Table(key: "../../x", caption: Prose(), columns: [.words("A")], rows: [])
    #expect(Paths.csv(table) == "tables/------x.csv")
  }
}
