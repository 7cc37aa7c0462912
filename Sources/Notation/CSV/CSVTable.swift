/// A CSV file of a size to hold in memory, read by the names in its header.
///
/// Blank lines are passed over. A row with too many or too few fields, and one that breaks the rules
/// of CSV, is logged and left out, so every row in `rows` is whole. Text that is not UTF-8 is taken
/// to be Windows-1252, unless the caller insists on UTF-8.
package struct CSVTable {
  /// The header.
  package let header: CSVHeader

  /// The rows below the header, in the order of the file.
  package let rows: [CSVRow]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages.
  ///   - required: the columns that must be there.
  ///   - optional: the columns that may be there.
  ///   - others: what to make of other columns.
  ///   - encoding: the encoding that the file must be in; nil to tell it from the bytes.
  ///   - log: where faults go.
  /// - Returns: the table; nil if the file is empty, is not text or has no sound header.
  package static func read(
    _ bytes: [UInt8], path: String, required: [String], optional: [String] = [],
    others: CSVHeader.Others = .refused, encoding: TextEncoding? = nil, log: FaultLog
  ) -> CSVTable? {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16, !bytes.contains(0) else {
      log.record(FileProblem.notText, at: Location(path: path))
      return nil
    }
    if encoding == .utf8,
      let invalid = bytes.withUnsafeBufferPointer(UTF8Validity.firstInvalidIndex)
    {
      let line = bytes[..<invalid].count { $0 == Ascii.lineFeed } + 1
      log.record(FileProblem.notUTF8, at: Location(path: path, line: line))
      return nil
    }
    let text = bytes.withUnsafeBufferPointer { buffer in
      (encoding ?? TextEncoding.detect(buffer)).utf8(buffer)
    }
    var header: CSVHeader?
    var rows: [CSVRow] = []
    var separator: Character?
    var scanner = CSVScanner()
    _ = text.withUnsafeBufferPointer { buffer in
      scanner.scan(buffer, isFinal: true) { record in
        guard !record.isBlank else { return }
        let location = Location(path: path, line: record.line)
        if let defect = record.defect {
          log.record(CSVProblem.defect(defect), at: Location(path: path, line: defect.line))
        }
        let cells = record.fields.indices.map(record.text)
        guard let known = header else {
          separator = cells.count == 1 ? cells[0].first { $0 == "\t" || $0 == ";" } : nil
          if let separator {
            log.record(CSVProblem.otherSeparator(separator), at: location)
          }
          header = CSVHeader(
            cells, required: separator == nil ? required : [], optional: optional,
            others: separator == nil ? others : .ignored, at: location, log: log)
          return
        }
        guard record.defect == nil, separator == nil else { return }
        guard cells.count == known.columns.count else {
          let problem = CSVProblem.fieldCount(found: cells.count, expected: known.columns.count)
          log.record(problem, at: location)
          return
        }
        rows.append(CSVRow(location: location, cells: cells, header: known, log: log))
      }
    }
    guard let header else {
      log.record(FileProblem.empty, at: Location(path: path))
      return nil
    }
    return separator == nil ? CSVTable(header: header, rows: rows) : nil
  }
}

/// A row of a CSV file; what is empty is nil, what does not fit is logged and nil.
package struct CSVRow {
  /// The line on which the row begins.
  package let location: Location

  private let cells: [String]
  private let header: CSVHeader
  private let log: FaultLog

  /// Makes a row of as many cells as the header has columns.
  ///
  /// - Parameters:
  ///   - location: the line on which the row begins.
  ///   - cells: the cells in the order of the file.
  ///   - header: the header.
  ///   - log: where faults go.
  init(location: Location, cells: [String], header: CSVHeader, log: FaultLog) {
    self.location = location
    self.cells = cells
    self.header = header
    self.log = log
  }

  /// The text of a cell as written.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: the text; nil if the cell is empty or the file has no such column.
  package func text(_ column: String) -> String? {
    guard let position = header.position(of: column), !cells[position].isEmpty else { return nil }
    return cells[position]
  }

  /// The text of a cell that must be filled in.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: the text; nil after a fault.
  package func requiredText(_ column: String) -> String? {
    text(column) ?? refuse(column, .text)
  }

  /// The number in a cell, in the form of `PlainNumber`.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: the number; nil if the cell is empty, or after a fault.
  package func number(_ column: String) -> Double? {
    guard let text = text(column) else { return nil }
    return PlainNumber.double(text) ?? refuse(column, .number)
  }

  /// The whole number in a cell.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: the number; nil if the cell is empty, or after a fault.
  package func integer(_ column: String) -> Int? {
    guard let text = text(column) else { return nil }
    return PlainNumber.integer(text) ?? refuse(column, .integer)
  }

  /// One of a closed list of words.
  ///
  /// - Parameters:
  ///   - column: the name of the column.
  ///   - words: the words that are allowed.
  /// - Returns: the word; nil if the cell is empty, or after a fault.
  package func word(_ column: String, from words: [String]) -> String? {
    guard let text = text(column) else { return nil }
    return words.contains(text) ? text : refuse(column, .oneOf(words))
  }

  /// One of a closed list of words, which must be there.
  ///
  /// - Parameters:
  ///   - column: the name of the column.
  ///   - words: the words that are allowed.
  /// - Returns: the word; nil after a fault.
  package func requiredWord(_ column: String, from words: [String]) -> String? {
    text(column) == nil ? refuse(column, .oneOf(words)) : word(column, from: words)
  }

  /// A whole number, which must be there.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: the number; nil after a fault.
  package func requiredInteger(_ column: String) -> Int? {
    text(column) == nil ? refuse(column, .integer) : integer(column)
  }

  /// Records that a cell is not what the caller needs.
  ///
  /// - Parameters:
  ///   - column: the name of the column.
  ///   - expectation: what would have been right.
  /// - Returns: nil, for the reader to pass on.
  package func refuse<Value>(_ column: String, _ expectation: CSVExpectation) -> Value? {
    let problem = CSVProblem.wrongCell(
      column: column, found: text(column) ?? "", expected: expectation)
    log.record(problem, at: location)
    return nil
  }
}
