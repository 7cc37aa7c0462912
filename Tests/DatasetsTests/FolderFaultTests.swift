import Datasets
import Notation
import Testing

@Suite struct FolderFaultTests {
  /// Reads a folder of some files, and gives back every fault and warning as it is printed.
  private func faults(_ files: [String: [UInt8]]) -> String {
    do {
      let folder = try AreaFolder.read("Inputs/foxton", files: files.map { ($0.key, $0.value) })
      return Faults(folder.warnings).description
    } catch {
      return error.description
    }
  }

  private let good = [
    "area.yaml": Array(Folders.definition.utf8), "stated/tenure.csv": Array(Folders.tenure.utf8),
  ]

  @Test func aFolderWithoutADefinition() {
    #expect(
      faults([:]) == """
        Inputs/foxton/area.yaml: error HNA0301: no definition of the area; expected a file area.yaml in the folder
          Name the area folder itself, or make one with "hna init".
        """)
  }

  @Test func aFolderAboveTheAreaFolder() {
    #expect(
      faults(["foxton/area.yaml": []]) == """
        Inputs/foxton/area.yaml: error HNA0301: no definition of the area, though there is foxton/area.yaml; expected a file area.yaml in the folder
          Name the area folder itself, or rename foxton/area.yaml to area.yaml.
        Inputs/foxton/foxton/area.yaml: warning HNA0303: the file foxton/area.yaml has no use here; expected area.yaml, stated/*.csv, schemes.csv, policies.csv, issues.csv, strategy.yaml, data/, chapters/*.md, editions/*.json, schedules/*.csv
          Rename it or move it; published files go into data/.
        """)
  }

  @Test(arguments: ["", "\n \n"])
  func anEmptyDefinition(text: String) {
    #expect(
      faults(["area.yaml": Array(text.utf8)]) == """
        Inputs/foxton/area.yaml: error HNA0302: the definition of the area is empty; expected the keys that docs/area-folder.md lists
          Fill it in; "hna init" writes one with an explanation of each key.
        """)
  }

  @Test func aDefinitionThatIsNotUTF8() {
    #expect(
      faults(["area.yaml": Array("kind: hna\n".utf8) + [0xA3, 0x0A]]) == """
        Inputs/foxton/area.yaml:2: error HNA0103: the line is not UTF-8 text; expected UTF-8
          Save the file again with the encoding UTF-8.
        """)
  }

  @Test func aListThatIsNotUTF8() {
    let files = good.merging(["stated/rents.csv": Array(Folders.header.utf8) + [0xA3]]) { $1 }
    #expect(
      faults(files) == """
        Inputs/foxton/stated/rents.csv:2: error HNA0103: the line is not UTF-8 text; expected UTF-8
          Save the file again with the encoding UTF-8.
        """)
  }

  @Test func aFileThatNobodyReads() {
    let files = good.merging([
      "scheme.csv": [], "stated/rents.xlsx": [], "data/prices/2025.csv": [], "README.md": [],
      ".gitkeep": [], "chapters/setting.md": [],
    ]) { $1 }
    #expect(
      faults(files) == """
        Inputs/foxton/scheme.csv: warning HNA0303: the file scheme.csv has no use here; did you mean schemes.csv?; expected area.yaml, stated/*.csv, schemes.csv, policies.csv, issues.csv, strategy.yaml, data/, chapters/*.md, editions/*.json, schedules/*.csv
          Rename it or move it; published files go into data/.
        Inputs/foxton/stated/rents.xlsx: warning HNA0303: the file stated/rents.xlsx has no use here; expected area.yaml, stated/*.csv, schemes.csv, policies.csv, issues.csv, strategy.yaml, data/, chapters/*.md, editions/*.json, schedules/*.csv
          Rename it or move it; published files go into data/.
        """)
  }

  @Test func theSameFigureInTwoFiles() {
    let files = good.merging(["stated/again.csv": Array(Folders.tenure.utf8)]) { $1 }
    #expect(
      faults(files) == """
        Inputs/foxton/stated/tenure.csv:2: error HNA0345: tenure.owned.share.2021.authority is stated a second time; the first is in stated/again.csv, line 2; expected each figure once
          Remove one of the two, or correct its stem, place or period.
        """)
  }

  @Test func everyFaultOfEveryFileAtOnce() {
    let files = [
      "area.yaml": Array(Folders.definition.with("kind: hna", "kind: town").utf8),
      "stated/rents.csv": Array(
        (Folders.header + "rents.median.all,nowhere,2020/21,£9,,,,,,,\n").utf8),
      "policies.csv": Array("plan,reference,title,summary,topic,publication\n".utf8),
    ]
    #expect(
      faults(files) == """
        Inputs/foxton/area.yaml:1:7: error HNA0120: key "kind" has "town"; expected one of hna, spd, monitoring, strategy
          Write one of these words.
        Inputs/foxton/policies.csv:1: error HNA0122: no column "at" in the header; expected "at"
          Add the column, in any position; its cells may be empty where that is allowed.
        Inputs/foxton/stated/rents.csv:2: error HNA0123: column "at" is empty; expected text
          Fill the cell in, or remove the row.
        Inputs/foxton/stated/rents.csv:2: error HNA0123: column "publication" is empty; expected text
          Fill the cell in, or remove the row.
        Inputs/foxton/stated/rents.csv:2: error HNA0343: column "period" has "2020/21"; expected a year (2020), a span of years (2019-2020) or a month (2021-12)
          Write each year with four digits and a month with two, joined by a hyphen.
        Inputs/foxton/stated/rents.csv:2: error HNA0346: column "value" has "£9"; expected a number of pounds per month, such as 950
          Write digits, with a point for decimals: no commas, spaces, pound signs or words.
        """)
  }
}
