import DocumentModel

/// The data files of a report: each table and each chart's data, the headlines, and what describes them.
struct DataFiles {
  let document: Document
  let library: ProseLibrary
  let edition: Edition
  let checksum: ([UInt8]) -> String

  var files: [OutputFile] {
    var tables = document.chapters.flatMap(\.blocks).compactMap { block -> CSVFile? in
      switch block {
      case .table(let table): CSVFile(table, words: library.words)
      case .chart(let chart): CSVFile(chart.dataTable, words: library.words)
      default: nil
      }
    }
    if !edition.headlines.isEmpty { tables.insert(CSVFile(headlines: edition.headlines), at: 0) }
    let written = tables.map { (file: $0, bytes: $0.bytes) }
    let package = DataPackage(edition: edition, files: written, checksum: checksum)
    return written.flatMap { file, bytes in
      [
        OutputFile(path: file.path, bytes: bytes),
        OutputFile(path: Paths.metadata(of: file.path), bytes: file.metadata.fileBytes),
      ]
    } + [OutputFile(path: "datapackage.json", bytes: package.json.fileBytes)]
  }
}
