import Notation

extension DatasetReading {
  /// The codes that stand for the area in a table; nil after a fault that says why there are none.
  ///
  /// - Parameters:
  ///   - found: the codes of interest that the table has.
  ///   - vintage: the census for which its small areas were drawn; nil if it has none.
  ///   - location: the table, for messages.
  /// - Returns: the codes.
  func codeSet(among found: Set<String>, vintage: Int?, at location: Location) -> CodeSet? {
    do throws(CodeChoice.Failure) {
      let set = try chosenCodes(among: found, vintage: vintage)
      check(set, at: location)
      return set
    } catch {
      recordMissing(error.problem, at: location)
      return nil
    }
  }

  /// The codes that stand for the area among those that a table has.
  ///
  /// - Throws: why there are none.
  func chosenCodes(among found: Set<String>, vintage: Int?) throws(CodeChoice.Failure) -> CodeSet {
    let choice = CodeChoice(
      geography: geography, found: found, vintage: vintage, rules: FitRules(parameters),
      weights: weights)
    return try choice.codeSet()
  }

  /// Warns if the codes fit the area worse than policy allows.
  func check(_ set: CodeSet, at location: Location) {
    guard let rules = FitRules(parameters), !rules.allow(set) else { return }
    log.record(PublishedProblem.poorFit(set, rules), at: location)
  }
}

extension CodeChoice.Failure {
  /// The failure as a fault of the table.
  var problem: PublishedProblem {
    switch self {
    case .missing(let codes): .codesMissing(codes)
    case .otherVintage(let area, let file): .otherVintage(area: area, file: file)
    case .redrawn(let codes): .redrawn(codes)
    case .changesMissing(let codes): .changesMissing(codes)
    case .tooSmall(let layer, let share): .tooSmall(layer.spoken, share: share)
    }
  }
}
