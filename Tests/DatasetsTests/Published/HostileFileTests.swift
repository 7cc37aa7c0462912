import Datasets
import Evidence
import Foundation
import Notation
import Policy
import Testing

/// Damages every fixture at random: reading may refuse and warn, but it never ends the program, and never gives another
/// figure without a word.
///
/// `HNA_MUTATIONS` asks for more than the few of an ordinary run: so many of every kind for each file.
@Suite struct HostileFileTests {
  /// A fixture to damage, with the files that it is read beside.
  struct Scene: Sendable, CustomTestStringConvertible {
    let file: String
    var with: [String] = []
    var definition = MarketFiles.definition
    /// Whether the rows are events or months, of which nobody knows how many there should be.
    var isList = false
    var testDescription: String { file }
  }

  private static let lookups = ["published/onspd-2024.csv", "published/ukhpi.csv"]
  private static let scenes = [
    Scene(file: "census2021-ts054-ltla.csv", definition: Folders.definition),
    Scene(file: "bulk-qs405ew.csv", definition: of2011),
    Scene(file: "bulk-qs103ew.csv", definition: of2011),
    Scene(file: "bulk-qs412ew.csv", definition: of2011),
    Scene(file: "TS052-custom.csv", definition: Folders.definition),
    Scene(file: "nomis-query-ts003.csv", definition: Folders.definition),
    Scene(file: "nomis-api-ts007.csv", definition: Folders.definition),
    Scene(file: "CT21-reference-person.csv", definition: Folders.definition),
    Scene(file: "published/dc4201-bulk.csv", definition: MarketFiles.of2011),
    Scene(file: "published/dc3408-bulk.csv", definition: MarketFiles.of2011),
    Scene(file: "published/disability-custom.csv"), Scene(file: "published/occupancy-custom.csv"),
    Scene(file: "published/tenure-by-age-custom.sheets"),
    Scene(file: "published/rm-occupancy-bulk.csv"), Scene(file: "published/rm120-api.csv"),
    Scene(file: "published/lc4405-api.csv", definition: MarketFiles.of2011),
    Scene(file: "published/ks401-bulk.csv", definition: MarketFiles.of2011),
    Scene(file: "CTSOP3_1_2025_03_31.csv", definition: Folders.definition),
    Scene(file: "CTSOP4_1_2025_03_31.csv", definition: Folders.definition),
    Scene(file: "published/aff-workplace.sheets"), Scene(file: "published/aff-residence.sheets"),
    Scene(
      file: "published/incomes-2018.csv", definition: MarketFiles.of2011),
    Scene(file: "published/incomes-2020.sheets", definition: MarketFiles.of2011),
    Scene(file: "published/hpssa-district.sheets"),
    Scene(file: "published/pipr.sheets", isList: true),
    Scene(file: "published/pipr-chart.sheets"), Scene(file: "published/prms.sheets"),
    Scene(file: "published/lha-2026.sheets"), Scene(file: "published/social-rents.csv"),
    Scene(file: "published/mye.sheets"),
    Scene(file: "published/sape-2020.sheets", definition: MarketFiles.of2011),
    Scene(file: "published/snpp-persons.csv"), Scene(file: "published/households.csv"),
    Scene(file: "published/lt122.sheets"), Scene(file: "published/lt125.csv"),
    Scene(file: "published/hdt.sheets"),
    Scene(file: "published/pp-2020.csv", with: lookups, isList: true),
    Scene(file: "published/ppd_data-glued.csv", with: lookups, isList: true),
    Scene(
      file: "published/ukhpi.csv", with: ["published/pp-2020.csv", lookups[0]], isList: true),
    Scene(file: "published/onspd-2024.csv", with: ["published/pp-2020.csv"]),
    Scene(file: "oa21-lookup.csv", with: ["census2021-ts054-ltla.csv"], definition: ofMiddleLayer),
    Scene(
      file: "lsoa-change-lookup.csv", with: ["census2021-ts054-ltla.csv"], definition: ofOldGround,
      isList: true),
  ]
  private static let of2011 = Folders.definition
    .replacing("vintage: 2021", with: "vintage: 2011")
    .replacing("census: 2021", with: "census: 2011")

  private static let ofMiddleLayer = Folders.definition
    .with("    - { code: E00000002, vintage: 2021, reason: the mill }\n", "")
    .with("code: E01000001", "code: E02000001")
  private static let ofOldGround =
    of2011
    .with("    - { code: E00000002, vintage: 2011, reason: the mill }\n", "")
    .with("code: E01000001", "code: E01000009")

  private static let asked =
    ProcessInfo.processInfo.environment["HNA_MUTATIONS"].flatMap { Int($0) }
  private static let count = asked ?? 1
  private static let kinds = asked == nil ? 6 : Damage.allCases.count

  @Test(arguments: scenes)
  func damageIsNoticedOrDoesNoHarm(_ scene: Scene) throws {
    let reading = try SceneReading(scene)
    let (sound, _) = try reading.read(reading.text)
    #expect(!sound.isEmpty)
    var random = SeededRandom(seed: 41)
    for turn in 0..<Self.count {
      for damage in Damage.allCases.shuffled(using: &random).prefix(Self.kinds) {
        guard
          let text = damage.applied(
            to: reading.text, separator: reading.separator, &random)
        else { continue }
        let (figures, faults) = try reading.read(text)
        let isNoticeable = damage.mustBeNoticed(
          inWorkbook: reading.isWorkbook, inList: scene.isList)
        for (id, value) in figures {
          #expect(value.isFinite, "\(damage) \(turn): \(id) is \(value)")
          // More homes may be lost in a year than are built.
          if damage == .negativeNumber, id.hasPrefix("delivery.net-additional") { continue }
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
  private let parameters: Parameters

  private static let fixtures = repository.appending(path: "Tests/DatasetsTests/Fixtures")
  private static let book = Result {
    try PolicyBook.load(
      files: files(below: "Inputs/policy").map { (path: $0.path, contents: $0.bytes) })
  }

  init(_ scene: HostileFileTests.Scene) throws {
    text = try String(
      contentsOf: Self.fixtures.appending(path: scene.file), encoding: .utf8)
    name = String(scene.file.split(separator: "/").last ?? "")
    separator = name.hasSuffix(".sheets") ? " | " : ","
    others = scene.with.map { path in
      let location = Self.fixtures.appending(path: path).path
      return DataFile(name: "data/\(path)", path: path, location: location)
    }
    area = try AreaFolder.read("foxton", files: [("area.yaml", Array(scene.definition.utf8))])
      .definition
    parameters = try Self.book.get().parameters(
      at: area.baseDate, from: Location(path: "area.yaml"))
  }

  /// The values that the text gives, and the faults.
  func read(_ text: String) throws -> (figures: [String: Double], faults: [Fault]) {
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try Data(MarketFiles.bytes(name, text)).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let log = FaultLog()
    let published = PublishedFiles.read(
      [DataFile(name: "data/\(name)", path: name, location: place.path)] + others, area: area,
      parameters: parameters, log: log)
    let values = published.figures.compactMap { figure in
      figure.value.map { (figure.id.text, $0) }
    }
    let known = others.isEmpty ? [] : Self.standing
    return (
      Dictionary(values) { first, _ in first },
      log.faults.filter { !known.contains($0.code) }
    )
  }

  /// What the sound files are warned of already.
  private static let standing: Set<String> = ["HNA0555", "HNA0556"]
}
