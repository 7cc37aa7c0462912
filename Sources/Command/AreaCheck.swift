import Notation
import Report
import Writers

/// Everything that was found wrong with an area, and what its report would lack.
struct AreaCheck {
  /// The path of the area folder as the person gave it.
  let area: String
  /// By file and line.
  let faults: [Fault]
  /// Empty where errors leave no report.
  let notAssessed: [Gap]

  /// Checks an area: all that can be told without writing its report.
  ///
  /// - Parameters:
  ///   - area: the path of its folder.
  ///   - console: where it is said if there is no such folder.
  /// - Throws: `Stop.inputMissing` if there is none, and what kept a file from being read.
  init(_ area: String, _ console: Console) throws {
    self.area = area
    do {
      let report = AreaReport(try AreaInputs(area))
      let told = try report.written().told
      faults = (report.inputs.warnings + told.warnings).sorted()
      notAssessed = told.notAssessed
    } catch let faults as Faults {
      self.faults = faults.all
      notAssessed = []
    } catch let failure as InputFailure {
      console.error("\(failure)")
      throw Stop.inputMissing
    }
  }

  var errors: Int { faults.count { $0.severity == .error } }
  var warnings: Int { faults.count - errors }

  /// Checks as a list for another program.
  static func json(_ checks: [AreaCheck]) -> String {
    let list = JSON.array(checks.map(\.json))
    return String(decoding: list.fileBytes.dropLast(), as: UTF8.self)
  }

  private var json: JSON {
    [
      "area": .string(area), "errors": .integer(errors), "warnings": .integer(warnings),
      "faults": .array(faults.map(\.json)), "not_assessed": .array(notAssessed.map(\.json)),
    ]
  }
}

extension Fault {
  /// The fault as `hna check --json` writes it.
  fileprivate var json: JSON {
    [
      "severity": .string(severity.rawValue), "code": .string(code), "file": .string(file),
      "line": line.map(JSON.integer) ?? .null, "column": column.map(JSON.integer) ?? .null,
      "found": .string(found), "expected": .string(expected), "remedy": .string(remedy),
    ]
  }
}

extension Gap {
  /// The gap as `hna check --json` writes it.
  fileprivate var json: JSON {
    [
      "what": .string(what), "needs": .string(needs), "source": .string(source),
      "chapter": .string(chapter),
    ]
  }
}
