package import Notation

/// What can be wrong with a folder of published files, before a file in it is opened.
package enum DataFolderProblem: Problem {
  case linkToNothing
  case cannotList

  package var severity: Fault.Severity {
    switch self {
    case .linkToNothing: .warning
    case .cannotList: .error
    }
  }

  package var wording: Wording {
    switch self {
    case .linkToNothing:
      Wording(
        "HNA0525", found: "a link to a file or folder that is not there",
        expected: "a link to a published file, or the file itself",
        remedy: "Put the file in the place of the link, or remove the link.")
    case .cannotList:
      Wording(
        "HNA0526", found: "a folder whose files cannot be listed",
        expected: "a folder that may be read",
        remedy: "Check its permissions, or copy the files into a folder of your own.")
    }
  }
}
