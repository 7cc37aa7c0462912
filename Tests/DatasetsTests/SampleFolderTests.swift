import Datasets
import Evidence
import Notation
import Testing

@Suite struct SampleFolderTests {
  @Test(arguments: ["exampleton", "arches-chatham"])
  func loadsWithoutFaults(name: String) throws {
    let folder = try AreaFolder.read("Inputs/\(name)", files: try files(below: "Inputs/\(name)"))
    print(Faults(folder.warnings).description)
    #expect(folder.definition.place.code == name)
    #expect(folder.figures.count > 300)
  }
}
