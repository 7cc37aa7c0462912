import Datasets
import Foundation
import Notation
import Testing

/// Every reader has a fixture that gives figures, and every message about published files a test that provokes it.
@Suite struct ReaderCoverageTests {
  /// A message as a test expects it, word for word: `error HNA0512: `.
  @Test func everyMessageAboutPublishedFilesIsProvokedByATest() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let codes = page.matches(of: #/\| (HNA0[45]\d\d) \|/#).map { String($0.output.1) }
    #expect(codes.count > 60)
    let tests = try files(below: "Tests")
      .filter { file in ["Tests.swift", "Twins.swift"].contains { file.path.hasSuffix($0) } }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let expected = Set(tests.matches(of: #/(?:error|warning) (HNA\d{4}): /#).map(\.output.1))
    #expect(codes.filter { !expected.contains($0[...]) } == [], "messages that no test expects")
  }

  /// The readers of lookups and of the price index give no figures of their own.
  private static let silent: Set<String> = [
    "area-lookup", "area-change-lookup", "postcode-directory", "uk-house-price-index",
  ]

  @Test func everyReaderHasAFixtureThatItKnows() throws {
    var known: Set<String> = []
    for file in try PublishedFixtures.all() {
      let outcome = try MarketFiles.read([file])
      known.formUnion(outcome.uses.map(\.dataset.key))
    }
    let keys = DatasetRegistry.readers.map(\.dataset.key)
    #expect(Set(keys).count == keys.count, "a dataset has two readers")
    #expect(Set(keys).subtracting(known).sorted() == [], "datasets without a fixture")
  }
}

extension PublishedFixtures {
  /// Every fixture, packed as its publisher packs it.
  static func all() throws -> [(name: String, bytes: [UInt8])] {
    let folder = repository.appending(path: "Tests/DatasetsTests/Fixtures")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".sheets") }.map { path in
      let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
      let name = String(path.split(separator: "/").last ?? "")
      guard name.hasSuffix(".sheets") else { return (name, bytes) }
      return (name, WorkbookText(String(decoding: bytes, as: UTF8.self)).bytes)
    }
  }
}
