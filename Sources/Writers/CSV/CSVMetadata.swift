extension CSVFile {
  /// What stands beside the file for programs that read it: CSV on the Web.
  ///
  /// - SeeAlso: W3C Metadata Vocabulary for Tabular Data.
  var metadata: JSON {
    var schema: [JSON.Member] = [.init("columns", .array(columns.map(\.metadata)))]
    if !primaryKey.isEmpty {
      schema.append(.init("primaryKey", .array(primaryKey.map { .string($0) })))
    }
    return [
      "@context": ["http://www.w3.org/ns/csvw", ["@language": "en"]],
      "url": .string(Paths.lastPart(path)),
      "dc:title": .string(title),
      "dialect": ["header": true, "lineTerminators": "\r\n"],
      "tableSchema": .object(schema),
    ]
  }
}

extension CSVFile.Column {
  fileprivate var metadata: JSON {
    [
      "name": .string(name), "titles": .string(name), "dc:description": .string(title),
      "datatype": .string(kind.rawValue), "required": .boolean(!isOptional),
    ]
  }
}
