import Evidence

/// Makes the figures of a parameter, one for each of its numbers.
struct ParameterFigures {
  private let definition: ParameterDefinition

  /// Prepares the figures of a parameter.
  ///
  /// - Parameter definition: the parameter.
  init(_ definition: ParameterDefinition) {
    self.definition = definition
  }

  /// The figures in force.
  ///
  /// - Parameters:
  ///   - dated: the value in force; nil if there is none.
  ///   - own: what the area gives instead; a map may give some of the numbers.
  /// - Returns: a figure for each number; nil if there is neither.
  func value(
    _ dated: ParameterDefinition.DatedValue?, replacedBy own: LocalAssumption?
  ) -> Parameters.Value? {
    let unit = definition.unit
    guard let value = own.map({ dated?.value.replaced(by: $0.value) ?? $0.value }) ?? dated?.value
    else { return nil }
    let figures = value.elements(in: unit).map { key, number in
      var basis = dated.map(Self.basis)
      if let own, own.value.number(of: key, in: unit) != nil {
        basis = .assumption(
          reason: own.reason, replaces: dated?.value.number(of: key, in: unit))
      }
      return (key: key ?? "", figure: basis.map { figure(number, key, $0) })
    }
    let complete = figures.compactMap { entry in entry.figure.map { (key: entry.key, figure: $0) } }
    switch value {
    case .one: return complete.first.map { .one($0.figure) }
    case .list: return .list(complete.map(\.figure))
    case .map: return .map(complete)
    }
  }

  private static func basis(_ dated: ParameterDefinition.DatedValue) -> Figure.Basis {
    switch dated.ground {
    case .reference(let reference): .parameter(reference, from: dated.from.description)
    case .reason(let reason): .assumption(reason: reason, replaces: nil)
    }
  }

  private func figure(_ number: Double, _ key: String?, _ basis: Figure.Basis) -> Figure {
    let stem = "policy.\(definition.name)" + (key.map { ".\($0)" } ?? "")
    return Figure(
      FigureID(stem), label(number, key), Quantity(number), definition.unit, at: .england,
      basis: basis)
  }

  private func label(_ number: Double, _ key: String?) -> String {
    guard let key else { return definition.description }
    guard let keys = definition.values.first?.value.keys, !keys.isEmpty else {
      let sign = definition.unit.isWrittenAsPercentage ? "%" : ""
      return "\(definition.description): \(definition.unit.written(number))\(sign)"
    }
    return "\(definition.description): \(Self.spoken(key))"
  }

  /// A key in words; a financial year as periods are said: `2001-02` is "2001 to 2002".
  private static func spoken(_ key: String) -> String {
    let parts = key.split(separator: "-", omittingEmptySubsequences: false)
    if parts.map(\.count) == [4, 2], let year = Int(parts[0]), Int(parts[1]) == (year + 1) % 100 {
      return Period.years(year, year + 1).spoken
    }
    return key.allSatisfy { $0.isNumber || $0 == "-" } ? key : key.replacing("-", with: " ")
  }
}

extension Place {
  /// The country whose policy the parameters are.
  static let england = Place(key: Place.country, code: "E92000001", name: "England")
}
