package import Notation

/// What can be wrong with the XML inside a workbook.
package enum XMLProblem: Problem {
  case documentType
  case malformed(String)
  case notEnoughMemory

  package var wording: Wording {
    switch self {
    case .documentType:
      Wording(
        "HNA0440", found: "a document type declaration", expected: "XML without one",
        remedy: "Check where the file comes from; spreadsheet programs never write one.")
    case .malformed(let reason):
      Wording(
        "HNA0441", found: "XML that is not well formed: \(quotedForMessage(reason))",
        expected: "a sound workbook",
        remedy: "Open the file in a spreadsheet program and save it again, or download it again.")
    case .notEnoughMemory:
      Wording(
        "HNA0442", found: "no memory is left to read the XML", expected: "enough memory",
        remedy: "End other programs, and try again.")
    }
  }
}
