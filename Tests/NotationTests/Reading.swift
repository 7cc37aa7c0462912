import Notation

/// Reads YAML and gives back every fault as it is printed.
///
/// - Parameters:
///   - text: the file.
///   - body: reads from the root.
/// - Returns: the faults in order, without the path `a.yaml:`.
func yamlFaults(_ text: String, _ body: (YAMLCursor) -> Void = { _ in }) -> String {
  yamlFaults(Array(text.utf8), body)
}

func yamlFaults(_ bytes: [UInt8], _ body: (YAMLCursor) -> Void = { _ in }) -> String {
  let log = FaultLog()
  if let root = YAMLCursor.read(bytes, path: "a.yaml", log: log) { body(root) }
  return Faults(log.faults).description
}

/// The cell values of a table, row by row.
///
/// - Parameter text: the file, whose columns are `a` and `b`.
/// - Returns: one list a row; an empty cell is an empty string.
func cells(_ text: String) -> [[String]] {
  let log = FaultLog()
  let table = CSVTable.read(Array(text.utf8), path: "a.csv", required: ["a", "b"], log: log)
  guard log.faults.isEmpty else { return [[Faults(log.faults).description]] }
  return table?.rows.map { row in ["a", "b"].map { row.text($0) ?? "" } } ?? []
}

/// Reads a CSV file and gives back every fault as it is printed.
func csvFaults(
  _ bytes: [UInt8], others: CSVHeader.Others = .refused, _ body: (CSVTable) -> Void = { _ in }
) -> String {
  let log = FaultLog()
  let table = CSVTable.read(
    bytes, path: "a.csv", required: ["place", "value"], optional: ["note"], others: others,
    log: log)
  if let table { body(table) }
  return Faults(log.faults).description
}
