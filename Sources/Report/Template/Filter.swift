/// What may follow `|` in a `{{ … }}`.
enum Filter: String, CaseIterable, Sendable {
  // How a number is rounded.
  case whole
  case oneDecimal = "one-decimal"
  case twoDecimals = "two-decimals"
  case tens, hundreds, thousands, millions, words

  // Another number.
  case absolute, lower, upper, difference, plus

  // Words that follow a number.
  case plural, range, fraction
  case comparedWith = "compared-with"
  case grew, rose, increase
  case hasGrown = "has-grown"
  case toGrow = "to-grow"
  case aboveOrBelow = "above-or-below"

  // What is known of a figure.
  case period, source, place, label, unit, reason

  // How words are written.
  case capitalised, uncapitalised, paragraphs

  /// What a filter is given after its name.
  enum Argument: Sendable { case none, figure, text, twoTexts }

  var argument: Argument {
    switch self {
    case .difference, .plus, .comparedWith: .figure
    case .fraction: .text
    case .plural: .twoTexts
    default: .none
    }
  }

  /// How the filter is written, for messages.
  var usage: String {
    switch argument {
    case .none: "| \(rawValue)"
    case .figure: "| \(rawValue) other.figure"
    case .text: "| \(rawValue) \"households\""
    case .twoTexts: "| \(rawValue) \"scheme\" \"schemes\""
    }
  }
}
