import Foundation
import Testing

/// Compares a text with a file in `Golden/`.
///
/// With `HNA_RECORD` set the file is written instead and the test fails, so that no one takes a recording for a pass;
/// with `CI` set nothing is ever written.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  let environment = ProcessInfo.processInfo.environment
  if environment["HNA_RECORD"] != nil, environment["CI"] == nil {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
  } else {
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
  }
}
