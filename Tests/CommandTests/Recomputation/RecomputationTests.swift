import Foundation
import Testing

@Suite("Recomputing evidence without the program")
struct RecomputationTests {
  @Test(
    "Formulas",
    arguments: [
      ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("2 ^ 3 ^ 2", 512), ("-2 ^ 2", -4), ("2 ^ -1", 0.5),
      ("2 * -3 + 1", -5), ("8 - 3 - 2", 3), ("8 / 2 / 2", 2), ("max(0, a - b)", 0),
      ("sum(list) / a", 5), ("min(list, a)", 1), ("round(2.5)", 3), ("round(-2.5)", -3),
      ("floor(2.7) + ceil(2.1)", 5), ("sqrt(16)", 4), ("ln(exp(2))", 2), ("normal_cdf(0)", 0.5),
      ("quantile(list, 0.25)", 1.75), ("sum(max(a, b), (a + b) * 2)", 13),
    ])
  func formulas(formula: String, value: Double) throws {
    let inputs: [String: [Double?]] = ["a": [2], "b": [3], "list": [4, 1, 2, 3]]
    let result = try #require(try OutsideEvaluator(inputs: inputs).evaluate(formula))
    #expect(abs(result - value) < 1e-12)
  }

  @Test func aMissingInputGivesAMissingResult() throws {
    let evaluator = OutsideEvaluator(inputs: ["a": [nil], "list": [1, nil]])
    #expect(try evaluator.evaluate("a * 0") == nil)
    #expect(try evaluator.evaluate("sum(list)") == nil)
    #expect(try OutsideEvaluator(inputs: ["a": [0]]).evaluate("1 / a") == nil)
  }

  @Test func aWrongValueAMissingInputAndACycleAreFound() throws {
    let evidence = try OutsideEvidence(
      Data(
        #"""
        {"figures": [
          {"id": "a", "value": 1}, {"id": "b", "value": 3, "formula": "x + x", "inputs": {"x": "a"}},
          {"id": "c", "value": 1, "formula": "x", "inputs": {"x": "gone"}},
          {"id": "d", "value": 1, "formula": "x", "inputs": {"x": ["d"]}}
        ]}
        """#.utf8))
    #expect(evidence.faults().count == 3)
  }

  @Test("Every committed report", arguments: try committed())
  func committedReports(file: URL) throws {
    let evidence = try OutsideEvidence(Data(contentsOf: file))
    #expect(!evidence.figures.isEmpty)
    #expect(evidence.faults().isEmpty)
  }

  /// The evidence of every area whose report is under version control.
  private static func committed() throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let output = root.appending(path: "Output")
    guard FileManager.default.fileExists(atPath: output.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
      .map { output.appending(path: $0).appending(path: "evidence.json") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }
}
