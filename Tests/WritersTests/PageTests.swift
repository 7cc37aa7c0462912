import CLibXML2
import DocumentModel
import Foundation
import Testing

@testable import Writers

@Suite struct PageTests {
  private static let files = Result { try Sample.writer().files() }

  @Test func idsAreUniqueOnEveryPage() throws {
    for page in try PageTests.pages() {
      let ids = PageTests.values(of: "id", in: page.text)
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let files = try PageTests.files.get()
    let ids = Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, Set(PageTests.values(of: "id", in: $0.text))) })
    for page in try PageTests.pages() {
      for link in PageTests.values(of: "href", in: page.text) where link != "evidence.json" {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let path = parts[0].isEmpty ? page.path : parts[0]
        let targets = try #require(ids[path], "\(page.path) links to \(link)")
        if parts.count > 1 { #expect(targets.contains(parts[1]), "\(page.path) links to \(link)") }
      }
    }
  }

  @Test func titlesAreUnique() throws {
    let titles = try PageTests.pages().map { page in
      page.text.firstMatch(of: /<title>(.*)<\/title>/).map { String($0.1) } ?? ""
    }
    #expect(Set(titles).count == titles.count)
  }

  @Test func referencesFollowThePageTheyStandOn() throws {
    let own = try PageTests.text("01-tenure.html")
    let other = try PageTests.text("03-older.html")
    let single = try PageTests.text("report.html")
    #expect(own.contains(##"<a href="#tbl-tenure">Table 1.1</a>"##))
    #expect(other.contains(##"<a href="01-tenure.html#tbl-tenure">Table 1.1</a>"##))
    #expect(other.contains(##"<a href="01-tenure.html">Chapter 1</a>"##))
    #expect(!single.contains("01-tenure.html"))
    #expect(single.contains(##"<a href="#chapter-tenure">Chapter 1</a>"##))
  }

  @Test func aValueIsNamedOnceOnAPage() throws {
    let name = #"id="v-prices-lower-quartile-all-2020""#
    for path in ["00-summary.html", "report.html"] {
      #expect(try PageTests.text(path).components(separatedBy: name).count == 2, "\(path)")
    }
  }

  @Test func aHeadingsWordsStandOnceInTheContents() throws {
    let heading = Sample.heading("h", "Homes in {name=1=Exampleton} and {other=2=beyond}")
    let chapter = Chapter(key: "c", number: "1", title: "C", blocks: [heading])
    let document = Document(title: "T", subtitle: "", chapters: [chapter])
    let cover = try #require(
      try Sample.writer(document).files().first { $0.path == "index.html" })
    #expect(
      cover.text.contains("<span class=\"number\">1.1</span> Homes in Exampleton and beyond</a>"))
  }

  @Test func linksToFilesOfOthersStateTheirSize() throws {
    let evidence = OutputFile(path: "evidence.json", text: "{}")
    let files = try Sample.writer().files(beside: [evidence])
    let cover = try #require(files.first { $0.path == "index.html" })
    #expect(cover.text.contains(">Every figure with its working (JSON, 1 KB)</a>"))
    #expect(files.contains(evidence))
  }

  @Test func dataBehindChartsAreOpenOnThePageForPrint() throws {
    #expect(try PageTests.text("report.html").contains(#"<details open="">"#))
    #expect(try PageTests.text("01-tenure.html").contains("<details>"))
  }

  @Test func everyHeaderCellHasAScopeAndNoCellIsEmpty() {
    let chapter = PageTests.body(of: Sample.tenure)
    #expect(PageTests.count("//th[not(@scope)]", in: chapter) == 0)
    #expect(PageTests.count("//td[not(node())] | //th[not(node())]", in: chapter) == 0)
    #expect(PageTests.count("//tbody/tr/th[@scope='row'][1]", in: chapter) == 17)
    #expect(PageTests.count("//table[not(caption)]", in: chapter) == 0)
  }

  @Test func footnotesLeadThereAndBack() {
    let chapter = PageTests.body(of: Sample.tenure)
    #expect(PageTests.count("//a[@class='note']", in: chapter) == 2)
    #expect(
      PageTests.count("//ol[@class='notes']/li[@id='note-tenure-2']//a", in: chapter) == 1)
  }

  @Test func manyAtOnceAreTheSameAsOne() async throws {
    let once = try Sample.writer().files()
    try await withThrowingTaskGroup(of: [OutputFile].self) { group in
      for _ in 0..<16 { group.addTask { try Sample.writer().files() } }
      for try await files in group { #expect(files == once) }
    }
  }

  // MARK: Reading pages

  private static func pages() throws -> [OutputFile] {
    try files.get().filter { $0.path.hasSuffix(".html") }
  }

  private static func text(_ path: String) throws -> String {
    try #require(try files.get().first { $0.path == path }).text
  }

  private static func values(of attribute: String, in text: String) -> [String] {
    text.components(separatedBy: " \(attribute)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  private static func body(of chapter: Chapter) -> (MarkupTree, Element) {
    let tree = MarkupTree()
    let library = ProseLibrary(Resolution(Sample.document))
    let body = BodyBuilder.body(
      of: chapter, in: tree, library: library, attachments: Attachments())
    return (tree, body.element)
  }

  private static func count(_ path: String, in page: (MarkupTree, Element)) -> Int {
    withExtendedLifetime(page.0) {
      let context = xmlXPathNewContext(page.1.node.pointee.doc)
      defer { xmlXPathFreeContext(context) }
      let result = xmlXPathEvalExpression(path, context)
      defer { xmlXPathFreeObject(result) }
      return Int(result?.pointee.nodesetval?.pointee.nodeNr ?? 0)
    }
  }
}
