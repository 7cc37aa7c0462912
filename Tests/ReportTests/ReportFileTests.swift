import DocumentModel
import Notation
import Testing

@testable import Report

@Suite("report.yaml and the files it names")
struct ReportFileTests {
  static func faults(_ order: String, _ chapters: [(String, String)] = [("one", "Words.")])
    -> String
  {
    do {
      let files =
        [("report.yaml", Array(order.utf8))]
        + chapters.map { ("chapters/\($0).md", Array($1.utf8)) }
      _ = try ReportTemplate(folder: "T", files: files.map { (path: $0, bytes: $1) })
      return ""
    } catch {
      return "\(error)"
    }
  }

  static let head = "title: A\nsubtitle: B\nchapters: [{ key: one, title: First }]\n"

  static let broken: [(order: String, faults: String)] = [
    (
      "title: A\nsubtitle: B\nchapters: [{ key: two, title: Second }]\n",
      """
      T/chapters/one.md: warning HNA0673: a chapter that report.yaml does not name; expected each file under chapters: there
        Add the chapter there, or remove the file.
      T/report.yaml:3:12: error HNA0672: no file "chapters/two.md"; expected the text of the chapter
        Add the file, or name others with files:.
      """
    ),
    (
      "title: A\nsubtitle: B\nchapters: [{ key: one, title: First }, { key: one, title: Again }]\n",
      """
      T/report.yaml:3:40: error HNA0634: chapter "one" stands twice; expected each chapter once
        Rename one of the two; to say something again use {% repeat %} or {% ref %}.
      """
    ),
    (
      "title: A {{ \nsubtitle: In 2021\nchapters: [{ key: One, title: First }]\n",
      """
      T/chapters/one.md: warning HNA0673: a chapter that report.yaml does not name; expected each file under chapters: there
        Add the chapter there, or remove the file.
      T/report.yaml:1:8: error HNA0601: "{{" that is not closed; expected "}}" before the next tag
        Close the tag; write no tag within a tag.
      T/report.yaml:2:11: error HNA0626: "2021" typed in the text of a template; expected no digits: every number comes from a figure
        Print a figure with {{ name }}, or list the term under terms: in report.yaml.
      T/report.yaml:3:19: error HNA0120: key "key" has "One"; expected a key such as tenure
        Use lower-case letters, digits and hyphens.
      """
    ),
    (
      head + "tables:\n  tenur: { caption: A }\ncharts:\n  prices: { headline: A }\n",
      """
      T/report.yaml:5:10: error HNA0658: no table named "tenur"; did you mean "tenure"?; expected a table that the program makes
        Correct the key; docs/templates.md lists the tables.
      T/report.yaml:7:11: error HNA0118: key "prices" has no key "description"; expected "description"
        Add a line "description: …" here.
      T/report.yaml:7:11: error HNA0118: key "prices" has no key "subtitle"; expected "subtitle"
        Add a line "subtitle: …" here.
      """
    ),
  ]

  @Test(arguments: broken)
  func areRefusedTogether(order: String, faults: String) {
    #expect(Self.faults(order) == faults)
  }

  @Test func areRefusedWithoutAnOrder() {
    do {
      _ = try ReportTemplate(folder: "T", files: [])
      Issue.record("nothing was thrown")
    } catch {
      #expect(
        "\(error)" == """
          T/report.yaml: error HNA0671: no report.yaml; expected the order of the report's chapters
            Add the file; docs/templates.md says what it holds.
          """)
    }
  }

  @Test func faultsOfAllChaptersAreToldTogether() {
    let faults = Self.faults(
      "title: A\nsubtitle: B\nchapters:\n- { key: one, title: A }\n- { key: two, title: B }\n",
      [("one", "{% end %}"), ("two", "In 2021.")])
    #expect(faults.contains("T/chapters/one.md:1:1: error HNA0613"))
    #expect(faults.contains("T/chapters/two.md:1:4: error HNA0626"))
  }

  @Test func aLongHeadlineIsAWarning() throws {
    let headline = String(repeating: "word ", count: 16)
    let order = Bench.order.replacing("headline: Prices rose", with: "headline: \(headline)")
    let prices = (2018...2020).map {
      Bench.stated("prices.median.all", Double($0), .pounds, $0)
    }
    let told = try Bench.told("{% chart prices %}", Bench.telling(prices), order: order)
    #expect(
      told.warnings.map(\.description) == [
        """
        T/report.yaml:10:5: warning HNA0664: the headline of chart "prices" has 16 words; expected at most fifteen
          Shorten the headline; say the rest in the text.
        """
      ])
  }
}
