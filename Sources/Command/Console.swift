import Foundation
import Notation

/// What a command says to a person: results on standard output, messages on standard error.
struct Console {
  /// Whether standard error may be coloured.
  let isColoured: Bool
  let isQuiet: Bool

  /// Decides about colour: flags first, then the environment, then whether a person is looking.
  init(
    quiet: Bool, noColor: Bool, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    isQuiet = quiet
    let refused =
      noColor || environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    let forced = environment["FORCE_COLOR"]?.isEmpty == false
    isColoured = !refused && (forced || isatty(STDERR_FILENO) == 1)
  }

  /// A result, on standard output.
  func result(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// A message, on standard error, unless the person asked for quiet.
  func message(_ text: String) {
    guard !isQuiet else { return }
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// What stopped the work, on standard error, however quiet the person asked for.
  func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Faults, on standard error, warnings first and errors last, where they are seen.
  func report(_ faults: [Fault]) {
    for severity in [Fault.Severity.warning, .error] where !(isQuiet && severity == .warning) {
      for fault in faults where fault.severity == severity {
        let text = isColoured ? coloured(fault) : fault.description
        FileHandle.standardError.write(Data((text + "\n").utf8))
      }
    }
  }

  private func coloured(_ fault: Fault) -> String {
    let colour = fault.severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    let word = "\(fault.severity.rawValue) \(fault.code)"
    guard let range = fault.description.range(of: word) else { return fault.description }
    return fault.description.replacingCharacters(in: range, with: "\(colour)\(word)\u{1B}[0m")
  }
}
