import Testing

/// A fixture to damage, with the files that it is read beside.
struct HostileScene: Sendable, CustomTestStringConvertible {
  let file: String
  var with: [String] = []
  var definition = MarketFiles.definition
  /// The boundary in place of the codes of the area.
  var boundary: String?
  /// Whether the rows are events or months, of which nobody knows how many there should be.
  var isList = false
  /// Warnings about the sound files that count rows, so that they change with damage that they say nothing of.
  var standing: Set<String> = []
  /// Whether the reader knows the file and takes no figure from it, since its layout is not known.
  var givesNothing = false
  var testDescription: String { file }

  /// A scene for every fixture that a reader takes.
  static let all = census + stock + market + sales + ground

  private static let census =
    ofFolders([
      "census2021-ts054-ltla.csv", "TS050-custom.csv", "TS052-custom.csv",
      "census2021-ts044-ltla.csv", "nomis-query-ts003.csv", "nomis-api-ts007.csv",
      "nomis-api-ts007-years.csv", "census2021-ts007-lsoa.csv", "CT21-reference-person.csv",
    ])
    + of(
      of2011,
      [
        "bulk-qs405ew.csv", "bulk-qs103ew.csv", "bulk-qs412ew.csv", "bulk-ks102ew.csv",
        "bulk-qs116ew.csv", "bulk-qs402ew.csv", "bulk-qs411ew.csv",
      ])
    + of(
      MarketFiles.of2011,
      [
        "dc4201-bulk.csv", "dc3408-bulk.csv", "lc4405-api.csv", "ks401-bulk.csv", "lc1105-bulk.csv",
        "qs101-bulk.csv", "qs408-bulk.csv", "occupancy-2011-bulk.csv",
      ].map { "published/\($0)" })
    + of(
      MarketFiles.definition,
      [
        "disability-custom.csv", "occupancy-custom.csv", "tenure-by-age-custom.sheets",
        "rm-occupancy-bulk.csv", "rm120-api.csv", "TS001-2021-residents.csv",
        "TS041-2021-households.csv",
      ].map { "published/\($0)" })
    + of(
      MarketFiles.definition,
      ["001", "003", "007a", "044", "050", "052", "053", "054"]
        .map { "published/census2021-ts\($0)-msoa.csv" })
    + [
      HostileScene(
        file: "published/dc3408-query.csv", definition: MarketFiles.of2011, givesNothing: true)
    ]

  private static let stock = ofFolders([
    "CTSOP3_1_2025_03_31.csv", "CTSOP4_1_2025_03_31.csv", "ctsop2016-bands.csv",
  ])

  private static let market =
    of(
      MarketFiles.definition,
      [
        "aff-workplace.sheets", "aff-residence.sheets", "hpssa-district.sheets",
        "pipr-chart.sheets", "prms.sheets", "prms-tables.sheets", "lha-2026.sheets",
        "social-rents.csv", "mye.sheets", "snpp-persons.csv", "households.csv", "lt122.sheets",
        "lt125.csv", "hdt.sheets",
      ].map { "published/\($0)" })
    + of(
      MarketFiles.of2011,
      ["incomes-2018.csv", "incomes-2020.sheets", "sape-2020.sheets"].map { "published/\($0)" })
    + of(MarketFiles.ofLowerLayer, ["published/sape-2022.sheets"])
    + [
      HostileScene(file: "published/hpssa-lsoa.sheets", definition: ofOneOldArea),
      HostileScene(file: "published/pipr.sheets", isList: true),
      HostileScene(file: "published/stage1.csv", givesNothing: true),
      HostileScene(file: "published/lt125.sheets", givesNothing: true),
      HostileScene(file: "published/lha.csv", givesNothing: true),
    ]

  private static let directory = "published/onspd-2024.csv"
  private static let index = "published/ukhpi.csv"
  private static let sales =
    ["pp-2020", "ppd_data-glued", "ppd_data-header", "ppd_data-no-header"].map { name in
      HostileScene(
        file: "published/\(name).csv", with: [directory, index], isList: true,
        standing: ["HNA0555", "HNA0556"])
    }
    + ["onspd-2024", "onspd-2025", "nspl-2025"].map { name in
      HostileScene(file: "published/\(name).csv", with: ["published/pp-2020.csv"])
    } + [
      HostileScene(
        file: "published/pp-monthly-update.csv", with: ["published/pp-2020.csv", directory, index],
        isList: true, standing: ["HNA0556"]),
      HostileScene(
        file: index, with: ["published/pp-2020.csv", directory], isList: true, standing: ["HNA0556"]
      ),
    ]

  private static let ground = [
    HostileScene(
      file: "oa21-lookup.csv", with: ["census2021-ts054-ltla.csv"], definition: ofMiddleLayer),
    HostileScene(
      file: "lsoa-change-lookup.csv", with: ["census2021-ts054-ltla.csv"], definition: ofOldGround,
      isList: true),
    HostileScene(
      file: "area-centroids.csv", with: ["census2021-ts054-ltla.csv", "oa21-lookup.csv"],
      definition: ofBoundary, boundary: square),
  ]

  private static func ofFolders(_ files: [String]) -> [HostileScene] {
    of(Folders.definition, files)
  }

  private static func of(_ definition: String, _ files: [String]) -> [HostileScene] {
    files.map { HostileScene(file: $0, definition: definition) }
  }

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
  private static let ofOneOldArea = MarketFiles.of2011
    .with("    - { code: E02000002, vintage: 2011, reason: the farms }\n", "")

  private static let ofBoundary = Folders.definition
    .with("  codes:\n", "  polygon: boundary.geojson\n")
    .with("    - { code: E01000001, vintage: 2021, reason: the village }\n", "")
    .with("    - { code: E00000002, vintage: 2021, reason: the mill }\n", "")
  /// A square that holds the second of two centroids.
  private static let square = """
    {"type": "Polygon", "coordinates": [
     [[0.52, 51.3], [0.6, 51.3], [0.6, 51.4], [0.52, 51.4], [0.52, 51.3]]]}
    """
}
