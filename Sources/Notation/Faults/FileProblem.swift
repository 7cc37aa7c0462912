/// What can be wrong with a file as a whole, whatever its notation.
package enum FileProblem: Problem {
  case tooManyFaults(Int)
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case notUTF8
  case notText

  package var wording: Wording {
    switch self {
    case .tooManyFaults(let limit):
      Wording(
        "HNA0100", found: "more than \(limit) faults in this file", expected: "a sound file",
        remedy: "Correct the faults above first; those after this line are not listed.")
    case .empty:
      Wording(
        "HNA0101", found: "the file is empty", expected: "some content",
        remedy: "Fill the file in, or remove it.")
    case .tooLarge(let bytes, let limit):
      Wording(
        "HNA0102", found: "the file has \(bytes) bytes", expected: "at most \(limit)",
        remedy: "Split the file, or move long lists of data to a CSV file.")
    case .notUTF8:
      Wording(
        "HNA0103", found: "the line is not UTF-8 text", expected: "UTF-8",
        remedy: "Save the file again with the encoding UTF-8.")
    case .notText:
      Wording(
        "HNA0104", found: "the file is not plain text", expected: "comma-separated text in UTF-8",
        remedy: "Save the table as \"CSV UTF-8\"; a workbook cannot be read under this name.")
    }
  }
}
