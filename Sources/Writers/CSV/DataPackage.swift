/// What the machine-readable files say about the report they belong to.
package struct Edition: Sendable {
  package struct Licence: Sendable {
    /// The short name that programs know it by: `OGL-UK-3.0`.
    package var name: String
    package var title: String
    package var path: String

    package init(name: String, title: String, path: String) {
      self.name = name
      self.title = title
      self.path = path
    }
  }

  package struct Source: Sendable {
    package var title: String
    package var path: String?

    package init(title: String, path: String? = nil) {
      self.title = title
      self.path = path
    }
  }

  /// Lower case with hyphens, without a date: the name of the area's folder.
  package var name: String
  package var title: String
  package var version: String
  package var licences: [Licence]
  package var sources: [Source]
  package var headlines: [Headline]

  package init(
    name: String, title: String, version: String, licences: [Licence] = [],
    sources: [Source] = [], headlines: [Headline] = []
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.licences = licences
    self.sources = sources
    self.headlines = headlines
  }
}

/// The list of a report's data files, by which a program finds and checks them.
///
/// - SeeAlso: Data Package 2.0, datapackage.org.
struct DataPackage {
  var edition: Edition
  /// Each file with its content as written.
  var files: [(file: CSVFile, bytes: [UInt8])]
  /// The SHA-256 of a file, in hexadecimal.
  var checksum: ([UInt8]) -> String

  var json: JSON {
    var members: [JSON.Member] = [
      .init("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
      .init("name", .string(edition.name)),
      .init("title", .string(edition.title)),
      .init("version", .string(edition.version)),
    ]
    if !edition.licences.isEmpty {
      members.append(.init("licenses", .array(edition.licences.map(\.json))))
    }
    if !edition.sources.isEmpty {
      members.append(.init("sources", .array(edition.sources.map(\.json))))
    }
    members.append(.init("resources", .array(files.map { resource($0.file, $0.bytes) })))
    return .object(members)
  }

  private func resource(_ file: CSVFile, _ bytes: [UInt8]) -> JSON {
    var schema: [JSON.Member] = [.init("fields", .array(file.columns.map(\.field)))]
    if !file.primaryKey.isEmpty {
      schema.append(.init("primaryKey", .array(file.primaryKey.map { .string($0) })))
    }
    schema.append(.init("missingValues", [""]))
    return [
      "name": .string(String(Paths.lastPart(file.path).dropLast(".csv".count))),
      "path": .string(file.path),
      "title": .string(file.title),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": .integer(bytes.count),
      "hash": .string("sha256:" + checksum(bytes)),
      "schema": .object(schema),
    ]
  }
}

extension CSVFile.Column {
  fileprivate var field: JSON {
    var constraints: [JSON.Member] = isOptional ? [] : [.init("required", true)]
    if !allowed.isEmpty {
      constraints.append(.init("enum", .array(allowed.map { .string($0) })))
    }
    var members: [JSON.Member] = [
      .init("name", .string(name)), .init("type", .string(kind.rawValue)),
      .init("title", .string(title)),
    ]
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }
}

extension Edition.Licence {
  fileprivate var json: JSON {
    ["name": .string(name), "title": .string(title), "path": .string(path)]
  }
}

extension Edition.Source {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [.init("title", .string(title))]
    if let path { members.append(.init("path", .string(path))) }
    return .object(members)
  }
}
