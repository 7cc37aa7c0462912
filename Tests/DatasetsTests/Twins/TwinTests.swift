import Datasets
import Evidence
import Testing

/// Every dataset that is read has a sound file and a broken twin of it: what is wrong is said word for word, and no other
/// figure comes of it.
@Suite struct TwinTests {
  @Test func everyDatasetHasABrokenTwin() {
    let broken = Set(Twin.all.map(\.dataset))
    let keys = DatasetRegistry.readers.map(\.dataset.key)
    #expect(keys.filter { !broken.contains($0) } == [], "datasets without a broken twin")
    #expect(broken.subtracting(keys).sorted() == [], "twins of no dataset")
  }

  @Test func everyLayoutHasABrokenTwin() {
    for (dataset, layouts) in Twin.layouts {
      let broken = Twin.all.filter { $0.dataset.hasPrefix(dataset) }.map(\.layout)
      #expect(Set(broken) == layouts, "\(dataset)")
    }
  }

  @Test func noTwoTwinsAreTheSame() {
    let names = Twin.all.map(\.testDescription)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Twin.all)
  func theBrokenFileIsFoundOut(_ twin: Twin) throws {
    let (sound, broken) = (try twin.sound(), try twin.broken())
    #expect(sound.uses.contains { $0.dataset.key == twin.dataset && $0.rowsUsed > 0 })
    #expect(sound.faults.all.filter { $0.severity == .error } == [], "\(sound.faults)")
    #expect(broken.faults.description == twin.faults)
    for name in twin.lost { #expect(sound.figures[name]?.value != nil, "\(name)") }
    // An error keeps all figures from the report.
    guard !broken.faults.all.contains(where: { $0.severity == .error }) else { return }
    for name in twin.lost { #expect(broken.figures[name]?.value == nil, "\(name)") }
    for (name, figure) in broken.figures where figure.value != nil {
      #expect(sound.figures[name]?.quantity == figure.quantity, "\(name)")
    }
  }
}
