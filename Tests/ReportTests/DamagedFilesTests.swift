import Datasets
import Evidence
import Foundation
import Need
import Notation
import Testing

@testable import Report

/// Whatever has become of a published file, no figure is silently another than that of the whole file.
@Suite("Reports from damaged files")
struct DamagedFilesTests {
  static let area = "exampleton"

  static let variants: [DamagedFile] = {
    let files = (try? SampleAssessments.files(below: "Inputs/\(area)/data")) ?? []
    let kinds = DamagedFile.Damage.allCases
    return files.map(\.path).filter { !$0.hasSuffix(".md") }.enumerated().map { index, path in
      DamagedFile(file: "data/\(path)", damage: kinds[index % kinds.count])
    }
  }()

  /// Whether rows are lost that nobody can miss: sales.
  private static func isUnnoticed(_ variant: DamagedFile) -> Bool {
    variant.file.hasPrefix("data/prices/")
  }

  /// Whether two files lie in one folder, as those of one subject do.
  private func isBeside(_ path: String, _ other: String) -> Bool {
    path.split(separator: "/").dropLast() == other.split(separator: "/").dropLast()
  }

  @Test(arguments: variants)
  func giveNoOtherFigure(variant: DamagedFile) throws {
    let whole = try SampleAssessments.folder(Self.area)
    let written = try SampleAssessments.files(below: "Inputs/\(Self.area)")
    let bytes = try #require(written.first { $0.path == variant.file }).bytes
    guard let damaged = variant.bytes(bytes) else { return }
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try Data(damaged).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let log = FaultLog()
    let figures = try SampleAssessments.figures(
      ofFilesOf: whole.definition, Self.area,
      written.map(\.path).filter { $0.hasPrefix("data/areas/") || isBeside($0, variant.file) },
      placing: (variant.file, place.path), log: log)
    let isRefused = log.hasErrors
    let known = Dictionary(whole.figures.map { ($0.id, $0) }) { first, _ in first }
    let wrong = figures.filter { figure in
      guard let value = figure.value, let right = known[figure.id]?.value else { return false }
      return value != right
    }
    if !isRefused, !Self.isUnnoticed(variant) {
      #expect(wrong.map(\.id.text) == [])
    }
  }
}
