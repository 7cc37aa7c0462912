import Foundation
import Testing

@testable import Writers

/// Writes the sample report to the folder that `HNA_SAMPLE_OUTPUT` names, for people and for Tests/checks/pages.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["HNA_SAMPLE_OUTPUT"] != nil))
struct SampleOutput {
  @Test func writesTheSample() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["HNA_SAMPLE_OUTPUT"] ?? "")
    var site = Sample.site
    site.stylesheet = try String(contentsOf: Sample.stylesheet, encoding: .utf8)
    let writer = ReportWriter(Sample.document, site: site, edition: Sample.edition) { _ in
      String(repeating: "0", count: 64)
    }
    for file in try writer.files() {
      let place = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }
}

extension Sample {
  static var stylesheet: URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Templates/site/style.css")
  }
}
