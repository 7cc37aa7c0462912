import Datasets
import Evidence
import Foundation
import Notation
import Policy
import Testing

/// Damages every fixture at random: reading may refuse and warn, but it never ends the program, and never gives another
/// figure without a word.
///
/// `HNA_MUTATIONS` asks for more than the few of an ordinary run: so many of every kind for each file. `HNA_SEED` asks for
/// other damage than an ordinary run does, and `HNA_SCENE` for the files alone whose names hold it.
@Suite struct HostileFileTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let asked = environment["HNA_MUTATIONS"].flatMap { Int($0) }
  private static let seed = environment["HNA_SEED"].flatMap { UInt64($0) } ?? 41
  private static let scenes = HostileScene.all.filter { scene in
    environment["HNA_SCENE"].map(scene.file.contains) ?? true
  }
  private static let count = asked ?? 1
  private static let kinds = asked == nil ? 6 : Damage.allCases.count

  @Test(arguments: scenes)
  func damageIsNoticedOrDoesNoHarm(_ scene: HostileScene) throws {
    let reading = try SceneReading(scene)
    let (sound, warnings) = try reading.read(reading.text)
    let standing = Set(warnings.map(\.description))
    #expect(sound.isEmpty == scene.givesNothing)
    #expect(!warnings.contains { $0.severity == .error } || scene.givesNothing, "\(warnings)")
    var random = SeededRandom(seed: Self.seed)
    for turn in 0..<Self.count {
      for damage in Damage.allCases.shuffled(using: &random).prefix(Self.kinds) {
        guard
          let text = damage.applied(
            to: reading.text, separator: reading.separator, &random)
        else { continue }
        let (figures, all) = try reading.read(text)
        // What the sound file is warned of already says nothing of the damage.
        let faults = all.filter { !standing.contains($0.description) }
        let isNoticeable = damage.mustBeNoticed(
          inWorkbook: reading.isWorkbook, inList: scene.isList)
        for (id, value) in figures {
          #expect(value.isFinite, "\(damage) \(turn): \(id) is \(value)")
          // More homes may be lost in a year than are built.
          if damage == .negativeNumber, id.hasPrefix("delivery.net-additional") { continue }
          // Without the column of a calendar year another year is taken, and says so.
          if damage == .dropColumn, sound[id] == nil { continue }
          // How many records were read is told as it is; that each sale counts once shows further down.
          if damage == .repeatRow, SceneReading.countsRecords(id) { continue }
          guard isNoticeable, sound[id] != value, faults.isEmpty else { continue }
          Issue.record(
            "\(damage) \(turn): \(id) is \(value), not \(sound[id] ?? .nan)\n\(text.prefix(1500))")
        }
      }
    }
  }
}

/// Reads one file again and again, changed each time.
struct SceneReading {
  let text: String
  let separator: String
  private let name: String

  /// Whether the text is packed as a workbook.
  var isWorkbook: Bool { separator != "," }

  private let others: [DataFile]
  private let area: AreaDefinition
  private let boundary: Boundary?
  private let standing: Set<String>
  private let parameters: Parameters

  private static let fixtures = repository.appending(path: "Tests/DatasetsTests/Fixtures")
  private static let book = Result {
    try PolicyBook.load(
      files: files(below: "Inputs/policy").map { (path: $0.path, contents: $0.bytes) })
  }

  init(_ scene: HostileScene) throws {
    let source = Self.fixtures.appending(path: scene.file)
    text =
      try (try? String(contentsOf: source, encoding: .utf8))
      ?? String(contentsOf: source, encoding: .windowsCP1252)
    name = String(scene.file.split(separator: "/").last ?? "")
    separator = name.hasSuffix(".sheets") ? " | " : ","
    others = scene.with.map { path in
      let location = Self.fixtures.appending(path: path).path
      return DataFile(name: "data/\(path)", path: path, location: location)
    }
    let folder = try AreaFolder.read(
      "foxton",
      files: [("area.yaml", Array(scene.definition.utf8))]
        + (scene.boundary.map { [("boundary.geojson", Array($0.utf8))] } ?? []))
    area = folder.definition
    boundary = folder.boundary
    standing = scene.standing
    parameters = try Self.book.get().parameters(
      at: area.baseDate, from: Location(path: "area.yaml"))
  }

  /// Whether a figure counts the records of files before each sale counts once.
  static func countsRecords(_ id: String) -> Bool {
    id.hasPrefix("sales.filter.")
      && !["distinct", "market-price"].contains { id.hasPrefix("sales.filter.\($0)") }
  }

  /// The values that the text gives, and the faults.
  func read(_ text: String) throws -> (figures: [String: Double], faults: [Fault]) {
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try Data(MarketFiles.bytes(name, text)).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let log = FaultLog()
    let published = PublishedFiles.read(
      [DataFile(name: "data/\(name)", path: name, location: place.path)] + others, area: area,
      boundary: boundary, parameters: parameters, log: log)
    let values = published.figures.compactMap { figure in
      figure.value.map { (figure.id.text, $0) }
    }
    return (
      Dictionary(values) { first, _ in first },
      log.faults.filter { !standing.contains($0.code) }
    )
  }
}
