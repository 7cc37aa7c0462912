import Evidence
import Writers

extension Figure {
  /// The figure as evidence.json has it.
  var json: JSON {
    .object(
      [
        JSON.Member("id", .string(id.text)),
        JSON.Member("label", .string(label)),
        JSON.Member("value", value.json),
        JSON.Member("unit", .string(unit.rawValue)),
        JSON.Member("display", .string(display)),
        JSON.Member("marker", (marker?.rawValue).json),
        JSON.Member("interval", interval?.json ?? .null),
        JSON.Member("area", .string(place.code)),
        JSON.Member("period", (period?.description).json),
      ] + reasonMembers + basisMembers)
  }

  /// Why there is no value, where there is none.
  private var reasonMembers: [JSON.Member] {
    quantity.reason.map { [JSON.Member("reason", .string($0))] } ?? []
  }

  private var basisMembers: [JSON.Member] {
    switch basis {
    case .observed(let source):
      [JSON.Member("basis", "observed"), JSON.Member("source", source.json)]
    case .stated(let source):
      [JSON.Member("basis", "stated"), JSON.Member("source", source.json)]
    case .parameter(let reference, let from):
      [JSON.Member("basis", "parameter"), JSON.Member("source", reference.json(from: from))]
    case .assumption(let reason, let replaces):
      [
        JSON.Member("basis", "assumption"),
        JSON.Member("source", ["reason": .string(reason), "replaces": replaces.json]),
      ]
    case .derived(let derivation):
      [
        JSON.Member("basis", "derived"), JSON.Member("formula", .string(derivation.formula)),
        JSON.Member("inputs", derivation.inputsJSON),
      ]
    }
  }

  /// The figure as a row of the list of assumptions; nil if it is none.
  var assumptionJSON: JSON? {
    guard case .assumption(let reason, let replaces) = basis else { return nil }
    return [
      "id": .string(id.text), "label": .string(label), "display": .string(display),
      "replaces": replaces.map(unit.display).json, "reason": .string(reason),
    ]
  }
}

extension Figure.Derivation {
  /// What each name stands for: an id, or a list of ids.
  fileprivate var inputsJSON: JSON {
    .object(
      inputs.map { input in
        let ids = input.figures.map { JSON.string($0.text) }
        return JSON.Member(input.name, input.isList ? .array(ids) : ids.first ?? .null)
      })
  }
}

extension Interval {
  fileprivate var json: JSON {
    ["lower": lower.json, "upper": upper.json, "kind": .string(kind.rawValue)]
  }
}

extension Double? {
  /// The number, or null.
  var json: JSON { map(JSON.number) ?? .null }
}

extension String? {
  /// The text, or null.
  var json: JSON { map(JSON.string) ?? .null }
}
