package import Notation

/// The indicators of a report in the order in which it shows them: a file of Inputs/indicators.
///
/// Each file is a preset: `monitoring`, `baseline`, `strategy`. An indicator that is prescribed later is added as data.
package struct IndicatorRegistry: Hashable, Sendable {
  /// What the preset is, in a phrase.
  package let description: String
  package let indicators: [Indicator]

  /// Reads a preset.
  ///
  /// - Parameters:
  ///   - contents: the file.
  ///   - path: the path for messages.
  /// - Returns: the preset.
  /// - Throws: `Faults`, every fault of the file.
  package static func load(_ contents: [UInt8], path: String) throws(Faults) -> IndicatorRegistry {
    let log = FaultLog()
    let map = YAMLCursor.read(contents, path: path, log: log)?
      .map(required: ["description", "indicators"])
    let description = map?.text("description")?.onOneLine
    var indicators: [Indicator] = []
    for cursor in map?.list("indicators") ?? [] {
      guard let indicator = IndicatorReading(log: log).indicator(cursor) else { continue }
      if indicators.contains(where: { $0.key == indicator.key }) {
        log.record(IndicatorProblem.twice(indicator.key), at: cursor.location)
      }
      indicators.append(indicator)
    }
    try log.check()
    return IndicatorRegistry(description: description ?? "", indicators: indicators)
  }

  /// The indicator with a key; nil if the preset has none.
  package subscript(_ key: String) -> Indicator? { indicators.first { $0.key == key } }
}
