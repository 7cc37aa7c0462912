package import Notation

/// A published file, opened: what it is, which tables it has, and their rows one by one.
///
/// All formats are read alike, as streams: memory does not grow with the file, but for the texts
/// that the cells of a workbook share. Faults go to the log with their place; a file that cannot be
/// read is nil, and a reading that had to end early says so.
///
///     guard let file = PublishedFile.open(path, log: log),
///       let sheet = file.sheets.first(where: { $0.name == "5c" })
///     else { return nil }
///     let header = file.peek(sheet).first { $0.cells.contains("Local authority code") }
///     …
///     file.forEachRow(of: sheet, columns: [code, ratio], from: header.number + 1) { row in
///       guard let text = row[code].text, text == "E06000035" else { return }
///       found = row[ratio].number
///       row.stop()
///     }
package final class PublishedFile {
  /// The formats that are read.
  package enum Format: String, Hashable, Sendable {
    case csv = "CSV"
    case xlsx = "XLSX"
    case ods = "ODS"
    case zip = "ZIP"
  }

  /// The path for messages.
  package let path: String

  /// The tables of the file, in its order; at least one.
  package let sheets: [Sheet]

  /// The members of a zip archive that are not tables.
  package let otherMembers: [String]

  /// Where the file is.
  private let file: String
  private let contents: Contents
  private let limits: Limits
  let log: FaultLog

  /// Opens a file and tells from its content what it is.
  ///
  /// - Parameters:
  ///   - file: where it is.
  ///   - path: the path for messages; nil for the same.
  ///   - limits: what it may ask of the machine.
  ///   - log: where faults go, now and while it is read.
  /// - Returns: the file; nil after a fault.
  package static func open(
    _ file: String, as path: String? = nil, limits: Limits = .standard, log: FaultLog
  ) -> PublishedFile? {
    do throws(Refusal) {
      return try PublishedFile(file, path: path ?? file, limits: limits, log: log)
    } catch {
      log.record(error)
      return nil
    }
  }

  private init(_ file: String, path: String, limits: Limits, log: FaultLog) throws(Refusal) {
    self.file = file
    self.path = path
    self.limits = limits
    self.log = log
    contents = try Contents(file, path: path, limits: limits)
    switch contents {
    case .text:
      let name = path.split(separator: "/").last.map(String.init) ?? path
      (sheets, otherMembers) = ([Sheet(name: name, index: 0, path: path)], [])
    case .xlsx(let workbook): (sheets, otherMembers) = (workbook.sheets, [])
    case .ods(let document): (sheets, otherMembers) = (document.sheets, [])
    case .zip(let tables): (sheets, otherMembers) = (tables.sheets, tables.otherMembers)
    }
  }

  /// The format, as told from the content.
  package var format: Format {
    switch contents {
    case .text: .csv
    case .xlsx: .xlsx
    case .ods: .ods
    case .zip: .zip
    }
  }

  /// The bytes of the file as they stand on disk.
  func bytes() throws(Refusal) -> FileBytes { try FileBytes(path: file, name: path) }

  /// The rows of a table.
  func rows(of sheet: Sheet, columns: ColumnSelection) throws(Refusal) -> any RowSource {
    switch contents {
    case .text:
      CSVRows(try bytes(), columns: columns, location: sheet.location(), limits: limits)
    case .xlsx(let workbook): try workbook.rows(of: sheet, columns: columns)
    case .ods(let document): try document.rows(of: sheet, columns: columns)
    case .zip(let tables): try tables.rows(of: sheet, columns: columns)
    }
  }
}
