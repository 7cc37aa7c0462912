import Foundation
import Testing

/// What the report says of the ground that it is about, on small folders that are built as a person builds them.
@Suite("The chapter on the area")
struct AreaChapterTests {
  private static let lookup = """
    OA21CD,LSOA21CD,LSOA21NM,MSOA21CD,MSOA21NM,LAD22CD,LAD22NM,ObjectId
    E00999901,E01999901,Testham 001A,E02999901,Testham 001,E07999901,Wealdmarsh,1
    E00999902,E01999901,Testham 001A,E02999901,Testham 001,E07999901,Wealdmarsh,2
    E00999903,E01999902,Testham 001B,E02999901,Testham 001,E07999901,Wealdmarsh,3
    E00999904,E01999903,Otherton 001A,E02999902,Otherton 001,E07999902,Otherbury,4

    """

  /// A table of tenure; each place has six owners in ten.
  private static func tenure(_ counts: KeyValuePairs<String, Int>) -> String {
    let head = """
      date,geography,geography code,Tenure of household: Total: All households,\
      Tenure of household: Owned: Owns outright,\
      Tenure of household: Owned: Owns with a mortgage or loan,\
      Tenure of household: Shared ownership: Shared ownership,\
      Tenure of household: Social rented: Other social rented,\
      Tenure of household: Private rented: Private landlord or letting agency,\
      Tenure of household: Lives rent free\n
      """
    return head
      + counts.map { code, count in
        "2021,somewhere,\(code),\(count),\(count / 2),\(count / 10),0,\(count / 5),\(count / 5),0\n"
      }.joined()
  }

  /// Builds Testham and gives the chapter on the area and that on tenure.
  private func build(
    codes: String, others: [String: String] = [:], _ files: [String: String]
  ) throws -> (context: String, tenure: String, messages: String) {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    try area.replace(
      "  codes:\n    - { code: E01999901, vintage: 2021, reason: the village }\n", with: codes,
      in: "area.yaml")
    for (name, text) in others { try area.write(name, text) }
    for (name, text) in files { try area.write("data/\(name)", text) }
    let here = area.folder.deletingLastPathComponent()
    let result = try HNAProcess.run(
      ["build", "testham", "--output", area.output.path], in: here)
    let chapter = { (name: String) in
      try String(
        contentsOf: area.output.appending(path: name), encoding: .utf8)
    }
    try #require(result.status == 0, "\(result.messages)")
    return (try chapter("03-context.md"), try chapter("05-tenure.md"), result.messages)
  }

  private func codes(_ list: String...) -> String {
    "  codes:\n"
      + list.map { "    - { code: \($0), vintage: 2021, reason: a part }\n" }.joined()
  }

