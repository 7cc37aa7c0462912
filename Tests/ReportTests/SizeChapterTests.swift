import DocumentModel
import Evidence
import Testing

@testable import Report

@Suite("Affordable need, types and sizes, told of the sample areas")
struct SizeChapterTests {
  private static func chapter(_ key: String, of area: String) throws -> Chapter {
    let document = try SampleReports.told(area).document
    return try #require(document.chapters.first { $0.key == key })
  }

  private static func table(_ key: String, of area: String, in chapter: String) throws -> Table {
    let tables = try Self.chapter(chapter, of: area).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return try #require(tables.first { $0.key == key })
  }

  private static func texts(_ table: Table) -> [String: [String]] {
    Dictionary(
      table.rows.map { row in
        (
          row.header.plainText(),
          row.cells.map { cell in
            switch cell {
            case .value(let value): value.text
            case .values(let listed): listed.printed
            case .prose(let prose): prose.plainText()
            case .marker(let marker): marker.printed
            }
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: SampleAssessments.names, ["tenure", "size"])
  func noHeadingStandsAlone(area: String, chapter: String) throws {
    let blocks = try Self.chapter(chapter, of: area).blocks
    for (block, next) in zip(blocks, Array(blocks.dropFirst().map(Optional.some)) + [nil]) {
      guard case .heading(let heading) = block else { continue }
      let text = heading.text.plainText()
      guard let next else {
        Issue.record("\(text) ends the chapter")
        continue
      }
      if case .heading(let inner) = next {
        #expect(inner.level > heading.level, "nothing stands under \(text)")
      }
    }
  }

  @Test(arguments: SampleAssessments.names, ["tenure", "size"])
  func noChangeIsSaidWithASign(area: String, chapter: String) throws {
    for block in try Self.chapter(chapter, of: area).blocks {
      guard case .prose(let prose) = block else { continue }
      #expect(!prose.plainText().contains("by " + Display.minus), "\(prose.plainText())")
    }
  }

  @Test(arguments: SampleAssessments.names, ["tenure", "size"])
  func noTableIsEmptyOrOfZerosAlone(area: String, chapter: String) throws {
    for block in try Self.chapter(chapter, of: area).blocks {
      guard case .table(let table) = block else { continue }
      #expect(!table.rows.isEmpty)
      let values = table.rows.flatMap(\.cells).compactMap { cell -> Double? in
        if case .value(let value) = cell { value.raw } else { nil }
      }
      #expect(values.isEmpty || values.contains { $0 != 0 }, "\(table.key)")
    }
  }

  /// Heart of Chatham HNA, Table 4-4, beside the study's own products and the rule.
  @Test func theSplitStandsBesideTheStudysAndTheRules() throws {
    let rows = Self.texts(try Self.table("tenure-split", of: "arches-chatham", in: "tenure"))
    #expect(rows["All homes for rent"] == ["51.0%", "60.0%", "51.0% to 70.0%"])
    #expect(rows["First Homes"] == ["25.0%", "25.0%", "[z]"])
    #expect(rows["All routes to ownership"] == ["49.0%", "40.0%", "30.0% to 49.0%"])
  }

  @Test func theMixAddsUpInEachColumn() throws {
    let table = try Self.table("mix", of: "arches-chatham", in: "size")
    let rows = Self.texts(table)
    #expect(rows["3 bedrooms"] == ["45.1%", "47.9%", "35.3%", "41.6%"])
    for column in 0..<table.columns.count - 1 {
      let sum = rows.values.compactMap { Double($0[column].dropLast()) }.reduce(0, +)
      #expect(abs(sum - 100) < 1e-9)
    }
  }

  @Test func aHiddenCountIsMarkedAndNotZero() throws {
    // A publisher hides a count under five; those that are shares of the same whole then say nothing either.
    let working = try SampleAssessments.working(
      "exampleton",
      changing: { figure in
        if figure.id.text == "occupancy.family-adult-children.minus-one.households.2021" {
          figure.quantity = Quantity(
            nil, markers: [.confidential], bounds: 1...4, reason: "it is under five")
        }
      })
    let told = try SampleReports.template("hna").tell(
      try SampleReports.telling("exampleton", from: working))
    let tables = told.document.chapters.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block, table.key == "occupancy" { table } else { nil }
    }
    let rows = Self.texts(try #require(tables.first))
    let hidden = rows["Families under 65 with grown-up children"]
    #expect(hidden?.allSatisfy { $0 == "[c]" } == true)
    #expect(rows["All households"]?.last == "2.0%")
  }

  @Test func eachCellSaysWhereItLiesBesideTheStudy() throws {
    let rows = Self.texts(try Self.table("study-mix", of: "exampleton", in: "size"))
    #expect(rows["4 or more bedrooms"]?.first == "15% to 20%")
    #expect(rows["4 or more bedrooms"]?.dropFirst().first?.hasSuffix(", above") == true)
  }

  @Test func agesAreComparedWhereTheyAreKnown() throws {
    let charts = try Self.chapter("size", of: "exampleton").blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
    let ages = try #require(charts.first { $0.key == "ages" })
    #expect(ages.series.count == 4)
    #expect(ages.categories.count == 6)
    #expect(charts.contains { $0.key == "life-stage-sizes" })
  }
}
