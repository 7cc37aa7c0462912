import Foundation
import Testing

/// Holds docs/diagnostics.md against the codes that the sources use.
@Suite struct DiagnosticsPageTests {
  @Test func everyCodeIsExplainedOnce() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let explained = page.split(separator: "\n").filter { $0.hasPrefix("| HNA") }
      .map { String($0.dropFirst(2).prefix(7)) }
    #expect(Set(explained).count == explained.count, "a code stands twice on the page")
    #expect(explained == explained.sorted(), "the codes are out of order")
    let used = try codesInSources()
    #expect(used.subtracting(explained).sorted() == [], "codes that the page does not explain")
    #expect(Set(explained).subtracting(used).sorted() == [], "codes that no message has")
  }

  private func codesInSources() throws -> Set<String> {
    let sources = try files(below: "Sources").filter { $0.path.hasSuffix(".swift") }
    return Set(
      sources.flatMap { file in
        String(decoding: file.bytes, as: UTF8.self).matches(of: /"(HNA[0-9]{4})"/)
          .map { String($0.output.1) }
      })
  }
}
