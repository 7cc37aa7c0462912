package import DocumentModel

/// Spells a document in every format: the files of a report's output folder, but for `evidence.json`.
package struct ReportWriter {
  private let document: Document
  private let resolution: Resolution
  private let site: Site
  private let edition: Edition
  private let checksum: ([UInt8]) -> String

  /// Prepares to write a document.
  ///
  /// - Parameters:
  ///   - document: resolved without broken references or duplicates.
  ///   - resolution: that of the document, if it is at hand.
  ///   - site: style and links of the pages.
  ///   - edition: what the data files say of the report.
  ///   - checksum: the SHA-256 of bytes, in hexadecimal.
  package init(
    _ document: Document, resolution: Resolution? = nil, site: Site, edition: Edition,
    checksum: @escaping ([UInt8]) -> String
  ) {
    self.document = document
    self.resolution = resolution ?? Resolution(document)
    self.site = site
    self.edition = edition
    self.checksum = checksum
  }

  /// Every file, sorted by path.
  ///
  /// - Parameter others: files that others make for the same folder, `evidence.json` say; links to them state their size.
  /// - Returns: the writers' files and the others.
  /// - Throws: `ProseFaults`, with every fault in the document's prose.
  package func files(beside others: [OutputFile] = []) throws(ProseFaults) -> [OutputFile] {
    let library = ProseLibrary(resolution)
    let faults = library.faults(in: document)
    guard faults.isEmpty else { throw ProseFaults(faults: faults) }
    let tree = MarkupTree()
    var attachments = Attachments()
    let data = DataFiles(
      document: document, library: library, edition: edition, checksum: checksum)
    let drawings = Drawings(document: document, library: library)
    let markdown = MarkdownReport(document: document, library: library)
    var files = others + data.files + drawings.files(in: tree, &attachments) + markdown.files
    files.forEach { attachments.add($0) }
    var pages = HTMLReport(
      document: document, site: site, library: library, tree: tree, attachments: attachments)
    files += pages.files()
    files.append(ReportWriter.gitAttributes)
    return files.sorted { $0.path < $1.path }
  }

  /// How git treats the folder: it leaves line ends alone, and shows the readable files of a change first.
  private static let gitAttributes = OutputFile(
    path: ".gitattributes",
    text: """
      *.csv -text whitespace=cr-at-eol
      *.html linguist-generated
      *.svg linguist-generated

      """)
}
