import Foundation
import Testing

/// The faults of areas, for another program.
@Suite("hna check --json")
struct CheckJSONTests {
  @Test func holdsEveryFaultOfEveryArea() throws {
    let copy = try SampleCopy("exampleton")
    defer { copy.remove() }
    try copy.replace("area.yaml", by: "area.yaml") {
      $0.replacing("kind: hna", with: "kind: han\nnaem: x")
    }
    let result = try HNAProcess.run(
      ["check", "--json", "exampleton", "Inputs/maidstone"], in: copy.home)
    #expect(result.status == 1 && result.messages == "")
    let start = """
      [
        {
          "area": "exampleton",
          "errors": 2,
          "warnings": 0,
          "faults": [
            {
              "severity": "error",
              "code": "HNA0120",
              "file": "exampleton/area.yaml",
              "line": 1,
              "column": 7,
              "found": "key \\"kind\\" has \\"han\\"; did you mean \\"hna\\"?",
              "expected": "one of hna, spd, monitoring, strategy",
              "remedy": "Write one of these words."
            },
            {
              "severity": "error",
              "code": "HNA0117",
              "file": "exampleton/area.yaml",
              "line": 2,
              "column": 1,
              "found": "unknown key \\"naem\\"",
      """
    #expect(result.output.hasPrefix(start), "\(result.output.prefix(1200))")
    let areas = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(areas.map { $0["area"] as? String } == ["exampleton", "Inputs/maidstone"])
    #expect(areas.map { $0["errors"] as? Int } == [2, 0])
    #expect((areas[1]["not_assessed"] as? [Any])?.isEmpty == false)
  }
}
