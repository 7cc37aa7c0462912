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

  // MARK: Requests

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: 127.0.0.1:8123\r\n\r\n", "/", true),
    ("GET /a%20b.html?x=1 HTTP/1.0\r\nAccept: */*\r\nhost:localhost\r\n\r\n", "/a b.html", true),
    ("GET /../../etc/passwd HTTP/1.1\r\nHost: evil.example\r\n\r\n", "/../../etc/passwd", false),
    ("GET / HTTP/1.1\r\n\r\n", "/", false),
  ])
  func readsWhatABrowserAsks(_ head: String, _ path: String, _ isOwn: Bool) throws {
    let request = try #require(PreviewRequest(Array(head.utf8)))
    #expect(request.path == path && request.isOwn == isOwn)
  }

  @Test(arguments: [
    "", "GET", "GET / FTP/1.1\r\n\r\n", "GET  HTTP/1.1\r\n\r\n", "\u{0}\u{1}\r\n\r\n",
  ])
  func knowsWhatIsNoRequest(_ head: String) {
    #expect(PreviewRequest(Array(head.utf8)) == nil)
  }

  @Test func answersABrowserOnThisComputer() async throws {
    defer { copy.remove() }
    await preview.refresh()
    let server = try PreviewServer(preview, port: 0)
    #expect(server.port ?? 0 > 0)
    let ask = { (line: String, host: String) async -> String in
      let head = "\(line) HTTP/1.1\r\nHost: \(host)\r\n\r\n"
      let answer = await server.answer(to: PreviewRequest(Array(head.utf8)))
      return String(decoding: answer, as: UTF8.self)
    }
    let page = await ask("GET /", "localhost:8123")
    let parts = page.components(separatedBy: "\r\n\r\n")
    #expect(parts[0].hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(parts[0].contains("Content-Length: \(parts[1].utf8.count)\r\n"))
    #expect(await ask("HEAD /", "localhost") == parts[0] + "\r\n\r\n")
    #expect(await ask("GET /", "evil.example").hasPrefix("HTTP/1.1 403 "))
    #expect(await ask("POST /", "127.0.0.1").hasPrefix("HTTP/1.1 405 "))
    #expect(await ask("GET /area.yaml", "127.0.0.1").hasPrefix("HTTP/1.1 404 "))
    #expect(
      String(decoding: await server.answer(to: nil), as: UTF8.self).hasPrefix("HTTP/1.1 400 "))
  }
}
