import Evidence
import Testing

@testable import Datasets

struct HeadingTests {
  @Test(
    "Headings are compared without case and with single spaces",
    arguments: [
      ("Local authority code", "local authority code"),
      ("  Local\t authority \r\n code ", "local authority code"),
      ("", ""), (" \n", ""), ("E06000035", "e06000035"), ("Z[a]@_`{", "z[a]@_`{"),
      ("Prix\u{A0} Médian  ÉTÉ", "prix médian été"),
    ])
  func headingsAreCompared(text: String, expected: String) {
    #expect(text.asHeading == expected)
  }

  @Test(
    "A heading names a year, or a financial year as a span",
    arguments: [
      ("2024", Period.year(2024)), ("1999", .year(1999)), ("2024 [note 1]", .year(2024)),
      ("year ending sep 2024", .year(2024)), ("year ending september 2024", .year(2024)),
      ("2023-24", .years(2023, 2024)), ("1998/99", .years(1998, 1999)),
      ("1999-00", .years(1999, 2000)), ("2004-05 [note 1]", .years(2004, 2005)),
      ("2024-25 [p]", .years(2024, 2025)),
    ])
  func aHeadingNamesATime(heading: String, expected: Period) {
    #expect(PublishedPeriod.read(heading) == expected)
  }

  @Test(
    "A heading that is not quite a year names no time",
    arguments: [
      "", "[2024]", "1899", "2100", "024", "20245", "2023-25", "2023-2024", "2023 24", "2023_24",
      "2023-+4", "2023-4", "ending sep 2024", "year ending s 2024", "year ending sep-2024",
      "year ending sep 2023-24", "year ended sep 2024", "lower quartile 2024", "2024 estimate",
      "the year ending sep 2024",
    ])
  func otherHeadingsNameNone(heading: String) {
    #expect(PublishedPeriod.read(heading) == nil)
  }

  @Test(
    "The columns of a postcode lookup tell their layers of areas",
    arguments: [
      ("oa11", AreaLayer(.outputArea, vintage: 2011)),
      ("OA21CD", AreaLayer(.outputArea, vintage: 2021)),
      ("lsoa11cd", AreaLayer(.lowerLayer, vintage: 2011)),
      ("msoa21", AreaLayer(.middleLayer, vintage: 2021)),
      ("oslaua", AreaLayer(.district)), ("laua", AreaLayer(.district)),
      ("ladcd", AreaLayer(.district)), ("lad23cd", AreaLayer(.district)),
      ("osward", AreaLayer(.ward)), ("wd24cd", AreaLayer(.ward)),
      ("parish", AreaLayer(.parish)), ("parncp24cd", AreaLayer(.parish)),
    ])
  func columnsTellTheirLayers(heading: String, expected: AreaLayer) {
    let columns = PostcodeColumns(["pcds", "doterm", heading])
    #expect(columns?.layers == [expected: 2])
  }

  @Test(
    "Other columns of a postcode lookup tell none",
    arguments: [
      "oa31", "oa11nm", "soa11", "lad2cd", "lad234cd", "ladnm", "wdcd", "parncpcd",
    ])
  func otherColumnsTellNone(heading: String) {
    #expect(PostcodeColumns(["pcds", "doterm", heading]) == nil)
  }
}
