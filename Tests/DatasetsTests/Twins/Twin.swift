import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// A sound file of a dataset, and the same file broken as files of that dataset are broken.
///
/// The table of twins stands in the files beside this one, a family of datasets each.
struct Twin: Sendable, CustomTestStringConvertible {
  /// What is done to the text of the fixture.
  enum Change: Sendable {
    /// Replaces the first occurrence.
    case first(String, String)
    /// Replaces every occurrence.
    case all(String, String)
    /// Takes out the lines that hold a text.
    case without(String)
  }

  /// The key of the dataset: `small-area-incomes`.
  let dataset: String
  /// Which of its published layouts the fixture has.
  let layout: String
  /// What is wrong with the broken file, in words.
  let damage: String
  /// The fixture, below `Fixtures`.
  let file: String
  let changes: [Change]
  /// What the files are called in the data folder; nil for the name of the fixture.
  var called: String?
  /// What the broken file is called; nil where it is called as the sound one.
  var renamed: String?
  /// Sound fixtures that both are read beside.
  var with: [String] = []
  var definition = MarketFiles.definition
  /// The content of boundary.geojson, where the definition names one.
  var boundary: String?
  /// Figures that the sound file gives, and the broken one must not.
  var lost: [String] = []
  /// Everything that a person reads of the broken file.
  let faults: String

  init(
    _ dataset: String, _ layout: String = "", _ damage: String, _ file: String,
    _ changes: [Change] = [], called: String? = nil, renamed: String? = nil, with: [String] = [],
    of definition: String = MarketFiles.definition, boundary: String? = nil, lost: [String] = [],
    _ faults: String
  ) {
    self.dataset = dataset
    self.layout = layout
    self.damage = damage
    self.file = file
    self.changes = changes
    self.called = called
    self.renamed = renamed
    self.with = with
    self.definition = definition
    self.boundary = boundary
    self.lost = lost
    self.faults = faults
  }

  var testDescription: String {
    "\(dataset)\(layout.isEmpty ? "" : " (\(layout))"): \(damage)"
  }

  /// Every twin there is.
  static let all =
    area + census + census2011 + stock + prices + incomes + rents + people + supply

  /// The layouts of datasets that are published in more than one, each of which has a twin.
  ///
  /// Census tables share theirs.
  static let layouts: [String: Set<String>] = [
    "census-": [
      "bulk download", "custom dataset", "query download", "programming interface",
    ],
    "council-tax-stock-": ["headings to 2019", "headings from 2021"],
    "postcode-directory": [
      "ONS Postcode Directory to early 2025", "ONS Postcode Directory from 2025",
      "National Statistics Postcode Lookup",
    ],
    "price-paid": [
      "yearly file", "monthly file", "report builder, header in its own line",
      "report builder, header run into the first sale", "report builder, no header",
    ],
    "house-price-statistics": ["districts", "small areas"],
    "small-area-incomes": ["workbook", "CSV"],
    "small-area-population": ["to mid-2020", "from mid-2021"],
    "private-rent-summary": ["medians by size", "a table for each size"],
    "local-housing-allowance": ["workbook", "CSV"],
  ]
}

// MARK: Reading

extension Twin {
  /// What reading one of the two gave.
  struct Outcome {
    let figures: [String: Figure]
    let faults: Faults
    let uses: [PublishedFiles.FileUse]
  }

  /// The text of a change that the fixture does not have.
  struct NoSuchText: Error { let text: String }

  /// Reads the sound file.
  func sound() throws -> Outcome {
    try read(called ?? name, text(), definition)
  }

  /// Reads the broken file.
  func broken() throws -> Outcome {
    try read(renamed ?? called ?? name, changed(), definition)
  }

  private var name: String { String(file.split(separator: "/").last ?? "") }

  private static let folder = repository.appending(path: "Tests/DatasetsTests/Fixtures")

  private func text() throws -> String { try Self.text(file) }

  /// The text of a fixture; the oldest are Windows-1252.
  private static func text(_ file: String) throws -> String {
    let data = try Data(contentsOf: folder.appending(path: file))
    return String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252) ?? ""
  }

  private func changed() throws -> String {
    try changes.reduce(text()) { text, change in
      let changed: String
      switch change {
      case .first(let old, let new):
        changed = text.replacing(old, with: new, maxReplacements: 1)
      case .all(let old, let new): changed = text.replacing(old, with: new)
      case .without(let part):
        changed = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .filter { !$0.contains(part) }.joined(separator: "\n")
      }
      guard changed != text else { throw NoSuchText(text: "\(change)") }
      return changed
    }
  }

  private func read(_ name: String, _ text: String, _ definition: String) throws -> Outcome {
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let others = try with.map { path in
      (String(path.split(separator: "/").last ?? ""), path, try Self.text(path))
    }
    let files = try ([(name, file, text)] + others).map { name, path, text in
      let url = place.appending(path: name)
      try Data(MarketFiles.bytes(path, text)).write(to: url)
      return DataFile(name: "data/\(name)", path: name, location: url.path)
    }
    let own =
      [("area.yaml", Array(definition.utf8))]
      + (boundary.map { [("boundary.geojson", Array($0.utf8))] } ?? [])
    let folder = try AreaFolder.read("foxton", files: own)
    let log = FaultLog()
    let published = PublishedFiles.read(
      files, area: folder.definition, boundary: folder.boundary,
      parameters: try MarketFiles.parameters(on: "\(folder.definition.baseDate)"), log: log)
    return Outcome(
      figures: Dictionary(published.figures.map { ($0.id.text, $0) }) { first, _ in first },
      faults: Faults(log.faults), uses: published.uses)
  }
}
