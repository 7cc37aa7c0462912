import Datasets
import Notation
import Testing

/// Changes single bytes of sound files: each folder that comes of it is read or refused, and never stops the program.
@Suite struct BrokenFolderTests {
  private let files = [
    "area.yaml": Array(Folders.definition.utf8),
    "stated/tenure.csv": Array(
      (Folders.tenure + "households.total,,2021,9,census,t,p,1,12,bounds,n\n").utf8),
    "schemes.csv": Array(
      """
      name,kind,dwellings,tenure,sub_area,description,publication,at
      Oak House,extra-care,41,social-rent,,Flats.,census,t
      """.utf8),
  ]

  @Test(arguments: ["area.yaml", "stated/tenure.csv", "schemes.csv"])
  func isReadOrRefused(path: String) throws {
    let sound = try #require(files[path])
    let signs = Array("\n\t ,\"':-{}[]#&%01.\u{E9}".utf8) + [0, 0xFF]
    var number: UInt64 = 1
    var refusals = 0
    for _ in 0..<150 {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var broken = sound
      let position = Int(number >> 33) % broken.count
      let sign = signs[Int(number >> 20) % signs.count]
      if number >> 63 == 0 { broken[position] = sign } else { broken.insert(sign, at: position) }
      var folder = files
      folder[path] = broken
      do {
        _ = try AreaFolder.read("foxton", files: folder.map { ($0.key, $0.value) })
      } catch {
        refusals += 1
        #expect(error.all.contains { $0.severity == .error })
        #expect(error.all == error.all.sorted())
      }
    }
    #expect(refusals > 40)
  }
}
