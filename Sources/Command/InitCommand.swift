import ArgumentParser
import Datasets
import Foundation
import Report

/// `hna init`: a new area folder to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new area folder.",
    discussion: """
      Writes a commented area.yaml, a folder data for published files, empty tables for figures and policies, and a list of
      the files to fetch and of what the report needs besides. A folder that exists is left alone.

        hna init Inputs/my-parish --kind hna
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(
    help:
      "The kind of report: \(AreaDefinition.Kind.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var kind = AreaDefinition.Kind.hna

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let place = URL(filePath: folder)
    guard !FileManager.default.fileExists(atPath: place.path) else {
      console.error(
        """
        \(folder): there is such a folder already; expected a new one
          Name another folder, or fill in the one there is: "hna check \(folder)" says what it lacks.
        """)
      throw Stop.cannotCreate
    }
    try Stop.explaining(to: console) {
      guard let project = ProjectFolder(near: place) else { throw InputFailure.noProject(folder) }
      for file in try files(project) {
        let path = place.appending(path: file.path)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.text.write(to: path, atomically: false, encoding: .utf8)
      }
      try FileManager.default.createDirectory(
        at: place.appending(path: "data"), withIntermediateDirectories: true)
    }
    console.result(
      """
      \(folder): fill in area.yaml, and put published files into data/; README.md lists them
        Then run: hna check \(folder)
      """)
  }

  private func files(_ project: ProjectFolder) throws -> [(path: String, text: String)] {
    let definition = project.path.appending(path: "Templates/init/\(kind.rawValue).yaml")
    return [
      ("area.yaml", try String(contentsOf: definition, encoding: .utf8)),
      (
        "stated/figures.csv",
        "figure,place,period,value,publication,at,marker,lower,upper,range,note\n"
      ),
      ("policies.csv", "plan,reference,title,summary,topic,publication,at\n"),
      ("README.md", try readme(project)),
    ]
  }

  /// The files that readers know, and everything whose absence the report would mention.
  private func readme(_ project: ProjectFolder) throws -> String {
    let files = DatasetRegistry.datasets(for: kind).map { dataset in
      let feeds = dataset.sections.map(\.rawValue).joined(separator: "; ")
      return "| \(dataset.title) | \(dataset.source) | \(feeds) |\n"
    }
    let wants = try project.readTemplate(kind.rawValue).wants
    return """
      # What this report needs

      The report is written whatever is missing: a part that lacks its figures says so.

      ## Published files

      They go into `data/`, under any name, exactly as they were downloaded: workbooks as .xlsx or .ods, tables as CSV, or the zip they came in.
      Each is told by its headings, and the rows of the area are found by its codes. `hna sources` says which are still missing;
      `docs/datasets.md` tells the layouts.

      | File | From | Feeds |
      | :- | :- | :- |
      \(files.joined())
      ## What else

      A figure that stands in no such file goes into `stated/*.csv`, one row each, with the publication and the table it stands in;
      `docs/figures.md` lists their names. Specialist homes for older people go into `schemes.csv`
      (leave the file out if you have no list; an empty list says that there are none), policies into `policies.csv`.

      | To assess | Needed | From |
      | :- | :- | :- |

      """
        + wants.map { "| \($0.what) | \($0.needs) | \($0.source) |\n" }.joined()
  }
}

extension AreaDefinition.Kind: ExpressibleByArgument {}
