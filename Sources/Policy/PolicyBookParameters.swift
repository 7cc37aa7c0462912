import Evidence
package import Notation

extension PolicyBook {
  /// The parameters in force at a base date, as figures.
  ///
  /// A parameter that follows the edition is taken at the base date if that lies within the edition,
  /// else at the edition's first or last day. An optional parameter without a value is left out.
  ///
  /// - Parameters:
  ///   - baseDate: the base date of the report.
  ///   - edition: the edition that the area names; nil for the one in force.
  ///   - local: the values that the area gives instead, each with its reason.
  ///   - location: where the base date is written, for messages.
  /// - Returns: the parameters, each with its reference or its reason.
  /// - Throws: `Faults`: an unknown parameter, a local value of the wrong form or out of range, or a
  ///   base date before a parameter's first value or before the first edition.
  package func parameters(
    at baseDate: WrittenDate, edition: Edition? = nil, local: [LocalAssumption] = [],
    from location: Location
  ) throws(Faults) -> Parameters {
    let log = FaultLog()
    let moments = moments(at: baseDate, edition, location, log)
    for assumption in local where definition(assumption.name) == nil {
      let problem = PolicyProblem.unknownParameter(
        assumption.name, known: definitions.map(\.name))
      log.record(problem, at: assumption.location)
    }
    var values: [String: Parameters.Value] = [:]
    var notInForce: Set<String> = []
    for definition in definitions {
      let inForce = moments.flatMap { definition.value(at: $0[definition.follows]) }
      let own = local.last { $0.name == definition.name }
      own.map { check($0, of: definition, instead: inForce?.value, log) }
      if inForce == nil, own == nil, !definition.isOptional, moments != nil {
        let problem = PolicyProblem.notYetInForce(
          name: definition.name, date: baseDate, first: definition.values[0].from)
        log.record(problem, at: location)
      }
      values[definition.name] = ParameterFigures(definition).value(inForce, replacedBy: own)
      if values[definition.name] == nil { notInForce.insert(definition.name) }
    }
    try log.check()
    return Parameters(values, notInForce: notInForce)
  }

  /// The moments at which the two kinds of parameter are taken.
  struct Moments {
    let baseDate: Moment
    let edition: Moment

    subscript(follows: ParameterDefinition.Follows) -> Moment {
      follows == .edition ? edition : baseDate
    }
  }

  private func moments(
    at baseDate: WrittenDate, _ edition: Edition?, _ location: Location, _ log: FaultLog
  ) -> Moments? {
    guard let followed = edition ?? editions.inForce(on: baseDate)?.edition,
      let moment = editions.moment(nearest: baseDate, within: followed)
    else {
      if let first = editions.records.first?.from {
        let problem = PolicyProblem.noEditionInForce(date: baseDate, first: first)
        log.record(problem, at: location)
      }
      return nil
    }
    return Moments(baseDate: .on(baseDate), edition: moment)
  }

  private func check(
    _ own: LocalAssumption, of definition: ParameterDefinition,
    instead inForce: ParameterValue?, _ log: FaultLog
  ) {
    for element in own.value.elements(in: definition.unit) {
      ParameterValue.outOfRange(element.value, definition.unit).map {
        log.record($0, at: own.location)
      }
    }
    let usual = inForce ?? definition.values[0].value
    if inForce != nil, case .map = own.value, case .map = usual {
      for key in own.value.keys where !usual.keys.contains(key) {
        let problem = PolicyProblem.unknownKey(key, name: own.name, known: usual.keys)
        log.record(problem, at: own.location)
      }
    } else if own.value.shape != usual.shape {
      let problem = PolicyProblem.wrongShape(
        name: own.name, found: own.value.shape, expected: usual.shape)
      log.record(problem, at: own.location)
    }
  }
}
