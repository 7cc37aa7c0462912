import DocumentModel

/// The scale of a chart's values: where it starts and ends, its few round ticks and how they are written.
struct ValueAxis {
  let notation: AxisNotation
  /// In the scale of what is printed: a percentage is 0 to 100.
  let lower: Double
  let upper: Double
  let ticks: [Double]
  private let decimals: Int

  /// An axis that all values fit on.
  ///
  /// - Parameters:
  ///   - values: those that are drawn, benchmarks included.
  ///   - startsAtZero: whether zero must be on it, as it must be for bars.
  init(_ values: [Value], startsAtZero: Bool) {
    notation = AxisNotation(values)
    let numbers = values.compactMap(\.raw).map { [notation] in $0 * notation.factor }
    let highest = numbers.max() ?? 1
    let lowest = numbers.min() ?? 0
    let isFlat = lowest > 0 && highest - lowest < 0.3 * highest
    let low = startsAtZero || (lowest >= 0 && !isFlat) ? min(0, lowest) : lowest
    let high = startsAtZero ? max(0, highest) : highest
    let (step, decimals) = ValueAxis.step(for: high - low)
    let first = (low / step).rounded(.down)
    let last = max(first + 1, (high / step - 1e-9).rounded(.up))
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    lower = first * step
    upper = last * step
    self.decimals = decimals
  }

  /// Whether the axis begins above zero, which a reader must be told.
  var isCutOff: Bool { lower > 0 }

  /// Where a value stands between the ends, 0 to 1; nil if there is none.
  func share(of value: Value) -> Double? {
    value.raw.map { ($0 * notation.factor - lower) / (upper - lower) }
  }

  func share(of tick: Double) -> Double { (tick - lower) / (upper - lower) }

  /// A tick as it is written: `£100,000`, `40%`.
  func text(of tick: Double) -> String { notation.text(tick, decimals: decimals) }

  /// A round step that makes at most four or five of a span, and the decimals it needs.
  private static func step(for span: Double) -> (Double, Int) {
    guard span > 0 else { return (1, 0) }
    var power = 1.0
    var decimals = 0
    while power * 10 <= span / 4 { power *= 10 }
    while power > span / 4, decimals < 9 {
      decimals += 1
      power = 1 / (0..<decimals).reduce(1) { result, _ in result * 10 }
    }
    let multiples = power >= 10 ? [1, 2, 2.5, 5] : [1, 2, 5]
    if let multiple = multiples.first(where: { power * $0 * 4.5 >= span }) {
      return (power * multiple, decimals)
    }
    return (power * 10, max(0, decimals - 1))
  }
}

/// How the numbers of an axis are written, learnt from the way its values are printed.
struct AxisNotation {
  private(set) var prefix = ""
  private(set) var suffix = ""
  /// What a raw value is multiplied by to be printed: 100 for shares.
  private(set) var factor = 1.0

  init(_ values: [Value]) {
    let printed = values.filter { $0.raw != nil }
    if printed.contains(where: { $0.text.contains("£") }) { prefix = "£" }
    if printed.contains(where: { $0.text.hasSuffix("%") }) { suffix = "%" }
    // A share may be printed in percentage points without a sign; its digits tell.
    let digits = printed.lazy.compactMap { value -> (Double, Double)? in
      guard let raw = value.raw, raw != 0, let number = AxisNotation.number(value.text) else {
        return nil
      }
      return (number, raw.magnitude)
    }
    if let (number, raw) = digits.first(where: { $0.0 != 0 }), number / raw > 30 { factor = 100 }
  }

  /// A number with its signs: `−£1,500`, `12.5%`.
  func text(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { result, _ in result * 10 }
    let whole = Int((value.magnitude * Double(scale)).rounded())
    var text = prefix + AxisNotation.grouped(whole / scale)
    if decimals > 0 {
      let fraction = String(whole % scale)
      text += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    return (value < 0 && whole != 0 ? "\u{2212}" : "") + text + suffix
  }

  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = "\(number % 1000)"
    return grouped(number / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// The size of the number that a text prints.
  private static func number(_ text: String) -> Double? {
    Double(String(text.filter { $0.isASCII && ($0.isNumber || $0 == ".") }))
  }
}
