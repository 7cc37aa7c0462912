import FlyingSocks
import Foundation

/// Answers browsers on this computer, one request a connection.
struct PreviewServer {
  let preview: Preview
  private let socket: Socket

  /// Takes the port.
  ///
  /// - Parameters:
  ///   - preview: what is shown.
  ///   - port: where; 0 takes one that is free.
  /// - Throws: `SocketError` if the port is taken.
  init(_ preview: Preview, port: UInt16) throws {
    self.preview = preview
    socket = try Socket(domain: Int32(AF_INET))
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
    try socket.listen()
  }

  /// The port that was taken.
  var port: UInt16? {
    guard case .ip4(_, let port)? = try? socket.sockname() else { return nil }
    return port
  }

  /// Answers until it is cancelled.
  func run() async throws {
    let pool: some AsyncSocketPool = .ePoll()
    try await pool.prepare()
    let listening = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask {
        try await withThrowingDiscardingTaskGroup { connections in
          for try await connection in listening.sockets {
            connections.addTask { await answer(connection) }
          }
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  /// Answers one request; a browser that goes away before is nobody's fault.
  private func answer(_ connection: AsyncSocket) async {
    defer { try? connection.close() }
    guard let head = try? await Self.head(of: connection) else { return }
    try? await connection.write(await answer(to: PreviewRequest(head)))
  }

  /// The longest request that is read.
  private static let longest = 16_384

  /// The lines of a request up to the empty one.
  private static func head(of connection: AsyncSocket) async throws -> [UInt8] {
    let end = Array("\r\n\r\n".utf8)
    var head: [UInt8] = []
    while !head.suffix(end.count).elementsEqual(end), head.count < longest {
      head.append(try await connection.read())
    }
    return head
  }

  /// The whole answer as it goes over the line.
  func answer(to request: PreviewRequest?) async -> Data {
    guard let request else { return Self.answer("400 Bad Request", "This is no request.\n") }
    guard request.isOwn else {
      return Self.answer("403 Forbidden", "The preview is for this computer alone.\n")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return Self.answer("405 Method Not Allowed", "The preview can only be read.\n")
    }
    guard let page = await preview.page(at: request.path) else {
      return Self.answer("404 Not Found", "The report has no such page.\n")
    }
    return Self.answer("200 OK", page, isHead: request.method == "HEAD")
  }

  private static func answer(_ status: String, _ words: String) -> Data {
    answer(
      status, Preview.Page(bytes: Array(words.utf8), type: PreviewMarkup.type(ofFile: "txt")),
      isHead: false)
  }

  private static func answer(_ status: String, _ page: Preview.Page, isHead: Bool) -> Data {
    let head = [
      "HTTP/1.1 \(status)", "Content-Type: \(page.type)", "Content-Length: \(page.bytes.count)",
      "Cache-Control: no-store", "Connection: close", "", "",
    ].joined(separator: "\r\n")
    return Data(head.utf8) + (isHead ? [] : page.bytes)
  }
}
