import ArgumentParser
import Notation

/// `hna check`: everything that can be checked, in one list.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every fault of each area, with file, line and remedy.",
    discussion: "  hna check Inputs/exampleton")

  @Argument(help: "Area folders.")
  var areas: [String]

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    var failed = false
    for area in areas {
      let faults = try check(area, console)
      console.report(faults)
      let errors = faults.count { $0.severity == .error }
      let warnings = faults.count - errors
      if errors > 0 || (strict && warnings > 0) { failed = true }
      console.result(
        "\(area): \(CheckCommand.count(errors, "error")), \(CheckCommand.count(warnings, "warning"))"
      )
    }
    if failed { throw Stop.checkFailed }
  }

  private func check(_ area: String, _ console: Console) throws -> [Fault] {
    do {
      let report = AreaReport(try AreaInputs(area))
      let told = try report.written().told
      return (report.inputs.warnings + told.warnings).sorted()
    } catch let faults as Faults {
      return faults.all
    } catch let failure as InputFailure {
      console.message("\(failure)")
      throw Stop.inputMissing
    }
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : "\(number)") \(noun)\(number == 1 ? "" : "s")"
  }
}
