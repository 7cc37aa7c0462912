package import Evidence
import Notation

/// The schemes of specialist housing for older people in an area: the file `schemes.csv`.
///
///     name,kind,dwellings,tenure,sub_area,description,publication,at
///     Pembroke Court,sheltered,86,leasehold,,Flats for people aged 55 and over.,eac-housingcare,Table 6-1
///
/// The list is taken to be complete: a kind or tenure without a scheme has no homes.
package struct SchemeList: Hashable, Sendable {
  /// One scheme.
  package struct Scheme: Hashable, Sendable {
    package let name: String
    /// A word of `kinds`: `extra-care`.
    package let kind: String
    package let dwellings: Int
    /// A word of `tenures`: `social-rent`.
    package let tenure: String
    /// The key of the sub-area it is in, if it is in one.
    package let subArea: String?
    package let description: String?
    /// Where it is listed; `source.line` is its row.
    package let source: StatedSource
  }

  /// The schemes in the order of the file.
  package let schemes: [Scheme]
  /// The path of the file from the area folder.
  package let file: String
  package let sha256: String

  private static let required = ["name", "kind", "dwellings", "tenure", "publication", "at"]
  private static let optional = ["sub_area", "description"]

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - file: its path from the area folder.
  ///   - path: its path for messages.
  ///   - references: what its keys refer to.
  ///   - log: where faults go.
  /// - Returns: the schemes of the rows without a fault; nil if the file cannot be read at all.
  static func read(
    _ bytes: [UInt8], file: String, path: String, references: References, log: FaultLog
  ) -> SchemeList? {
    let table = CSVTable.read(
      bytes, path: path, required: required, optional: optional, encoding: .utf8, log: log)
    guard let table else { return nil }
    let address = PostalAddress()
    for row in table.rows { refuse(address, in: row, log: log) }
    var lines: [String: Int] = [:]
    let schemes = table.rows.compactMap { row in
      scheme(row, file: file, lines: &lines, references: references, log: log)
    }
    return SchemeList(schemes: schemes, file: file, sha256: SHA256.hexDigest(of: bytes))
  }

  /// Records a fault for words of a row that would tell where somebody lives.
  private static func refuse(_ address: PostalAddress, in row: CSVRow, log: FaultLog) {
    for column in ["name", "description"] {
      guard let text = row.text(column), let found = address.first(in: text) else { continue }
      log.record(ListProblem.address(column: column, found: found), at: row.location)
    }
  }

  private static func scheme(
    _ row: CSVRow, file: String, lines: inout [String: Int], references: References, log: FaultLog
  ) -> Scheme? {
    let name = row.requiredText("name")
    if let name {
      if let line = lines[name] {
        log.record(ListProblem.schemeTwice(name, firstLine: line), at: row.location)
      }
      lines[name] = lines[name] ?? row.location.line ?? 0
    }
    let kind = row.requiredWord("kind", from: kinds.map(\.key))
    let tenure = row.requiredWord("tenure", from: tenures.map(\.key))
    let dwellings = row.requiredInteger("dwellings")
    if let dwellings, dwellings < 1 {
      log.record(ListProblem.noDwellings(dwellings), at: row.location)
    }
    let subArea = references.subArea(of: row)
    let source = references.source(of: row, in: file)
    guard let name, let kind, let tenure, let dwellings, let source else { return nil }
    return Scheme(
      name: name, kind: kind, dwellings: dwellings, tenure: tenure, subArea: subArea,
      description: row.text("description"), source: source)
  }
}
