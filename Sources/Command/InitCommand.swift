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
      Writes a commented area.yaml, empty tables for figures, schemes and policies, and a list of what the report needs
      and where it can be had. A folder that exists is left alone.

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
    }
    console.result(
      "\(folder): fill in area.yaml, state figures in stated/, then run: hna check \(folder)")
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

  /// What to fetch: everything whose absence the report would mention.
  private func readme(_ project: ProjectFolder) throws -> String {
    let wants = try project.readTemplate(kind.rawValue).wants
    return """
      # What this report needs

      The report is written whatever is missing: a part that lacks its figures says so. Figures go into `stated/*.csv`, one row each, with the
      publication and the table they stand in; `docs/figures.md` lists their names. Specialist homes for older people go into `schemes.csv`
      (leave the file out if you have no list; an empty list says that there are none).

      | To assess | Fetch | From |
      | :- | :- | :- |

      """
        + wants.map { "| \($0.what) | \($0.needs) | \($0.source) |\n" }.joined()
  }
}

extension AreaDefinition.Kind: ExpressibleByArgument {}
