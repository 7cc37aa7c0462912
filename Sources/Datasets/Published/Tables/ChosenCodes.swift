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
    let choice = CodeChoice(geography: geography, found: found, vintage: vintage)
    let problem: PublishedProblem
    do throws(CodeChoice.Failure) {
      return try choice.codeSet()
    } catch {
      switch error {
      case .missing(let codes): problem = .codesMissing(codes)
      case .otherVintage(let area, let file): problem = .otherVintage(area: area, file: file)
      case .redrawn(let codes): problem = .redrawn(codes)
      case .tooSmall(let layer): problem = .tooSmall(layer.spoken)
      }
    }
    log.record(problem, at: location)
    return nil
  }
}
