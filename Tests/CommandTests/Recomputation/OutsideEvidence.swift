import Foundation

/// An evidence file as somebody without this program reads it: figures by id, and nothing else.
struct OutsideEvidence {
  /// A figure, as far as recomputing it goes.
  struct Figure {
    let id: String
    let value: Double?
    let formula: String?
    let inputs: [String: [String]]
  }

  let figures: [String: Figure]

  init(_ bytes: Data) throws {
    let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
    var figures: [String: Figure] = [:]
    for object in root?["figures"] as? [[String: Any]] ?? [] {
      guard let id = object["id"] as? String else { continue }
      let inputs = (object["inputs"] as? [String: Any] ?? [:]).mapValues { input in
        input as? [String] ?? [input as? String ?? ""]
      }
      figures[id] = Figure(
        id: id, value: (object["value"] as? NSNumber)?.doubleValue,
        formula: object["formula"] as? String, inputs: inputs)
    }
    self.figures = figures
  }

  /// What does not come out as the file says, one sentence a figure.
  func faults() -> [String] {
    figures.values.sorted { $0.id < $1.id }.compactMap(fault) + cycles()
  }

  private func fault(_ figure: Figure) -> String? {
    guard let formula = figure.formula else { return nil }
    let unknown = figure.inputs.values.joined().filter { figures[$0] == nil }
    guard unknown.isEmpty else { return "\(figure.id) rests on \(unknown), which are not there" }
    let inputs = figure.inputs.mapValues { $0.map { figures[$0]?.value } }
    do {
      let result = try OutsideEvaluator(inputs: inputs).evaluate(formula)
      let scale = inputs.values.joined().compactMap { $0?.magnitude }.max() ?? 0
      guard !Self.agree(result, figure.value, scale: scale) else { return nil }
      return "\(figure.id): \(formula) gives \(result as Any), not \(figure.value as Any)"
    } catch {
      return "\(figure.id): \(formula): \(error)"
    }
  }

  /// Whether two values are the same to twelve significant digits, of the larger input where they cancel.
  private static func agree(_ left: Double?, _ right: Double?, scale: Double) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-12 * max(left.magnitude, right.magnitude, min(scale, 1))
  }

  /// Figures that rest on themselves, found by taking away those that rest on nothing left.
  private func cycles() -> [String] {
    var left = figures.mapValues { Set($0.inputs.values.joined()) }
    while true {
      let free = left.filter { $0.value.allSatisfy { left[$0] == nil } }.keys
      if free.isEmpty { break }
      for id in free { left[id] = nil }
    }
    return left.keys.sorted().map { "\($0) rests on itself" }
  }
}
