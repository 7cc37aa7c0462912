import Evidence
import Testing

/// The inputs of a sample area with some of them gone, withheld or zero, as another council's may be.
struct DamagedInputs: Sendable, CustomTestStringConvertible {
  /// What becomes of a figure that is hit.
  enum Damage: String, CaseIterable {
    case removed, withheld, zero
  }

  /// What is hit at once.
  enum Grain: String, CaseIterable {
    case figure, subject
  }

  let area: String
  let damage: Damage
  let grain: Grain
  /// The part of the figures that is hit.
  let part: Double
  let seed: UInt64

  var testDescription: String { "\(area), \(part) by \(grain) \(damage), seed \(seed)" }

  /// Variants of an area, the same at each run.
  static func variants(of area: String, _ count: Int, seed: UInt64) -> [DamagedInputs] {
    var generator = SplitMix(state: seed)
    return (0..<count).map { index in
      DamagedInputs(
        area: area, damage: Damage.allCases[index % Damage.allCases.count],
        grain: Grain.allCases[index / Damage.allCases.count % Grain.allCases.count],
        part: [0.05, 0.2, 0.5, 0.8, 0.95].randomElement(using: &generator) ?? 0.5,
        seed: generator.next())
    }
  }

  /// Whether a figure is hit: by its own name or, with all the others, by its subject's.
  ///
  /// What is counted from lists is not.
  func isHit(_ figure: Figure) -> Bool {
    switch figure.basis {
    case .stated, .observed: break
    case .parameter, .assumption, .derived: return false
    }
    let subject = figure.id.stem.split(separator: ".").prefix(2).joined(separator: ".")
    let name = grain == .figure ? figure.id.text : subject
    var generator = SplitMix(state: name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    return Double.random(in: 0..<1, using: &generator) < part
  }

  /// A figure after the damage; one that is to be removed is left as it is.
  func damage(_ figure: inout Figure) {
    guard isHit(figure) else { return }
    switch damage {
    case .removed: break
    case .withheld:
      figure.quantity = .missing(.confidential, "it is withheld")
      figure.interval = nil
    case .zero where figure.value != nil:
      figure.quantity.value = 0
      figure.interval = nil
    case .zero: break
    }
  }
}

/// A generator of random numbers that are the same at each run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
