import ArgumentParser

/// The command `hna` and its subcommands.
@main
struct HNA: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hna",
    abstract: "Writes housing evidence reports in which every figure says where it comes from.",
    discussion: """
      Two to begin with:
        hna build Inputs/exampleton          write the report of an area into Output/exampleton
        hna explain Inputs/exampleton mix.target.3-bed.share     show the working of one figure
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, DiffCommand.self,
      AuditCommand.self, AcceptCommand.self,
      InitCommand.self, SchemeCommand.self, ServeCommand.self, SourcesCommand.self,
    ])

  /// Runs the command that a person typed; whatever stops it becomes an exit code.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let stop as Stop {
      exit(withError: stop.exitCode)
    } catch {
      exit(withError: error)
    }
  }
}

/// The version of the program, which every report names.
enum Version {
  static let current = "0.1.0"
}
