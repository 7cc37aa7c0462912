import Formats
import Notation

/// A cell as it is written in an expectation: `text:Medway`, `number:4.24`, empty for no content.
func spelled(_ cell: Cell) -> String {
  switch cell {
  case .empty: ""
  case .text(let text): "text:" + text.string
  case .number(let number): "number:\(number)"
  case .date(let date): "date:\(date)"
  case .boolean(let isTrue): "boolean:\(isTrue)"
  case .error(let text): "error:" + text.string
  }
}

/// What became of reading a file: the rows of its sheets, and its faults as they are printed.
struct Outcome: Hashable {
  var sheets: [String] = []
  var rows: [[String]] = []
  var faults = ""
  var isComplete = true
}

/// Reads a file whole.
///
/// - Parameters:
///   - bytes: the content of the file, which messages call `a`.
///   - sheet: the position of the sheet to read; nil for all, one after another.
///   - columns: the columns to ask for.
///   - first: the row to begin with.
///   - limits: what the file may ask for.
/// - Returns: rows as lists that begin with the row's number.
/// - Throws: that the file cannot be written.
func outcome(
  _ bytes: [UInt8], sheet: Int? = nil, columns: [Int]? = nil, from first: Int = 1,
  limits: Limits = .standard
) throws -> Outcome {
  try withFile(bytes) { path in
    outcome(of: path, sheet: sheet, columns: columns, from: first, limits: limits)
  }
}

func outcome(
  of path: String, sheet: Int? = nil, columns: [Int]? = nil, from first: Int = 1,
  limits: Limits = .standard
) -> Outcome {
  let log = FaultLog()
  var outcome = Outcome()
  if let file = PublishedFile.open(path, as: "a", limits: limits, log: log) {
    outcome.sheets = file.sheets.map(\.name)
    for each in file.sheets where sheet == nil || each.index == sheet {
      let isComplete = file.forEachRow(of: each, columns: columns, from: first) { row in
        outcome.rows.append(["\(row.number)"] + (0..<row.count).map { spelled(row[$0]) })
      }
      outcome.isComplete = outcome.isComplete && isComplete
    }
  } else {
    outcome.isComplete = false
  }
  outcome.faults = Faults(log.faults).description
  return outcome
}

/// The faults of a file that is text, as they are printed.
func faults(_ text: String) throws -> String { try outcome(Array(text.utf8)).faults }
