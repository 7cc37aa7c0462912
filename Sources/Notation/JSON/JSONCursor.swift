extension YAMLCursor {
  /// Reads a whole JSON file: the same cursor as for YAML, of which JSON is a part.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages.
  ///   - log: where faults go.
  /// - Returns: a cursor at the root; nil if the file is not JSON.
  package static func readJSON(_ bytes: [UInt8], path: String, log: FaultLog) -> YAMLCursor? {
    JSONParsing.value(of: bytes, path: path, log: log).map {
      YAMLCursor(value: $0, name: "the file", log: log)
    }
  }
}
