import ArgumentParser
import FlyingFox
import FlyingSocks
import Foundation

/// `hna serve`: a preview that is made again as files change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the report in a browser, made again as its files change.",
    discussion: """
      Only this computer can see the preview, and nothing is written: hna build writes the report.
      Faults are shown on the page and here; the last report that could be built stays. Stop with Ctrl-C.

        hna serve Inputs/exampleton
      """)

  @Argument(help: "The area folder.")
  var area: String

  @Option(help: "The port of the address; 0 takes one that is free.")
  var port: UInt16 = 8123

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let console = messages.console
    guard FileManager.default.fileExists(atPath: area) else {
      console.error("\(InputFailure.noArea(area))")
      throw Stop.inputMissing
    }
    let preview = Preview(of: area, console: console)
    await preview.refresh()
    try await withThrowingTaskGroup(of: Void.self) { group in
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
      await server.appendRoute("GET,HEAD *") { await answer($0, from: preview) }
      group.addTask { try await listen(server, console) }
      group.addTask {
        try await server.waitUntilListening()
        await announce(server, console)
        while true {
          try await Task.sleep(for: .milliseconds(300))
          await preview.refresh()
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func listen(_ server: HTTPServer, _ console: Console) async throws {
    do {
      try await server.run()
    } catch {
      console.error(
        """
        \(area): the preview cannot use port \(port): \(error.localizedDescription)
          Stop the program that uses it, or name another port with --port.
        """)
      throw Stop.cannotCreate
    }
  }

  private func announce(_ server: HTTPServer, _ console: Console) async {
    guard case .ip4(_, let port)? = await server.listeningAddress else { return }
    console.result("\(area): open http://127.0.0.1:\(port)/ ; stop with Ctrl-C")
  }
}

/// A page for a request, if it was made to this computer by name: a page of another site may not ask through a name that
/// it has turned to this address.
private func answer(_ request: HTTPRequest, from preview: Preview) async -> HTTPResponse {
  let host = request.headers[.host]?.split(separator: ":").first
  guard host == "127.0.0.1" || host == "localhost" else {
    return HTTPResponse(statusCode: .forbidden)
  }
  let path = request.path.removingPercentEncoding ?? request.path
  guard let page = await preview.page(at: path) else {
    return HTTPResponse(
      statusCode: .notFound, headers: [.contentType: "text/plain; charset=utf-8"],
      body: Data("The report has no such page.\n".utf8))
  }
  return HTTPResponse(
    statusCode: .ok, headers: [.contentType: page.type, .init("Cache-Control"): "no-store"],
    body: Data(page.bytes))
}
