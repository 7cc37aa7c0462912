import ArgumentParser
import Foundation
import Notation
import Writers

/// `hna build`: checks, works out and writes the report of each area.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the report of each area.",
    discussion: """
      Each report is written whole or not at all: a fault in an area leaves its last report as it was.
      What could not be assessed is said in the report; --strict makes that an error.

        hna build Inputs/exampleton
        hna build Inputs/*/ --strict
      """)

  @Argument(help: "Area folders.")
  var areas: [String]

  @Option(
    name: .shortAndLong,
    help: "Where to write; a folder for each area is made in it if there are several.")
  var output: String?

  @Flag(help: "Take warnings and parts not assessed for errors.")
  var strict = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    var stops: [Stop] = []
    for area in areas {
      do throws(Stop) {
        try build(area, console)
      } catch {
        stops.append(error)
      }
    }
    if let worst = stops.max(by: { $0.rawValue < $1.rawValue }) { throw worst }
  }

  private func build(_ area: String, _ console: Console) throws(Stop) {
    let report = try Stop.explaining(to: console) { AreaReport(try AreaInputs(area)) }
    let files = try Stop.explaining(to: console) { try write(report, as: area, console) }
    let folder = folder(of: report.inputs)
    guard !dryRun else {
      console.result("\(area): would write \(files.count) files into \(folder.shown)")
      return
    }
    try Stop.explaining(to: console) {
      try OutputFolder(path: folder).replace(with: files.map { ($0.path, $0.bytes) })
    }
    console.result("\(area): wrote \(files.count) files; open \(folder.shown)/index.html")
  }

  /// Spells a report and says what was met on the way.
  private func write(_ report: AreaReport, as area: String, _ console: Console) throws
    -> [OutputFile]
  {
    let (files, told) = try report.written()
    let faults = (report.inputs.warnings + told.warnings).sorted()
    console.report(faults)
    for gap in told.notAssessed {
      console.message("\(area): not assessed: \(gap.what); it needs \(gap.needs)")
    }
    if strict, !(faults.isEmpty && told.notAssessed.isEmpty) { throw Stop.checkFailed }
    return files
  }

  /// `Output/<area>` of the project, or where the person said.
  private func folder(of inputs: AreaInputs) -> URL {
    if let output {
      let folder = URL(filePath: output)
      return areas.count == 1 ? folder : folder.appending(path: inputs.name)
    }
    return inputs.output
  }
}

extension URL {
  /// The path as a person would type it: from the working folder where the file is below it.
  fileprivate var shown: String {
    let here = FileManager.default.currentDirectoryPath + "/"
    let whole = standardizedFileURL.path
    return whole.hasPrefix(here) ? String(whole.dropFirst(here.count)) : whole
  }
}
