/// Collects faults while a file is read, so that all of them are reported at once.
///
/// Reading goes on after a fault; what could not be read is nil. Call `check()` before using
/// anything that was read.
package final class FaultLog {
  /// The faults recorded so far, in the order in which they were met.
  package private(set) var faults: [Fault] = []

  /// How many faults are kept for one file before the rest are left unsaid.
  private let limitPerFile: Int

  private var countPerFile: [String: Int] = [:]

  /// What was recorded, since a file that is read twice shows each of its faults twice.
  private var known: Set<Fault> = []

  /// Creates an empty log.
  ///
  /// - Parameter limitPerFile: how many faults to keep for one file.
  package init(limitPerFile: Int = 500) {
    self.limitPerFile = limitPerFile
  }

  /// Records a problem where it was met; the same one in the same place is recorded once.
  ///
  /// - Parameters:
  ///   - problem: what is wrong.
  ///   - location: where it is wrong.
  package func record(_ problem: some Problem, at location: Location) {
    let fault = Fault(problem, at: location)
    guard !known.contains(fault) else { return }
    let count = countPerFile[location.path, default: 0] + 1
    countPerFile[location.path] = count
    if count <= limitPerFile {
      known.insert(fault)
      faults.append(fault)
    } else if count == limitPerFile + 1 {
      faults.append(Fault(FileProblem.tooManyFaults(limitPerFile), at: location))
    }
  }

  /// Whether anything recorded so far forbids going on.
  package var hasErrors: Bool { faults.contains { $0.severity == .error } }

  /// Whether an error was recorded in a file, whichever of its tables it is in.
  ///
  /// - Parameter path: the path of the file, or of a table of it: `data/rents.xlsx#Table 1`.
  /// - Returns: whether one was; warnings do not count.
  package func hasErrors(inFileOf path: String) -> Bool {
    let file = FaultLog.file(of: path)
    return faults.contains { fault in
      fault.severity == .error && FaultLog.file(of: fault.file) == file
    }
  }

  private static func file(of path: String) -> Substring { path.prefix { $0 != "#" } }

  /// Throws everything recorded, warnings included, if any of it is an error.
  ///
  /// - Throws: `Faults`, sorted by file and line.
  package func check() throws(Faults) {
    if hasErrors { throw Faults(faults) }
  }
}
