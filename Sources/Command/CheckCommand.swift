import ArgumentParser
import Notation

/// `hna check`: everything that can be checked, in one list.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every fault of each area, with file, line and remedy.",
    discussion: """
        hna check Inputs/exampleton
        hna check Inputs/*/ --strict --json
      """)

  @Argument(help: "Area folders.")
  var areas: [String]

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @OptionGroup var messages: MessageOptions

  @Flag(help: "Write the list as JSON, for another program.")
  var json = false

  func run() throws {
    let console = messages.console
    var checked: [AreaCheck] = []
    for area in areas {
      let check = try AreaCheck(area, console)
      checked.append(check)
      guard !json else { continue }
      console.report(check.faults)
      console.result(
        "\(area): \(CheckCommand.count(check.errors, "error")), "
          + CheckCommand.count(check.warnings, "warning"))
    }
    if json { console.result(AreaCheck.json(checked)) }
    if checked.contains(where: { $0.errors > 0 || (strict && $0.warnings > 0) }) {
      throw Stop.checkFailed
    }
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : "\(number)") \(noun)\(number == 1 ? "" : "s")"
  }
}
