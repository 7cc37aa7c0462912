// swift-tools-version: 6.0

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "hna",
  products: [.executable(name: "hna", targets: ["Command"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The targets stand in the order of the pipeline: read, work out, tell, spell.

    /// Quantities, places, periods, formulas: what is known, and how it is known.
    .target(name: "Evidence", swiftSettings: strict),

    /// The notations people write in, YAML and CSV: read strictly, every fault located.
    .target(name: "Notation", dependencies: ["Yams"], swiftSettings: strict),

    /// The file formats of publishers, CSV, XLSX, ODS and ZIP: row by row, every fault located.
    .target(
      name: "Formats", dependencies: ["Notation", "CLibXML2", "CLibZip"], swiftSettings: strict),

    /// Dated parameters, each with its reference.
    .target(name: "Policy", dependencies: ["Evidence", "Notation"], swiftSettings: strict),

    /// What an area folder and the published files say.
    .target(
      name: "Datasets", dependencies: ["Evidence", "Notation", "Formats", "Policy"],
      swiftSettings: strict),

    /// The calculations: no files, no clock, no formatting.
    .target(name: "Need", dependencies: ["Evidence", "Policy"], swiftSettings: strict),

    /// Prose, tables, charts and notes; knows nothing of housing.
    .target(name: "DocumentModel", swiftSettings: strict),

    /// Results told as chapters: the template language, the tables, the charts.
    .target(
      name: "Report",
      dependencies: ["Evidence", "Notation", "Policy", "Datasets", "Need", "DocumentModel"],
      swiftSettings: strict),

    /// Documents spelled as HTML, Markdown, CSV and SVG.
    .target(
      name: "Writers", dependencies: ["DocumentModel", "CCMark", "CLibXML2"],
      swiftSettings: strict),

    /// Arguments, files in, files out.
    .executableTarget(
      name: "Command",
      dependencies: [
        "Evidence", "Notation", "Policy", "Datasets", "Need", "DocumentModel", "Report", "Writers",
        "CExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),

    /// Prints how fast published files are read.
    .executableTarget(
      name: "MeasureFormats", dependencies: ["Formats", "Notation"],
      path: "Tests/Benchmarks/MeasureFormats", swiftSettings: strict),

    // The C libraries, through their headers alone.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CExchange"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // One test target for each target.
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence"], swiftSettings: strict),
    .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: strict),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Notation"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "PolicyTests", dependencies: ["Policy", "Evidence", "Notation"],
      swiftSettings: strict),
    .testTarget(
      name: "DatasetsTests",
      dependencies: ["Datasets", "Evidence", "Formats", "Notation", "Policy"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "NeedTests", dependencies: ["Need", "Evidence", "Notation", "Policy"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Report", "Evidence", "Notation", "Policy", "Datasets", "Need", "DocumentModel",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WritersTests", dependencies: ["Writers", "DocumentModel", "CLibXML2"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Command", "Datasets", "Evidence", "Writers"],
      swiftSettings: strict),
  ]
)
