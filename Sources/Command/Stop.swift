import ArgumentParser

/// Why a command ends without having done its work, as an exit code that scripts can rely on.
///
/// - SeeAlso: sysexits, and docs/diagnostics.md.
enum Stop: Int32, Error {
  /// A check found errors, or warnings under `--strict`.
  case checkFailed = 1
  /// The data of an area cannot be used as they are.
  case badData = 65
  /// A folder or a file that was named does not exist.
  case inputMissing = 66
  /// A fault of this program.
  case bug = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case readOrWrite = 74
  /// The definition of an area or a template cannot be used.
  case badDefinition = 78

  /// The code as ArgumentParser takes it.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
