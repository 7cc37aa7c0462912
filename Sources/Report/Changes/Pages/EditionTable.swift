import Notation

/// A table of a report as its data file has it.
struct EditionTable: Sendable {
  /// The name of its file, without folder and ending: `tenure`.
  let name: String
  let title: String
  let columns: [String]
  /// The columns that tell one row from another; empty where the data package names none.
  let key: [String]
  /// The cells by column; what is empty is left out.
  let rows: [[String: String]]

  /// Reads a data file; nil if it is no sound table.
  init?(path: String, _ bytes: [UInt8], package: DataPackageKeys?) {
    let log = FaultLog()
    guard
      let table = CSVTable.read(bytes, path: path, required: [], others: .ignored, log: log),
      log.faults.isEmpty
    else { return nil }
    name = String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    columns = table.header.columns
    title = package?.title ?? name
    key = (package?.key ?? []).filter(columns.contains)
    rows = table.rows.map { row in
      Dictionary(
        table.header.columns.compactMap { column in row.text(column).map { (column, $0) } }
      ) { first, _ in first }
    }
  }
}

/// What the data package of an edition says of one of its tables.
struct DataPackageKeys: Sendable {
  static let path = "datapackage.json"

  let title: String
  let key: [String]

  /// Reads the package; by path, and empty if it is no JSON.
  static func read(_ bytes: [UInt8]) -> [String: DataPackageKeys] {
    guard let root = YAMLCursor.readJSON(bytes, path: path, log: FaultLog()),
      case .list(let resources) = root.value["resources"]?.content
    else { return [:] }
    var known: [String: DataPackageKeys] = [:]
    for resource in resources {
      guard let path = resource["path"]?.text else { continue }
      var key: [String] = []
      if case .list(let columns) = resource["schema"]?["primaryKey"]?.content {
        key = columns.compactMap(\.text)
      }
      known[path] = DataPackageKeys(title: resource["title"]?.text ?? path, key: key)
    }
    return known
  }
}

extension YAMLValue {
  fileprivate subscript(_ name: String) -> YAMLValue? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == name }?.value
  }

  fileprivate var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}
