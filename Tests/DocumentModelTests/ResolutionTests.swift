import DocumentModel
import Testing

@Suite struct ResolutionTests {
  @Test func sectionsOfNumberedChaptersAreNumbered() {
    let resolution = Resolution(
      Document(
        title: "Report", subtitle: "",
        chapters: [
          chapter("summary", nil, [heading(2, "first")]),
          chapter(
            "tenure", "4",
            [heading(2, "owning"), heading(3, "shared"), heading(2, "renting")]),
          chapter("method", "A", [heading(2, "steps")]),
        ]))
    let texts = ["first", "owning", "shared", "renting", "steps"].map {
      resolution.labels[Target(.section, $0)]?.text
    }
    #expect(texts == ["first", "Section 4.1", "Section 4.1", "Section 4.2", "Section A.1"])
    #expect(resolution.labels[Target(.section, "shared")]?.sectionNumber == nil)
    #expect(resolution.fileStems["tenure"] == "01-tenure")
  }

  /// No two tables of a report are Table 1, though several of its chapters have no number.
  @Test func tablesOfChaptersWithoutANumberAreCountedThrough() {
    let resolution = Resolution(
      Document(
        title: "Report", subtitle: "",
        chapters: [
          chapter("about", nil, [.table(table("people")), .table(table("revisions"))]),
          chapter("tenure", "1", [.table(table("owning"))]),
          chapter("changes", nil, [.table(table("overview"))]),
        ]))
    let texts = ["people", "revisions", "owning", "overview"].map {
      resolution.labels[Target(.table, $0)]?.text
    }
    #expect(texts == ["Table 1", "Table 2", "Table 1.1", "Table 3"])
  }

  @Test func namesAndAnchorsThatStandTwiceAreListed() {
    let resolution = Resolution(
      Document(
        title: "Report", subtitle: "",
        chapters: [
          chapter("one", "1", [heading(2, "tbl-tenure"), heading(2, "main")]),
          chapter("two", "2", [.table(table("tenure")), .table(table("tenure"))]),
        ]))
    #expect(resolution.duplicated.map(\.target.key) == ["main", "tenure", "tenure"])
    #expect(resolution.duplicated.map(\.chapter) == ["one", "two", "two"])
  }

  @Test func referencesThatLeadNowhereAreListedEvenInsideNotes() {
    var note = Prose()
    note.append(.reference(Target(.table, "gone")))
    var prose = Prose(markdown: "Text")
    prose.append(.note(note))
    let resolution = Resolution(
      Document(title: "Report", subtitle: "", chapters: [chapter("one", "1", [.prose(prose)])]))
    #expect(resolution.broken.map(\.target) == [Target(.table, "gone")])
    #expect(resolution.notes["one"] == [note])
  }

  @Test func aChartsDataTableRepeatsNoFootnote() {
    var subtitle = Prose(markdown: "Households")
    subtitle.append(.note(Prose(text: "Rounded.")))
    let value = Value(
      figure: "f", raw: 1, text: "1", unit: "households", measure: "households", areaCode: "E1",
      areaName: "A", period: "2021")
    let chart = Chart(
      key: "c", kind: .bars, headline: Prose(text: "H"), subtitle: subtitle,
      description: Prose(text: "D"), categoryLabel: "Tenure", categories: ["Owned"],
      series: [.init("One", [value]), .init("Two", [value])],
      benchmarks: [.init("England", value)])
    let table = chart.dataTable
    #expect(table.caption.marks == [.text("Data for "), .reference(Target(.chart, "c"))])
    #expect(table.shorthand.map(\.printed) == ["[z]"])
    #expect(table.columns.map(\.heading) == ["Tenure", "One (households)", "Two (households)"])
  }

  private func chapter(_ key: String, _ number: String?, _ blocks: [Block]) -> Chapter {
    Chapter(key: key, number: number, title: key, blocks: blocks)
  }

  private func heading(_ level: Int, _ key: String) -> Block {
    .heading(Heading(level: level, key: key, text: Prose(text: key)))
  }

  private func table(_ key: String) -> Table {
    Table(key: key, caption: Prose(text: key), columns: [.words("A"), .init("B")], rows: [])
  }
}
