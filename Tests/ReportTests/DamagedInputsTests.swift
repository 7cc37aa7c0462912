import Datasets
import DocumentModel
import Evidence
import Need
import Notation
import Testing

@testable import Report

/// Whatever a council's data lack, its report is told, and says nothing that it has no evidence for.
@Suite("Reports from damaged inputs")
struct DamagedInputsTests {
  static let variants =
    DamagedInputs.variants(of: "arches-chatham", 9, seed: 1)
    + DamagedInputs.variants(of: "exampleton", 9, seed: 2)
    + SampleAssessments.authorities.enumerated().flatMap { index, area in
      DamagedInputs.variants(of: area, 12, seed: UInt64(index) + 3)
    }

  @Test(arguments: variants)
  func areTold(inputs: DamagedInputs) throws {
    let working = try SampleAssessments.working(inputs.area) { figure in
      inputs.damage != .removed || !inputs.isHit(figure)
    } changing: { figure in
      inputs.damage(&figure)
    }
    try check(working, of: inputs.area)
  }

  static let files = try? (SampleAssessments.names + SampleAssessments.authorities).flatMap {
    name in
    Set(try SampleAssessments.folder(name).figures.compactMap(\.file)).sorted().map { (name, $0) }
  }

  @Test(arguments: files ?? [])
  func areToldWithoutOneFile(name: String, file: String) throws {
    try check(try SampleAssessments.working(name) { $0.file != file }, of: name)
  }

  /// The lists of an area, each of which another area may not have.
  static let lists = try? (SampleAssessments.names + SampleAssessments.authorities).flatMap {
    name in
    try SampleAssessments.files(below: "Inputs/\(name)").map(\.path)
      .filter { !$0.contains("/") && $0 != "area.yaml" && $0 != "README.md" }.map { (name, $0) }
  }

  @Test(arguments: lists ?? [])
  func areToldWithoutOneList(name: String, list: String) throws {
    do {
      let folder = try SampleAssessments.read(name, without: [list])
      try check(try SampleReports.telling(folder), of: folder.definition.kind)
    } catch let faults as Faults {
      // One list may refer to another, which is then said with the place of it.
      #expect(faults.all.filter { $0.severity == .error }.allSatisfy { $0.line != nil })
      #expect(faults.all.allSatisfy { $0.file.hasPrefix("Inputs/\(name)/") }, "\(faults)")
    }
  }

  @Test(arguments: SampleAssessments.authorities)
  func areToldWithoutAnyFigure(name: String) throws {
    try check(try SampleAssessments.working(name) { _ in false }, of: name)
  }

  private static let templates = AreaDefinition.Kind.allCases.reduce(
    into: [AreaDefinition.Kind: Result<ReportTemplate, any Error>]()
  ) { templates, kind in
    templates[kind] = Result { try SampleReports.template(kind.rawValue) }
  }

  private func check(_ working: Working, of name: String) throws {
    let kind = try SampleAssessments.folder(name).definition.kind
    try check(try SampleReports.telling(name, from: working), of: kind)
  }

  private func check(_ telling: Telling, of kind: AreaDefinition.Kind) throws {
    let told = try #require(try Self.templates[kind]?.get()).tell(telling)
    #expect(Resolution(told.document).broken.isEmpty)
    for chapter in told.document.chapters {
      #expect(chapter.emptySections == [])
      for case .table(let table) in chapter.blocks {
        #expect(table.saysSomething, "the table \(table.key) has no value")
      }
      for prose in chapter.blocks.flatMap(\.prose) {
        let text = prose.plainText()
        for words in ["by \u{2212}", " .", " ,", "()", "  of"] {
          #expect(!text.contains(words), "\(text)")
        }
      }
    }
  }
}

extension Figure {
  /// The file that the figure was stated in, or taken from.
  fileprivate var file: String? {
    switch basis {
    case .stated(let source): source.file
    case .observed(let source): source.file
    case .parameter, .assumption, .derived: nil
    }
  }
}

extension Chapter {
  /// The headings with nothing below them.
  fileprivate var emptySections: [String] {
    blocks.indices.compactMap { index in
      guard case .heading(let heading) = blocks[index] else { return nil }
      guard index + 1 < blocks.count else { return heading.key }
      if case .heading(let next) = blocks[index + 1], next.level <= heading.level {
        return heading.key
      }
      return nil
    }
  }
}

extension Table {
  /// Whether any cell holds a value or words.
  fileprivate var saysSomething: Bool {
    rows.contains { row in
      row.cells.contains { cell in
        switch cell {
        case .value(let value): value.raw != nil || !value.text.hasPrefix("[")
        case .values(let listed): !listed.isEmpty
        case .prose(let prose): !prose.isEmpty
        case .marker: false
        }
      }
    }
  }
}
