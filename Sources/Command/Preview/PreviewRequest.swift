import Foundation

/// What a browser asks for: the first line of a request and the name that it calls this computer by.
///
/// A preview gives whole files to whoever sits at the computer, so that nothing else of a request matters.
struct PreviewRequest: Equatable {
  let method: String
  /// From the address, with its first slash and without a query, as it is after percent signs were read.
  let path: String
  /// Without the port; nil if the browser named none.
  let host: String?

  /// Reads a request.
  ///
  /// - Parameter head: its lines, up to the empty one; nil is the answer where the first is not that of a request.
  init?(_ head: [UInt8]) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    guard let parts = lines.first?.split(separator: " ", omittingEmptySubsequences: false),
      parts.count == 3, parts[1].hasPrefix("/"), parts[2].hasPrefix("HTTP/1.")
    else { return nil }
    method = String(parts[0])
    let written = String(parts[1].prefix { $0 != "?" && $0 != "#" })
    path = written.removingPercentEncoding ?? written
    host =
      lines.dropFirst().lazy.compactMap { line -> String? in
        let field = line.split(separator: ":", maxSplits: 1)
        guard field.count == 2, field[0].lowercased() == "host" else { return nil }
        return field[1].split(separator: ":").first.map { $0.filter { $0 != " " } }
      }.first
  }

  /// Whether the browser asked this computer by a name of its own: a page of another site may not ask through a name that
  /// it has turned to this address.
  var isOwn: Bool { host == "127.0.0.1" || host == "localhost" }
}
