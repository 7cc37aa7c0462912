import Notation

/// Reads `report.yaml`.
struct ReportOrderReader {
  private let log: FaultLog
  private var writer = TemplateText.Writer.template(terms: [])

  /// Reads the file.
  ///
  /// - Returns: what it says; nil if it cannot be read at all.
  static func read(_ bytes: [UInt8], path: String, log: FaultLog) -> ReportOrder? {
    guard let root = YAMLCursor.read(bytes, path: path, log: log) else { return nil }
    var reader = ReportOrderReader(log: log)
    return reader.order(root)
  }

  private init(log: FaultLog) { self.log = log }

  private mutating func order(_ root: YAMLCursor) -> ReportOrder? {
    guard
      let map = root.map(
        required: ["title", "subtitle", "chapters"],
        optional: ["tables", "charts", "gaps", "headlines", "terms"])
    else { return nil }
    let terms = map.list("terms")?.compactMap { $0.text() } ?? []
    writer = .template(terms: terms)
    return ReportOrder(
      title: phrase(map["title"], "a title"), subtitle: phrase(map["subtitle"], "a title"),
      chapters: chapters(map["chapters"]),
      tables: entries(map, "tables") { table($0) }, charts: entries(map, "charts") { chart($0) },
      gaps: entries(map, "gaps") { gap($0) },
      headlines: map.list("headlines")?.compactMap { $0.text() } ?? [], terms: terms)
  }

  private func chapters(_ cursor: YAMLCursor?) -> [ReportOrder.ChapterOrder] {
    var seen: Set<String> = []
    return (cursor?.list() ?? []).compactMap { item in
      guard let map = item.map(required: ["key", "title"], optional: ["number", "files", "when"]),
        let key = map["key"].flatMap(key)
      else { return nil }
      if !seen.insert(key).inserted {
        log.record(SyntaxProblem.keyTwice(kind: "chapter", key: key), at: item.location)
      }
      return ReportOrder.ChapterOrder(
        key: key, number: map.text("number"), title: phrase(map["title"], "a title"),
        when: map.text("when"),
        files: map.list("files")?.compactMap { $0.text() } ?? ["\(key).md"],
        location: item.location)
    }
  }

  private func table(_ cursor: YAMLCursor) -> ReportOrder.TableWords? {
    guard let map = cursor.map(required: ["caption"], optional: ["notes"]) else { return nil }
    return ReportOrder.TableWords(
      caption: phrase(map["caption"], "a caption"),
      notes: map.list("notes")?.map { phrase($0, "a note") } ?? [], location: cursor.location)
  }

  private func chart(_ cursor: YAMLCursor) -> ReportOrder.ChartWords? {
    guard let map = cursor.map(required: ["headline", "subtitle", "description"]) else {
      return nil
    }
    return ReportOrder.ChartWords(
      headline: phrase(map["headline"], "a headline"),
      subtitle: phrase(map["subtitle"], "a subtitle"),
      description: phrase(map["description"], "a description"), location: cursor.location)
  }

  private func gap(_ cursor: YAMLCursor) -> ReportOrder.GapWords? {
    guard let map = cursor.map(required: ["what", "needs", "source"]) else { return nil }
    return ReportOrder.GapWords(
      what: phrase(map["what"], "a gap"), needs: phrase(map["needs"], "a gap"),
      source: phrase(map["source"], "a gap"))
  }

  private func entries<Words>(
    _ map: YAMLMap, _ key: String, _ read: (YAMLCursor) -> Words?
  ) -> [String: Words] {
    var all: [String: Words] = [:]
    for entry in map.entries(key) ?? [] { all[entry.key] = read(entry.value) }
    return all
  }

  /// Text that may hold tags, and no blocks.
  private func phrase(_ cursor: YAMLCursor?, _ what: String) -> [Node] {
    guard let cursor, let text = cursor.text() else { return [] }
    return TemplateParser.nodes(
      of: TemplateText(text, at: cursor.location, writer: writer), textOf: what, log: log)
  }

  /// A name that files and anchors are made from.
  private func key(_ cursor: YAMLCursor) -> String? {
    guard let text = cursor.text() else { return nil }
    guard !text.isEmpty, text.utf8.allSatisfy(Sign.isKey) else {
      return cursor.refuse(
        .form("a key such as tenure", remedy: "Use lower-case letters, digits and hyphens."))
    }
    return text
  }
}
