/// What can be wrong with a CSV file.
package enum CSVProblem: Problem {
  case unknownColumn(String, known: [String])
  case missingColumn(String)
  case wrongCell(column: String, found: String, expected: CSVExpectation)
  case columnTwice(String)
  case fieldCount(found: Int, expected: Int)
  case defect(CSVDefect)
  case unnamedColumn(number: Int)
  case otherSeparator(Character)

  package var wording: Wording {
    switch self {
    case .unknownColumn(let column, let known):
      Wording(
        "HNA0121",
        found: "unknown column \(quotedForMessage(column))"
          + (nearest(to: column, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "one of " + known.joined(separator: ", "),
        remedy: "Correct the name in the header, or remove the column.")
    case .missingColumn(let column):
      Wording(
        "HNA0122", found: "no column \"\(column)\" in the header", expected: "\"\(column)\"",
        remedy: "Add the column, in any position; its cells may be empty where that is allowed.")
    case .wrongCell(let column, let found, let expected):
      Wording(
        "HNA0123",
        found: found.isEmpty
          ? "column \"\(column)\" is empty"
          : "column \"\(column)\" has \(quotedForMessage(found))" + expected.nearest(to: found),
        expected: expected.words, remedy: expected.remedy)
    case .columnTwice(let column):
      Wording(
        "HNA0124", found: "column \(quotedForMessage(column)) stands twice in the header",
        expected: "each column once", remedy: "Rename or remove one of the two.")
    case .fieldCount(let found, let expected):
      Wording(
        "HNA0125", found: "a row of \(found) \(found == 1 ? "field" : "fields")",
        expected: "\(expected), as in the header",
        remedy: "Put a field that holds a comma in quotes, and leave no comma out for empty fields."
      )
    case .defect(let defect):
      defect.wording
    case .unnamedColumn(let number):
      Wording(
        "HNA0130", found: "column \(number) has no name in the header", expected: "a name",
        remedy: "Name the column, or remove it with its cells.")
    case .otherSeparator(let character):
      Wording(
        "HNA0131",
        found: "columns that are parted by \(character == "\t" ? "tabs" : "semicolons")",
        expected: "commas",
        remedy: "Save the table as \"CSV UTF-8\", with commas between the columns.")
    }
  }
}

extension CSVDefect {
  /// The line to look at.
  package var line: Int {
    switch self {
    case .unclosedQuote(let line), .strayQuote(let line), .textAfterQuote(let line),
      .loneCarriageReturn(let line):
      line
    }
  }

  /// The defect in words.
  var wording: Wording {
    switch self {
    case .unclosedQuote:
      Wording(
        "HNA0126", found: "a quote that is opened and not closed", expected: "a closing quote",
        remedy: "Close the quote; write a quote that belongs to the text twice.")
    case .strayQuote:
      Wording(
        "HNA0127", found: "a quote inside a field that does not begin with one",
        expected: "the whole field in quotes",
        remedy: "Put the field in quotes, and write each quote within it twice.")
    case .textAfterQuote:
      Wording(
        "HNA0128", found: "text after a closing quote", expected: "a comma or the end of the line",
        remedy: "Write each quote within the field twice, or move the text into the quotes.")
    case .loneCarriageReturn:
      Wording(
        "HNA0129", found: "a carriage return without a line feed", expected: "LF or CRLF line ends",
        remedy: "Save the file again with Unix or Windows line ends.")
    }
  }
}

/// What a reader expects of a cell.
package enum CSVExpectation: Hashable, Sendable {
  case text, number, integer
  case oneOf([String])
  /// A form that only the caller knows, in words, with what to do.
  case form(String, remedy: String)

  /// The word that was probably meant, as a question; nothing if none is near.
  func nearest(to found: String) -> String {
    guard case .oneOf(let words) = self, found.count > 2 else { return "" }
    let known = words.filter { $0.contains(where: \.isLetter) }
    return Notation.nearest(to: found, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// The expectation in words that follow "expected".
  var words: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .integer: "a whole number"
    case .oneOf(let words): "one of " + words.joined(separator: ", ")
    case .form(let words, _): words
    }
  }

  /// What to do when something else was found.
  var remedy: String {
    switch self {
    case .text: "Fill the cell in, or remove the row."
    case .number: "Write digits, with a point for decimals: no commas, spaces or signs."
    case .integer: "Write digits only: no point, commas, spaces or signs."
    case .oneOf: "Write one of these words."
    case .form(_, let remedy): remedy
    }
  }
}
