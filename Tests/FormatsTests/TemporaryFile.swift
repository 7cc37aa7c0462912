import Foundation

/// Writes bytes to a file that lasts as long as the closure.
///
/// - Parameters:
///   - bytes: the content.
///   - body: receives where the file is.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws, or that the file cannot be written.
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}
