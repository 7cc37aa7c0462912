/// A number as a sentence prints it: its value, and how closely it says it.
struct PrintedNumber: Hashable {
  let text: String
  let value: Double
  /// Half of the last place that is printed; of `122,600` half of a hundred.
  let tolerance: Double

  /// Reads digits with commas and a point; nil if there are none.
  init?(_ text: some StringProtocol) {
    let plain = String(text).filter { $0 != "," }
    guard let value = Double(plain) else { return nil }
    self.text = String(text)
    self.value = value
    let parts = plain.split(separator: ".")
    if parts.count == 2 {
      tolerance = 0.5 * PrintedNumber.power(-parts[1].count)
    } else {
      let digits = Array(plain)
      let zeros = digits.count - (digits.lastIndex { $0 != "0" } ?? -1) - 1
      tolerance = 0.5 * PrintedNumber.power(value == 0 ? 0 : zeros)
    }
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}

/// A line taken apart into its numbers and what stands between them.
struct NumberedText {
  /// The line with `#` in the place of each number.
  private(set) var pattern = ""
  private(set) var numbers: [PrintedNumber] = []
  /// The word before each number, in lower case.
  private(set) var words: [String] = []

  init(_ line: String) {
    var digits = ""
    var word = ""
    var isInWord = false
    for character in line + " " {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || !digits.isEmpty && (character == "," || character == ".") {
        digits.append(character)
        continue
      }
      if !digits.isEmpty { add(digits, after: word) }
      digits = ""
      pattern.append(character)
      if character.isLetter {
        word = (isInWord ? word : "") + character.lowercased()
      }
      isInWord = character.isLetter
    }
    pattern.removeLast()
  }

  /// A number, without the point or comma that ends the sentence or the clause after it.
  private mutating func add(_ digits: String, after word: String) {
    let all = Array(digits)
    let count = all.count - (all.lastIndex { $0 != "," && $0 != "." } ?? -1) - 1
    guard let number = PrintedNumber(digits.dropLast(count)) else {
      pattern += digits
      return
    }
    numbers.append(number)
    words.append(word)
    pattern += "#" + digits.suffix(count)
  }
}
