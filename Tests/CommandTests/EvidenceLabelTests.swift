import Foundation
import Testing

/// Every figure of the committed reports is called by what it is: no two of them, of one place, time and unit, are called alike
/// and have different values.
@Suite("The labels of evidence") struct EvidenceLabelTests {
  private struct Evidence: Decodable {
    struct Figure: Decodable {
      let id: String
      let label: String
      let area: String
      let period: String?
      let unit: String
      let value: Double?
    }

    let figures: [Figure]
  }

  private static func committed() throws -> [URL] {
    let output = HNAProcess.repository.appending(path: "Output")
    return try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
      .map { output.appending(path: $0).appending(path: "evidence.json") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  @Test(arguments: try committed())
  func oneLabelHasOneValue(file: URL) throws {
    let evidence = try JSONDecoder().decode(Evidence.self, from: Data(contentsOf: file))
    let known = evidence.figures.filter { $0.value != nil }
    #expect(!known.isEmpty)
    let alike = Dictionary(grouping: known) { figure in
      [figure.label.lowercased(), figure.area, figure.period ?? "", figure.unit]
    }
    let contradictions = alike.values.filter { figures in
      Set(figures.compactMap { $0.value.map { ($0 * 1e9).rounded() } }).count > 1
    }
    #expect(contradictions.map { $0.map(\.id).sorted() }.isEmpty, "\(contradictions)")
  }
}
