import ArgumentParser
import Notation
import Writers

/// Why a command ends without having done its work, as an exit code that scripts can rely on.
///
/// - SeeAlso: sysexits, and docs/diagnostics.md.
enum Stop: Int32, Error {
  /// A check found errors, or warnings under `--strict`.
  case checkFailed = 1
  /// The data of an area cannot be used as they are.
  case badData = 65
  /// A folder, a file or a figure that was named does not exist.
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

  /// Does some work; what stops it is said to a person, and becomes an exit code.
  static func explaining<Value>(to console: Console, _ work: () throws -> Value) throws(Stop)
    -> Value
  {
    do {
      return try work()
    } catch let stop as Stop {
      throw stop
    } catch let faults as Faults {
      console.report(faults.all)
      throw faults.all.contains { $0.file.hasSuffix(".yaml") && $0.severity == .error }
        ? .badDefinition : .badData
    } catch let failure as InputFailure {
      console.error("\(failure)")
      throw .inputMissing
    } catch let failure as OutputFailure {
      console.error("\(failure)")
      throw .cannotCreate
    } catch let faults as ProseFaults {
      faults.faults.forEach { console.error("\($0)") }
      throw .badData
    } catch {
      console.error("\(error)")
      throw .readOrWrite
    }
  }
}
