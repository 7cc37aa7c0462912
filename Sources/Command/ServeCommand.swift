import ArgumentParser
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
    let server = try server(of: preview, console)
    await preview.refresh()
    console.result("\(area): open http://127.0.0.1:\(server.port ?? port)/ ; stop with Ctrl-C")
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        while true {
          try await Task.sleep(for: .milliseconds(300))
          await preview.refresh()
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func server(of preview: Preview, _ console: Console) throws(Stop) -> PreviewServer {
    do {
      return try PreviewServer(preview, port: port)
    } catch {
      console.error(
        """
        \(area): the preview cannot use port \(port): \(error.localizedDescription)
          Stop the program that uses it, or name another port with --port.
        """)
      throw .cannotCreate
    }
  }
}
