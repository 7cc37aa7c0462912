import Notation

/// What a file turned out to be, ready to be read.
enum Contents {
  case text
  case xlsx(Workbook)
  case ods(OpenDocument)
  case zip(ZippedTables)

  /// Looks into a file.
  ///
  /// - Parameters:
  ///   - file: where it is.
  ///   - path: the path for messages.
  ///   - limits: what it may ask of the machine.
  /// - Throws: `Refusal` if it is empty, damaged or nothing that is read.
  init(_ file: String, path: String, limits: Limits) throws(Refusal) {
    let location = Location(path: path)
    switch try FileBytes(path: file, name: path).content() {
    case .empty: throw Refusal(FileProblem.empty, at: location)
    case .legacyWorkbook: throw Refusal(FormatProblem.legacyWorkbook, at: location)
    case .other(let kind): throw Refusal(FormatProblem.notATable(kind), at: location)
    case .text: self = .text
    case .zip: self = try Contents(Archive(file: file, path: path, limits: limits))
    }
  }

  /// Tells a workbook from an archive of files by the parts that it must have.
  private init(_ archive: Archive) throws(Refusal) {
    if let main = try archive.mainPartOfWorkbook() {
      self = .xlsx(try Workbook(archive, main: main))
    } else if archive.member(named: "content.xml") != nil {
      self = .ods(try OpenDocument(archive))
    } else {
      self = .zip(try ZippedTables(archive))
    }
  }
}

extension ByteSource {
  /// Reads the first bytes to tell what they are.
  func content() throws(Refusal) -> Content {
    let start = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Content.bytesNeeded, alignment: 1)
    defer { start.deallocate() }
    var end = 0
    while end < start.count {
      let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: start[end...]))
      guard count > 0 else { break }
      end += count
    }
    return Content(Array(start[..<end]))
  }
}

extension Archive {
  /// The part that lists the sheets, if this is an XLSX workbook.
  fileprivate func mainPartOfWorkbook() throws(Refusal) -> Member? {
    guard let package = member(named: "_rels/.rels") else {
      return member(named: "xl/workbook.xml")
    }
    let relationships = Relationships(of: "")
    try XMLPart.read(package, of: self, limit: limits.bytesOfSmallPart, handler: relationships)
    guard let name = relationships.part(inRole: "officeDocument") else { return nil }
    let main = try part(name)
    if let kind = Self.otherDocuments.first(where: { name.lowercased().hasSuffix($0.part) })?.kind {
      throw Refusal(FormatProblem.notATable(kind), at: Location(path: path))
    }
    return main
  }

  /// Documents in the same packaging that are not workbooks in XML.
  private static let otherDocuments = [
    (part: "workbook.bin", kind: "a binary workbook (.xlsb)"),
    (part: "document.xml", kind: "a text document"),
    (part: "presentation.xml", kind: "a presentation"),
  ]
}