  @Test func saysWhichAreasWereCountedAndHowWellTheyFit() throws {
    let people = """
      date,geography,geography code,Age: Total,Age: Aged 15 years and under,Age: Aged 16 years and over
      2021,Testham 001A a,E00999901,500,0,500
      2021,Testham 001A b,E00999902,125,0,125

      """
    let report = try build(
      codes: codes("E00999901"),
      [
        "lookup.csv": Self.lookup, "people.csv": people,
        "tenure.csv": Self.tenure(["E01999901": 400, "E07999901": 40_000]),
      ])
    #expect(
      report.context.contains(
        """
        | 1 lower layer super output area (2021), best fit | Census 2021, Tenure, 21 March 2021 | 100.0% | 25.0% | people, 21 March 2021, by output area |

        """), "\(report.context)")
    #expect(
      report.context.contains(
        """
        The areas for “Census 2021, Tenure, 21 March 2021” fit badly: 100.0% of Testham lies within them, and 25.0% of it again comes from around it, so figures from there need not hold for Testham.

        """), "\(report.context)")
    #expect(
      report.context.contains(
        "those of whose people 50% or more live in Testham."), "\(report.context)")
    #expect(
      report.messages.contains(
        """
        testham/data/tenure.csv: warning HNA0510: the areas of the file hold 100% of the area, and 25% of it again from around it, by people, 21 March 2021, by output area; expected 90% or more, and 15% or less
        """), "\(report.messages)")
    // The share that somebody stated of the parish itself does not give way to that of the larger area.
    #expect(
      report.messages.contains(
        """
        testham/stated/figures.csv:3: warning HNA0535: tenure.owned.share.2021 is stated as 71.5%, and data/tenure.csv has 240 for tenure.owned.households.2021, counted on areas that hold 100% of the area, and 25% of it again from around it; expected a file of areas that fit, to take the place of what is stated
        """), "\(report.messages)")
    #expect(report.tenure.contains("| Owned | 71.5% |"), "\(report.tenure)")
  }

  /// The parish is one of two output areas; its dwellings of 2025 can be had for both together only.
  @Test(arguments: [
    (
      dwellings: 300,
      told: """
      The change in the number of dwellings (2021 to 2025) is not assessed: the earlier figures were counted on the area itself, the later on 1 lower layer super output area (2021), best fit (100.0% of the area, and 25.0% of it again from around it).
      The ground may differ by 25.0% of the area’s people, so a change of less than 50.0% of all there were may be none of the area.

      A change is given only where the difference of ground can account for no more than 50% of it.

      """, isGiven: false
    ),
    (
      dwellings: 800,
      told: """
      The change in the number of dwellings (2021 to 2025) compares figures of different ground: the earlier were counted on the area itself, the later on 1 lower layer super output area (2021), best fit (100.0% of the area, and 25.0% of it again from around it).
      The ground may differ by 25.0% of the area’s people, which is small against the change.

      """, isGiven: true
    ),
  ])
  func saysWhichChangesTheGroundLeavesStanding(
    dwellings: Int, told: String, isGiven: Bool
  ) throws {
    let people = """
      date,geography,geography code,Age: Total,Age: Aged 15 years and under,Age: Aged 16 years and over
      2021,Testham 001A a,E00999901,500,0,500
      2021,Testham 001A b,E00999902,125,0,125

      """
    let stock = """
      "geography","ba_code","ecode","area_name","band_a","all_properties"
      "LSOA","N/A","E01999901","Testham 001A","\(dwellings)","\(dwellings)"

      """
    let report = try build(
      codes: codes("E00999901"),
      others: [
        "stated/dwellings.csv": """
        figure,place,period,value,publication,at
        dwellings.total,,2021,220,census,Table 3

        """
      ],
      ["lookup.csv": Self.lookup, "people.csv": people, "CTSOP1_1_2025_03_31.csv": stock])
    #expect(report.context.contains(told), "\(report.context)")
    #expect(
      report.context.contains("| Dwellings, latest of 2025 | 220 | 800 | 580 | 263.6% |")
        == isGiven, "\(report.context)")
    // Without a change, the number itself is told.
    #expect(
      report.context.contains("\nDwellings numbered 300 in 2025.\n") != isGiven, "\(report.context)"
    )
  }

  @Test func saysHowABoundaryBecameCodes() throws {
    let boundary = """
      {"type": "Polygon", "coordinates": [
       [[0.5, 51.3], [0.6, 51.3], [0.6, 51.4], [0.5, 51.4], [0.5, 51.3]]]}
      """
    let centroids = """
      FID,OA21CD,GlobalID,x,y
      1,E00999901,a,0.51,51.31
      2,E00999902,b,0.55,51.35
      3,E00999903,c,0.65,51.35

      """
    let report = try build(
      codes: "  polygon: plan.geojson\n", others: ["plan.geojson": boundary],
      [
        "lookup.csv": Self.lookup, "centroids.csv": centroids,
        "tenure.csv": Self.tenure(["E01999901": 400, "E07999901": 40_000]),
      ])
    #expect(
      report.context.contains(
        """
        Its boundary was drawn on a map, and is taken as 2 output areas (2021): those whose population-weighted centroid, the middle of where their people live, lies within it.

        """), "\(report.context)")
    #expect(
      report.context.contains(
        """
        | Code | Boundaries of |
        | :- | :- |
        | E00999901 | 2021 |
        | E00999902 | 2021 |

        """), "\(report.context)")
    // Both output areas are the whole of the lower layer area, so the fit is exact.
    #expect(
      report.context.contains(
        "| 1 lower layer super output area (2021) | Census 2021, Tenure, 21 March 2021 | 100.0% | 0.0% | The areas are those of the assessment itself |"
      ), "\(report.context)")
  }

  @Test func saysThatAnAreaLiesInTwoDistricts() throws {
    let report = try build(
      codes: codes("E01999901", "E01999903"),
      [
        "lookup.csv": Self.lookup,
        "tenure.csv": Self.tenure(["E01999901": 300, "E01999903": 100, "E07999901": 40_000]),
      ])
    #expect(
      report.context.contains(
        """
        Testham does not lie in one district alone: it is in Wealdmarsh (66.7%) and Otherbury (33.3%), measured by number of output areas (2021).
        Its authority in this report is Wealdmarsh.
        Rates and prices of Wealdmarsh stand for all of the area where it has none of its own, and need not hold for the part that lies elsewhere.

        """), "\(report.context)")
  }

  /// The same district once by what it is made of, once by its own code, with and without a lookup.
  @Test(arguments: [
    ("    - { code: E02999901, vintage: 2021, reason: a part }", true),
    ("    - { code: E07999901, reason: the whole district }", true),
    ("    - { code: E07999901, reason: the whole district }", false),
  ])
  func doesNotCompareADistrictWithItself(code: String, hasLookup: Bool) throws {
    var files = [
      "tenure.csv": Self.tenure([
        "E01999901": 300, "E01999902": 100, "E07999901": 400, "E92999901": 24_000,
      ])
    ]
    if hasLookup { files["lookup.csv"] = Self.lookup }
    let report = try build(codes: "  codes:\n\(code)\n", files)
    #expect(
      report.context.contains(
        """
        Testham is the whole of Wealdmarsh: the area is the district.
        The two are therefore not set beside each other, and what is said of the one holds for the other.

        """), "\(report.context)")
    #expect(report.tenure.contains("| Tenure | Testham | Exampleland |"), "\(report.tenure)")
    #expect(!report.tenure.contains("in Wealdmarsh ("), "\(report.tenure)")
    #expect(!report.tenure.contains("much the same share"), "\(report.tenure)")
  }
}
