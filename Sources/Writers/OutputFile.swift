/// A file of a report that is yet to be written: its path within the output folder, and its content.
package struct OutputFile: Hashable, Sendable {
  /// With `/` between folders: `tables/tenure.csv`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The content as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
