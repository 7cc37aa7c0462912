import Notation

/// A problem after which a file cannot be read on, in its place.
struct Refusal: Error {
  let problem: any Problem
  let location: Location

  init(_ problem: any Problem, at location: Location) {
    self.problem = problem
    self.location = location
  }
}

extension FaultLog {
  /// Records why a file cannot be read on.
  func record(_ refusal: Refusal) {
    record(refusal.problem, at: refusal.location)
  }
}

/// The place of something inside a file that has parts: `prices.xlsx#5c`.
///
/// - Parameters:
///   - file: the path for messages.
///   - part: the name of the part, which comes out of the file and is shown with care.
/// - Returns: the path for messages about the part.
func pathInside(_ file: String, _ part: String) -> String {
  file + "#" + quotedForMessage(part).dropFirst().dropLast()
}
