import Evidence
import Testing

@testable import Report

/// What changed between two editions, as it is told.
@Suite("The story of what changed")
struct StoryTests {
  private typealias B = StoryBench

  private static func told(_ story: ChangeStory) -> [String] {
    story.parts.flatMap { part in
      part.entries.map { "\(part.kind.rawValue) \($0.key)" } + part.remarks
    }
  }

  @Test func nothingIsToldOfAnEditionAndItself() throws {
    let story = B.story(B.edition(homes: 40), B.edition(homes: 40))
    #expect(story.isEmpty && story.step == .none)
    #expect(story.unchanged == .init(values: 4, conclusions: 1))
  }

  /// 40 homes of 3 rooms became 50 of 4: of 80 rooms more 30 are the homes', 40 the rooms', 10 of both.
  @Test func aFigureHasItsCausesTheirShareAndTheInteraction() throws {
    let story = B.story(B.edition(homes: 40), B.edition(homes: 50, rooms: 4, version: "2"))
    #expect(
      Self.told(story) == ["changed enough", "crossed homes", "moved rooms.all", "moved rooms"])
    let rooms = try #require(story.parts[2].entries.first)
    #expect(rooms.before == "120.00" && rooms.now == "200.00")
    #expect(rooms.change == "+80.00 (+66.7%)")
    #expect(
      rooms.reasons == [
        ChangeReason(
          word: "revised", effect: "+40.00", text: "Rooms in each 3.00 to 4.00; Survey, Table 2"),
        ChangeReason(word: "revised", effect: "+30.00", text: "Homes 40 to 50; Survey, Table 1"),
        ChangeReason(word: "interaction", effect: "+10.00", text: "of all of them together"),
      ])
    #expect(
      story.verdict
        == "Homes in Thorpe, 1 -> 2: 1 conclusion turned, 3 of 4 values changed, 0 gone, 0 new")
    #expect(story.step == .minor)
  }

  @Test func whatIsGoneIsAMajorStepAndComesFirst() {
    let story = B.story(B.edition(homes: 40), B.edition(homes: 41, asks: false))
    #expect(Self.told(story) == ["dropped enough", "moved homes", "moved rooms.all"])
    #expect(story.step == .major)
    let back = B.story(B.edition(homes: 41, asks: false), B.edition(homes: 40))
    #expect(Self.told(back) == ["asked enough", "moved homes", "moved rooms.all"])
    #expect(back.step == .minor)
  }

  /// What prints alike is told apart from what moved.
  @Test func aChangeBelowWhatIsPrintedIsNoMove() {
    let story = B.story(B.edition(homes: 40), B.edition(homes: 40, rooms: 3.0000001))
    #expect(Self.told(story) == ["hidden rooms", "hidden rooms.all"])
  }

  // MARK: Text

  private static func text(_ before: String, _ now: String) throws -> ChangeStory {
    B.story(
      B.edition(homes: 40), B.edition(homes: 50),
      PagePair(before: try B.pages(before), now: try B.pages(now)))
  }

  private static func sentences(_ story: ChangeStory) -> [String] {
    story.parts.filter { $0.kind == .text }.flatMap { part in
      part.entries.map { entry in
        let words = { (pieces: [SentenceChange.Piece]) in
          pieces.map { $0.isChanged ? "<\($0.text)>" : $0.text }.joined()
        }
        return "\(entry.place ?? ""): \(words(entry.beforeWords)) | \(words(entry.nowWords))"
      } + part.remarks
    }
  }

  @Test(arguments: [
    // A number that follows its figure, however it is rounded, and one that does not.
    ("There are 40 homes.", "There are 50 homes.", ["1 sentence follows its figures."]),
    (
      "There are 40 homes.", "There are 51 homes.",
      ["section 1.1: There are <40> homes. | There are <51> homes."]
    ),
    ("Rooms: 120.", "Rooms: 200.", ["1 sentence follows its figures."]),
    // What the report numbers by itself.
    (
      "See Table 1.2 [note 3].", "See Table 1.3 [note 4].",
      ["1 sentence differs only in the number of a table, a chart, a section or a note."]
    ),
    (
      "Few homes (old ones) are let.", "Few homes (new ones) are let.",
      ["section 1.1: Few homes (<old> ones) are let. | Few homes (<new> ones) are let."]
    ),
    ("Same.\nGone now.", "Same.", ["section 1.1: <Gone now.> | "]),
    ("Same.", "Same.\nA new one.", ["section 1.1:  | <A new one.>"]),
    ("- A list.", "1. A list.", []),
  ])
  func sentencesAreComparedWordByWord(before: String, now: String, told: [String]) throws {
    let chapter = { (text: String) in "# 1 Homes\n\n## 1.1 How many\n\n\(text)\n" }
    #expect(Self.sentences(try Self.text(chapter(before), chapter(now))) == told)
  }

  /// A section that has moved on to another number, and tables in the text, are no change of the text.
  @Test func numbersOfHeadingsAndRowsOfTablesAreNoText() throws {
    let before =
      "# 1 Homes\n\n## 1.1 How many\n\n| a | b |\n\nData: [homes.csv](tables/homes.csv)\n"
    let now = "# 2 Homes\n\n## 2.3 How many\n\n| a | c |\n\nData: [homes.csv](tables/homes.csv)\n"
    #expect(Self.sentences(try Self.text(before, now)).isEmpty)
  }

  @Test func withoutPagesTheTextIsNotCompared() throws {
    let pages = PagePair(before: nil, now: try B.pages("# 1 Homes\n"))
    #expect(
      pages.notes == [
        "Text and tables were not compared: the earlier edition is given as an evidence file alone."
      ])
    #expect(
      PagePair(before: nil, now: nil).notes == [
        "Text and tables were not compared: both editions are given as an evidence file alone."
      ])
  }

  // MARK: Tables and places

  private static func tables(_ before: [String], _ now: [String]) throws -> [ChangeEntry] {
    let text = "# 1 Homes\n\n## 1.1 How many\n\nData: [homes.csv](tables/homes.csv)\n"
    let story = B.story(
      B.edition(homes: 40), B.edition(homes: 50),
      PagePair(
        before: try B.pages(text, rows: before), now: try B.pages(text, rows: now)))
    return story.parts.first { $0.kind == .tables }?.entries ?? []
  }

  /// Rows are matched by key, so that another order is no change, and one that follows a listed figure is not told again.
  @Test func rowsAreMatchedByKey() throws {
    let rows = ["all,40,homes", "small,7,small", "large,9,large"]
    #expect(try Self.tables(rows, rows.reversed()).isEmpty)
    #expect(try Self.tables(rows, ["all,50,homes"] + rows.dropFirst()).isEmpty)
    let entry = try #require(
      try Self.tables(rows, ["new,1,new", "large,8,large", "all,50,homes"]).first)
    #expect(entry.key == "homes" && entry.label == "Homes by kind" && entry.place == "section 1.1")
    #expect(entry.change == "1 row gone, 1 row new, 2 rows changed")
    #expect(
      entry.reasons.map { "\($0.word) \($0.text)" } == [
        "--- small", "+++ new", "-> large | value: 9->8",
      ])
  }

  /// A figure stands where a page prints it first; a numbered section goes before the summary.
  @Test func aFigureHasAPlaceInTheReport() throws {
    let page = """
      <h1>Summary</h1>
      <p><data value="50" id="v-homes">50</data></p>
      <h2 id="how-many"><span class="number">1.1</span> How many</h2>
      <p><data value="200" id="v-rooms-all">200</data> <data value="50" id="v-homes">50</data></p>
      """
    let pages = PagePair(before: nil, now: try B.pages("# Summary\n", page: page))
    let story = B.story(B.edition(homes: 40), B.edition(homes: 50), pages)
    #expect(
      story.parts.flatMap(\.entries).map { "\($0.key) \($0.place ?? "nowhere")" } == [
        "enough section 1.1", "homes section 1.1", "rooms.all section 1.1",
      ])
  }
}
