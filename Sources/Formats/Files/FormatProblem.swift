package import Notation

/// What can be wrong with a published file, before anybody asks what it means.
package enum FormatProblem: Problem {
  case cannotOpen(reason: String)
  case cannotRead(reason: String)
  case legacyWorkbook
  case notATable(String)
  case nestedWorkbook
  case nulByte
  case recordTooLong(limit: Int)
  case mixedEncodings
  case lastLineOpen

  package var severity: Fault.Severity {
    switch self {
    case .mixedEncodings, .lastLineOpen: .warning
    default: .error
    }
  }

  package var wording: Wording {
    switch self {
    case .cannotOpen(let reason):
      Wording(
        "HNA0401", found: "the file cannot be opened: \(reason)", expected: "a file to read",
        remedy: "Check the name and the permissions, or download the file again.")
    case .cannotRead(let reason):
      Wording(
        "HNA0402", found: "the file cannot be read to its end: \(reason)",
        expected: "a file to read", remedy: "Copy or download the file again.")
    case .legacyWorkbook:
      Wording(
        "HNA0403",
        found: "the file is an old .xls workbook, or a workbook protected by a password",
        expected: "an .xlsx or .ods workbook, or CSV",
        remedy: "Open it in a spreadsheet program, save it as .xlsx without a password, "
          + "and use that copy.")
    case .notATable(let kind):
      Wording(
        "HNA0404", found: "the file is \(kind)",
        expected: "CSV, an .xlsx or .ods workbook, or a zip of CSV files",
        remedy: "Download the data file itself from the publisher's page.")
    case .nestedWorkbook:
      Wording(
        "HNA0405", found: "a workbook or an archive inside a zip archive",
        expected: "the one inside by itself",
        remedy: "Take it out of the archive, and use it in the archive's place.")
    case .nulByte:
      Wording(
        "HNA0406", found: "a NUL byte in the text", expected: "plain text",
        remedy: "Download the file again; this copy is damaged.")
    case .recordTooLong(let limit):
      Wording(
        "HNA0407", found: "a record of more than \(limit) bytes",
        expected: "one that ends with its line",
        remedy: "Look for a quote that is opened on this line and not closed; "
          + "or download the file again.")
    case .mixedEncodings:
      Wording(
        "HNA0408", found: "text that is not UTF-8, after text that is",
        expected: "one encoding throughout",
        remedy: "Check the names from this line on: they are read as Windows-1252.")
    case .lastLineOpen:
      Wording(
        "HNA0462", found: "the last line has no end", expected: "a line feed after it",
        remedy: "See whether the line is whole, since a file that was cut short ends so; "
          + "then download it again, or end the line.")
    }
  }
}
