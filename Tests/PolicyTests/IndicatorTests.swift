import Foundation
import Notation
import Testing

@testable import Policy

/// The presets of Inputs/indicators, and what a wrong one is told.
@Suite struct IndicatorTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Inputs/indicators")

  @Test(arguments: ["monitoring", "baseline", "strategy"])
  func everyPresetLoads(name: String) throws {
    let contents = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).yaml")))
    let registry = try IndicatorRegistry.load(contents, path: "\(name).yaml")
    #expect(registry.indicators.count > 10)
    for indicator in registry.indicators {
      #expect(registry[indicator.key] == indicator)
      #expect(!indicator.label.hasSuffix("."), "\(indicator.key)")
      // Completions are gross or net, and every title says which.
      #expect((indicator.basis != nil) == indicator.stem.hasPrefix("completions."))
    }
  }

  /// A quantile of many places comes from pooled records, never from the places' own.
  @Test func noPriceRentOrRatioIsAddedUp() throws {
    for name in ["monitoring", "baseline", "strategy"] {
      let contents = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).yaml")))
      for indicator in try IndicatorRegistry.load(contents, path: name).indicators
      where ["prices.", "rents.", "ratio."].contains(where: indicator.stem.hasPrefix) {
        #expect(indicator.total == .pooled, "\(indicator.key)")
      }
    }
  }

  @Test func aWrongPresetIsToldAllOfItsFaults() throws {
    let text = """
      description: Wrong
      indicators:
        - { key: a, label: A, figure: a.b, total: ratio, direction: neither, source: here }
        - { key: b, label: B, figure: a.b, total: average, direction: neither, source: here }
        - { key: c, label: C, figure: a.b, total: sum, direction: neither, source: here }
        - { key: c, label: C, figure: a.b, total: sum, direction: neither, source: here }
      """
    let faults = #expect(throws: Faults.self) {
      try IndicatorRegistry.load([UInt8](text.utf8), path: "wrong.yaml")
    }
    let lines = try #require(faults).all.map(\.description)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("wrong.yaml:3"))
    #expect(lines[1].contains("one of sum, ratio, pooled, none"))
    #expect(lines[2].contains("indicator \"c\" twice"))
  }
}
