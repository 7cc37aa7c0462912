package import Notation

/// The templates of a kind of report: its order and its chapters, read and checked.
package struct ReportTemplate: Sendable {
  let order: ReportOrder
  /// The chapters' text by key.
  let chapters: [String: [Node]]
  private let blocks: [String: (chapter: String, block: Node.NamedBlock)]

  /// A file of a template folder.
  package typealias File = (path: String, bytes: [UInt8])

  /// Reads the templates of a kind of report.
  ///
  /// - Parameters:
  ///   - folder: the path of `Templates/<kind>`, as messages name it.
  ///   - files: the files in it, with paths from that folder: `report.yaml`, `chapters/tenure.md`.
  ///   - shared: the files of the folder beside it that all kinds share, with paths from there: `chapters/sources.md`.
  /// - Throws: every fault in the files together.
  package init(folder: String, files: [File], shared: [File] = []) throws(Faults) {
    let log = FaultLog()
    let folder = TemplateFolder(path: folder, files: files, shared: shared)
    guard let bytes = folder.contents["report.yaml"] else {
      log.record(TemplateFileProblem.noOrder, at: Location(path: folder.path(of: "report.yaml")))
      throw Faults(log.faults)
    }
    let read = ReportOrderReader.read(bytes, path: folder.path(of: "report.yaml"), log: log)
    guard let order = read else { throw Faults(log.faults) }
    var chapters: [String: [Node]] = [:]
    for chapter in order.chapters {
      for name in chapter.files {
        let file = folder.chapter(name)
        guard let bytes = file.bytes else {
          log.record(TemplateFileProblem.noChapter(file.name), at: chapter.location)
          continue
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
          log.record(FileProblem.notUTF8, at: Location(path: file.path))
          continue
        }
        let writer = TemplateText.Writer.template(terms: order.terms)
        let nodes = TemplateParser.nodes(
          of: TemplateText(text, path: file.path, writer: writer), log: log)
        chapters[chapter.key] = (chapters[chapter.key].map { $0 + [.blankLine] } ?? []) + nodes
      }
    }
    for path in folder.unused(among: Set(order.chapters.flatMap(\.files))) {
      log.record(TemplateFileProblem.unusedChapter, at: Location(path: path))
    }
    for chapter in order.chapters {
      ReportTemplate.checkBlocks(chapters[chapter.key] ?? [], log: log)
    }
    ExhibitCheck(order: order, log: log).check(order.chapters.compactMap { chapters[$0.key] })
    try log.check()
    self.order = order
    self.chapters = chapters
    blocks = chapters.reduce(into: [:]) { blocks, chapter in
      for case .block(let block) in chapter.value {
        blocks["\(chapter.key).\(block.name)"] = (chapter.key, block)
      }
    }
  }

  /// Records every block whose name stands twice in a chapter, in one of its files or in two.
  private static func checkBlocks(_ nodes: [Node], log: FaultLog) {
    var names: Set<String> = []
    for case .block(let block) in nodes where !names.insert(block.name).inserted {
      log.record(
        SyntaxProblem.keyTwice(kind: "block", key: block.name), at: block.location)
    }
  }

  /// The names of all blocks, sorted: `tenure.profile`.
  package var blockNames: [String] { blocks.keys.sorted() }

  /// The block of a name `chapter.block`.
  func block(named name: String) -> (chapter: String, block: Node.NamedBlock)? { blocks[name] }
}

/// What can be wrong with the files of a template folder.
enum TemplateFileProblem: Problem {
  case noOrder
  case noChapter(String)
  case unusedChapter

  var severity: Fault.Severity {
    if case .unusedChapter = self { .warning } else { .error }
  }

  var wording: Wording {
    switch self {
    case .noOrder:
      Wording(
        "HNA0671", found: "no report.yaml", expected: "the order of the report's chapters",
        remedy: "Add the file; docs/templates.md says what it holds.")
    case .noChapter(let file):
      Wording(
        "HNA0672", found: "no file \"\(file)\"", expected: "the text of the chapter",
        remedy: "Add the file, or name others with files:.")
    case .unusedChapter:
      Wording(
        "HNA0673", found: "a chapter that report.yaml does not name",
        expected: "each file under chapters: there",
        remedy: "Add the chapter there, or remove the file.")
    }
  }
}
