import Foundation
import Testing

@testable import Command

/// Somebody writes with the report open in a browser.
@Suite("hna serve")
struct PreviewTests {
  private let copy: SampleCopy
  private let preview: Preview

  init() throws {
    copy = try SampleCopy("exampleton")
    preview = Preview(of: copy.folder.path, console: Console(quiet: true, noColor: true))
  }

  private func text(_ path: String) async throws -> String {
    String(decoding: try #require(await preview.page(at: path)).bytes, as: UTF8.self)
  }

  private var version: String {
    get async throws { try await text("/.version") }
  }

  @Test func givesTheFilesOfTheReportAndNothingElse() async throws {
    defer { copy.remove() }
    await preview.refresh()
    #expect(try await text("/").contains("Housing Needs Assessment for Exampleton"))
    #expect(await preview.page(at: "/style.css")?.type == "text/css; charset=utf-8")
    #expect(await preview.page(at: "/tables/tenure.csv")?.type == "text/csv; charset=utf-8")
    for path in ["/area.yaml", "/../area.yaml", "//etc/passwd", "/tables", "", "/05-tenure"] {
      #expect(await preview.page(at: path) == nil)
    }
    #expect(
      !FileManager.default.fileExists(atPath: copy.home.appending(path: "Output").path),
      "a preview writes nothing")
  }

  @Test func isMadeAgainWhenAFileWasChanged() async throws {
    defer { copy.remove() }
    await preview.refresh()
    let first = try await version
    await preview.refresh()
    #expect(try await version == first)
    try copy.replace("chapters/setting.md", by: "chapters/setting.md") {
      $0.replacing("a small place to measure", with: "a hard place to measure")
    }
    await preview.refresh()
    #expect(try await version != first)
    #expect(try await text("/03-context.html").contains("a hard place to measure"))
  }

  @Test func keepsTheLastReportThatCouldBeBuilt() async throws {
    defer { copy.remove() }
    await preview.refresh()
    let definition = "area.yaml"
    try copy.replace(definition, by: definition) { $0.replacing("kind: hna", with: "kind: <hna>") }
    await preview.refresh()
    let page = try await text("/05-tenure.html")
    #expect(page.contains("Households by tenure"))
    #expect(page.contains("area.yaml:1:7: error"))
    #expect(page.contains("&lt;hna&gt;") && !page.contains("<hna>"))
    try copy.replace(definition, by: definition) { $0.replacing("kind: <hna>", with: "kind: hna") }
    await preview.refresh()
    #expect(try await !text("/05-tenure.html").contains("cannot be built"))
  }

  @Test func saysWhyThereIsNoReportYet() async throws {
    defer { copy.remove() }
    try copy.replace("area.yaml", by: "area.yaml") { $0.replacing("kind: hna", with: "kind: han") }
    await preview.refresh()
    let page = try await text("/")
    #expect(page.contains("No report yet") && page.contains("area.yaml:1:7: error"))
  }
}
