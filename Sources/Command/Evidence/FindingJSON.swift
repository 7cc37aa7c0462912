import Evidence
import Writers

extension Finding {
  /// The finding as evidence.json has it.
  var json: JSON {
    [
      "id": .string(id),
      "question": .string(question),
      "outcome": .string(outcome),
      "outcomes": .array(outcomes.map(JSON.string)),
      "deciding": .array(deciding.map { .string($0.text) }),
      "threshold": threshold.json,
      "distance": distance.json,
      "unit": (unit?.rawValue).json,
    ]
  }
}
