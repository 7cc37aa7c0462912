package import Notation

/// A value that an area gives a parameter instead of the one in force, with the reason.
package struct LocalAssumption: Hashable, Sendable {
  /// The name of the parameter: `affordability.deposit-share`.
  package let name: String
  package let value: ParameterValue
  package let reason: String
  /// Where it is written, for messages.
  package let location: Location

  /// Makes an assumption.
  ///
  /// - Parameters:
  ///   - name: the name of the parameter.
  ///   - value: the value, in the parameter's unit.
  ///   - reason: why the value is not the one in force, as the report prints it.
  ///   - location: where it is written.
  package init(name: String, value: ParameterValue, reason: String, location: Location) {
    self.name = name
    self.value = value
    self.reason = reason
    self.location = location
  }

  /// Reads the map `assumptions` of area.yaml; names and ranges are checked against the book later.
  ///
  /// - Parameter cursor: a cursor at the map, whose log takes the faults.
  /// - Returns: the assumptions that could be read, in the order written.
  package static func read(_ cursor: YAMLCursor) -> [LocalAssumption] {
    (cursor.entries() ?? []).compactMap { entry in
      guard let map = entry.value.map(required: ["value", "reason"]) else { return nil }
      let value = map["value"].flatMap { ParameterValue.read($0, unit: nil) }
      let reason = map.text("reason")?.onOneLine
      guard let value, let reason else { return nil }
      return LocalAssumption(
        name: entry.key, value: value, reason: reason,
        location: map["value"]?.location ?? entry.location)
    }
  }
}
