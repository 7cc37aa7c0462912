import Datasets
import Foundation
import Testing

@testable import Command

/// Somebody begins with nothing.
@Suite("hna init")
struct InitCommandTests {
  @Test(arguments: AreaDefinition.Kind.allCases)
  func listsEveryFileThatIsReadForTheKind(_ kind: AreaDefinition.Kind) throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    let result = try HNAProcess.run(["init", "new", "--kind", kind.rawValue], in: copy.home)
    #expect(result.status == 0)
    #expect(
      result.output == """
        new: fill in area.yaml, and put published files into data/; README.md lists them
          Then run: hna check new

        """)
    let folder = copy.home.appending(path: "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("data"))
    let page = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for dataset in DatasetRegistry.readers.map(\.dataset) {
      let isListed = rows.contains { $0.hasPrefix("| \(dataset.title) | \(dataset.source) | ") }
      #expect(isListed == dataset.feeds(kind), "\(dataset.title)")
    }
    #expect(Set(rows).count == rows.count - 1, "only the line below the headings stands twice")
  }

  @Test func leavesAFolderThatExists() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    let result = try HNAProcess.run(["init", "exampleton"], in: copy.home)
    #expect(result.status == 73 && result.output == "")
    #expect(
      result.messages == """
        exampleton: there is such a folder already; expected a new one
          Name another folder, or fill in the one there is: "hna check exampleton" says what it lacks.

        """)
  }
}
