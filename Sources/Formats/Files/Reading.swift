extension PublishedFile {
  /// Presents the rows of a table in order.
  ///
  /// Blank rows, and rows with nothing in the columns asked for, are passed over. So are rows that
  /// break the rules of their format, each after a fault.
  ///
  /// - Parameters:
  ///   - sheet: a table of this file.
  ///   - columns: the columns to present, from 0; nil for all. Few columns are read faster.
  ///   - first: the row or line to begin with; faults above it are not logged.
  ///   - body: receives each row, which is valid only during the call.
  /// - Returns: whether the end, or the row where the caller stopped, was reached; if not, the log
  ///   says why.
  /// - Throws: what `body` throws.
  @discardableResult
  package func forEachRow<Failure>(
    of sheet: Sheet, columns: [Int]? = nil, from first: Int = 1,
    _ body: (Row) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let source = logged { () throws(Refusal) in
      try rows(of: sheet, columns: ColumnSelection(columns))
    }
    guard let source else { return false }
    while let isMore = logged(source.fill) {
      guard isMore else { return true }
      for problem in source.batch.problems where problem.row >= first {
        log.record(problem.problem, at: sheet.location(row: problem.row))
      }
      let goesOn = try source.present(from: first) { row, isDefective throws(Failure) in
        if !isDefective { try body(row) }
      }
      guard goesOn else { return true }
    }
    return false
  }

  /// Copies the first rows, to look for headings in.
  ///
  /// Rows that break the rules of CSV are among them, and no fault is logged for them: a header that
  /// runs into its first record is such a row.
  ///
  /// - Parameters:
  ///   - sheet: a table of this file.
  ///   - count: how many rows that are not blank to copy.
  /// - Returns: the rows, fewer if the table has fewer.
  package func peek(_ sheet: Sheet, rows count: Int = 20) -> [HeldRow] {
    var held: [HeldRow] = []
    _ = logged { () throws(Refusal) in
      let source = try rows(of: sheet, columns: ColumnSelection(nil))
      while held.count < count, try source.fill() {
        _ = source.present(from: 1) { row, isDefective in
          held.append(HeldRow(number: row.number, cells: row.strings, isDefective: isDefective))
          if held.count == count { row.stop() }
        }
      }
    }
    return held
  }

  /// Presents the bytes of the file as they stand on disk, for a checksum.
  ///
  /// - Parameter body: receives piece after piece, each valid only during the call.
  /// - Returns: whether the end was reached; if not, the log says why.
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256 << 10)
    defer { buffer.deallocate() }
    let isWhole = logged { () throws(Refusal) in
      let bytes = try bytes()
      while true {
        let count = try bytes.read(into: UnsafeMutableRawBufferPointer(buffer))
        guard count > 0 else { return true }
        body(UnsafeBufferPointer(rebasing: buffer[..<count]))
      }
    }
    return isWhole ?? false
  }

  /// Does something that may be refused, and then logs why; nil results.
  private func logged<Result>(_ body: () throws(Refusal) -> Result) -> Result? {
    do throws(Refusal) {
      return try body()
    } catch {
      log.record(error)
      return nil
    }
  }
}

extension RowSource {
  /// Presents the rows of the batch, until the caller stops.
  fileprivate func present<Failure>(
    from first: Int, _ body: (Row, _ isDefective: Bool) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var stopped = false
    try withTexts { texts throws(Failure) in
      try batch.cells.withUnsafeBufferPointer { cells throws(Failure) in
        try withUnsafeMutablePointer(to: &stopped) { stopped throws(Failure) in
          for span in batch.rows where span.number >= first {
            let row = Row(
              number: span.number, count: span.count,
              cells: UnsafeBufferPointer(rebasing: cells[span.cells]), texts: texts,
              stopped: stopped)
            try body(row, span.isDefective)
            if stopped.pointee { return }
          }
        }
      }
    }
    return !stopped
  }
}
