/// How wide a text will be, near enough to keep labels apart: the advance widths of Arial.
enum TextMeasure {
  /// The width of a text at the size of a chart's labels.
  static func width(_ text: String, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) }
    return Double(thousandths) * Drawing.fontSize / 1000 * (isBold ? 1.08 : 1)
  }

  /// A text in lines no wider than a limit, broken between words; a long word stands alone.
  static func wrap(_ text: String, to limit: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, width(last + " " + word, isBold: isBold) <= limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    let index = Int(scalar.value) - 32
    return advances.indices.contains(index) ? advances[index] : 584
  }

  /// From the space to the tilde, in thousandths of the font's size.
  private static let advances = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
