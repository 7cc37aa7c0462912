import Formats
import Notation

/// Streams the sales of one file, in either layout.
struct SaleFile {
  let file: PublishedFile
  let table: FileStart.Table
  let layout: SaleLayout
  /// The number of the file among those read.
  let number: UInt16
  let log: FaultLog

  /// The fewest columns of a record: old copies lack the last.
  private static let fieldCount = 15...16

  /// Presents every record that can be read, in order; the others are faults.
  ///
  /// - Parameter body: receives each record.
  func forEachRecord(_ body: (SaleRecord) -> Void) {
    var first = 1
    if let top = table.rows.first {
      if let glued = SaleLayout.recordGlued(to: top) {
        read(glued, row: top.number, body)
        first = top.number + 1
      } else if SaleLayout.isHeader(top) {
        first = top.number + 1
      }
    }
    file.forEachRow(of: table.sheet, columns: SaleRecord.columns, from: first) { row in
      guard Self.fieldCount.contains(row.count) else {
        log.record(
          SaleProblem.fieldCount(row.count), at: table.sheet.location(row: row.number))
        return
      }
      read(row: row.number, body) { column in
        row[column].text?.bytes ?? UnsafeBufferPointer(start: nil, count: 0)
      }
    }
  }

  /// Reads a record that was copied out of the file.
  private func read(_ cells: [String], row: Int, _ body: (SaleRecord) -> Void) {
    let fields = cells.map { Array($0.utf8) }
    let joined = fields.flatMap { $0 }
    let starts = fields.reduce(into: [0]) { starts, field in
      starts.append((starts.last ?? 0) + field.count)
    }
    joined.withUnsafeBufferPointer { bytes in
      read(row: row, body) { column in
        guard column < fields.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: bytes[starts[column]..<starts[column + 1]])
      }
    }
  }

  private func read(
    row: Int, _ body: (SaleRecord) -> Void, _ field: (Int) -> UnsafeBufferPointer<UInt8>
  ) {
    do throws(SaleRecord.Defect) {
      body(try SaleRecord(layout, file: number, field))
    } catch {
      log.record(SaleProblem.field(error), at: table.sheet.location(row: row))
    }
  }
}
