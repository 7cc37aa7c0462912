import Foundation
import Testing

/// A way to spoil a sound area folder, and all that the program then says.
struct BadInput: CustomTestStringConvertible, Sendable {
  let name: String
  let spoil: @Sendable (AreaFixture) throws -> Void
  let status: Int32
  let messages: String

  var testDescription: String { name }

  static let all: [BadInput] = [
    BadInput(
      name: "an empty area.yaml", spoil: { try $0.write("area.yaml", "") }, status: 78,
      messages: """
        testham/area.yaml: error HNA0302: the definition of the area is empty; expected the keys that docs/area-folder.md lists
          Fill it in; "hna init" writes one with an explanation of each key.

        """),
    BadInput(
      name: "a tab in YAML",
      spoil: { try $0.replace("  name: Testham", with: "\tname: Testham", in: "area.yaml") },
      status: 78,
      messages: """
        testham/area.yaml:8: error HNA0111: a tab in the indentation; expected spaces
          Replace each tab at the start of the line by two spaces.

        """),
    BadInput(
      name: "text for a number",
      spoil: { try $0.replace("1312", with: "13l2", in: "stated/figures.csv") }, status: 65,
      messages: """
        testham/stated/figures.csv:2: error HNA0346: column "value" has "13l2"; expected a number of people, such as 1240
          Write digits, with a point for decimals: no commas, spaces, pound signs or words.

        """),
    BadInput(
      name: "a share over 100%",
      spoil: { try $0.replace("71.5%", with: "171.5%", in: "stated/figures.csv") }, status: 65,
      messages: """
        testham/stated/figures.csv:3: error HNA0349: column "value" has "171.5%"; expected a share from 0% to 100%
          Compare the row with the publication.

        """),
    BadInput(
      name: "a duplicate figure",
      spoil: {
        try $0.write(
          "stated/more.csv",
          "figure,place,period,value,publication,at\npopulation.all-ages,,2024,1313,census,Table 9\n"
        )
      }, status: 65,
      messages: """
        testham/stated/more.csv:2: error HNA0345: population.all-ages.2024 is stated a second time; the first is in stated/figures.csv, line 2; expected each figure once
          Remove one of the two, or correct its stem, place or period.

        """),
    BadInput(
      name: "a code of the wrong vintage",
      spoil: { try $0.replace("vintage: 2021", with: "vintage: 2011", in: "area.yaml") },
      status: 78,
      messages: """
        testham/area.yaml:12:15: error HNA0314: code E01999901 is of vintage 2011, and the household tables are of the census of 2021; expected vintage 2021
          "census: 2021" needs codes of vintage 2021, because each census draws its small areas afresh. Look the code up in the list of changes between the censuses: an area that did not change has one code in both, so write "vintage: 2021"; for one that was split or merged, list the codes of 2021.

        """),
    BadInput(
      name: "an unknown report kind",
      spoil: { try $0.replace("kind: hna", with: "kind: hnaa", in: "area.yaml") }, status: 78,
      messages: """
        testham/area.yaml:1:7: error HNA0120: key "kind" has "hnaa"; did you mean "hna"?; expected one of hna, spd, monitoring, strategy
          Write one of these words.

        """),
    BadInput(
      name: "a plan period of zero years",
      spoil: {
        try $0.replace("start: 2026, end: 2041", with: "start: 2026, end: 2026", in: "area.yaml")
      },
      status: 78,
      messages: """
        testham/area.yaml:16:27: error HNA0320: the plan ends in 2026, the year in which it starts; expected an end after the start
          Correct "start" or "end".

        """),
    BadInput(
      name: "an author's chapter for a block that does not exist",
      spoil: { try $0.write("chapters/a.md", "---\nfollows: contexts.setting\n---\nText.\n") },
      status: 65,
      messages: """
        testham/chapters/a.md:2:10: error HNA0683: no block named "contexts.setting"; did you mean "context.setting"?; expected a block of the template, as chapter.block
          Correct the name; {% block %} in Templates names the blocks.

        """),
    BadInput(
      name: "faults in two files",
      spoil: {
        try $0.replace("kind: hna", with: "kind: hnaa", in: "area.yaml")
        try $0.replace("1312", with: "x", in: "stated/figures.csv")
      }, status: 78,
      messages: """
        testham/area.yaml:1:7: error HNA0120: key "kind" has "hnaa"; did you mean "hna"?; expected one of hna, spd, monitoring, strategy
          Write one of these words.
        testham/stated/figures.csv:2: error HNA0346: column "value" has "x"; expected a number of people, such as 1240
          Write digits, with a point for decimals: no commas, spaces, pound signs or words.

        """),
  ]
}

@Suite("Bad input")
struct BadInputTests {
  @Test(arguments: BadInput.all)
  func isExplainedAndLeavesTheLastReport(_ bad: BadInput) throws {
    let area = try AreaFixture()
    defer { area.remove() }
    let here = area.folder.deletingLastPathComponent()
    try area.linkProject()
    let arguments = ["build", "testham", "--output", area.output.path]
    #expect(try HNAProcess.run(arguments, in: here).status == 0)
    let before = try area.reportContents()

    try bad.spoil(area)
    let result = try HNAProcess.run(arguments, in: here)
    #expect(result.messages == bad.messages)
    #expect(result.status == bad.status)
    #expect(result.output == "")
    #expect(try area.reportContents() == before)
  }

  @Test(arguments: [
    ["build", "Inputs/nowhere"], ["check", "Inputs/nowhere"], ["sources", "Inputs/nowhere"],
    ["explain", "Inputs/nowhere", "population.all-ages.latest"],
    ["audit", "Inputs/nowhere", "docs/chatham-published.csv"],
  ])
  func aMissingFolderIsNamed(arguments: [String]) throws {
    let result = try HNAProcess.run(arguments)
    #expect(
      result.messages == """
        Inputs/nowhere: there is no such folder; expected an area folder with a file area.yaml
          Check the path, or make a folder with "hna init Inputs/nowhere --kind hna".

        """)
    #expect(result.status == 66)
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    let here = area.folder.deletingLastPathComponent()
    let arguments = ["build", "testham", "--quiet", "--output", area.output.path]
    #expect(try HNAProcess.run(arguments, in: here).status == 0)
    let before = try area.reportContents()
    try area.write(
      "stated/figures.csv",
      """
      at,value,publication,period,place,figure
      Table 1,1312,census,2024,,population.all-ages
      Table 2,71.5%,census,2021,,tenure.owned.share

      """)
    #expect(try HNAProcess.run(arguments, in: here).status == 0)
    #expect(try area.reportContents() == before)
  }

  @Test func aFolderThatIsNoReportIsLeftAlone() throws {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    let here = area.folder.deletingLastPathComponent()
    let result = try HNAProcess.run(["build", "testham", "--output", "testham"], in: here)
    #expect(result.status == 73)
    #expect(
      result.messages.hasSuffix(
        """
        testham: the folder holds other things than a report; expected an empty folder, or one with evidence.json
          Name a folder of the report's own with --output; what is in this one was left as it is.

        """))
    #expect(FileManager.default.fileExists(atPath: area.folder.appending(path: "area.yaml").path))
  }
}
