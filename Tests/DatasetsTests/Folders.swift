import Datasets
import Notation

/// A small folder without faults, which tests change in one place.
enum Folders {
  static let definition = """
    kind: hna
    title: Housing Needs Assessment for Foxton
    status: draft
    version: 2026.1
    base_date: 2026-03-31
    area:
      name: Foxton
      setting: a parish
      description: >
        A village by a stream.

        It has one street.
      codes:
        - { code: E01000001, vintage: 2021, reason: the village }
        - { code: E00000002, vintage: 2021, reason: the mill }
    places:
      kdl: { name: the key location, note: a part of Wealdmarsh }
      authority: { code: E07000001, name: Wealdmarsh }
      country: { code: E92000001, name: England }
    plan:
      start: 2026
      end: 2041
    periods:
      census: 2021
      population_base: 2024
      stock: 2025
      projection_end: 2041
    publications:
      census:
        title: Census 2021
        publisher: Office for National Statistics
        date: 2022-06-28
    """

  static let header = "figure,place,period,value,publication,at,marker,lower,upper,range,note\n"
  static let tenure =
    header + "tenure.owned.share,authority,2021,64.5%,census,table TS054,,,,,\n"

  /// Reads a folder named `foxton`.
  ///
  /// - Parameters:
  ///   - definition: the content of area.yaml.
  ///   - stated: the content of stated/tenure.csv.
  ///   - others: other files, by path.
  /// - Returns: the folder.
  /// - Throws: what is wrong with it.
  static func read(
    _ definition: String = definition, stated: String = tenure, others: [String: String] = [:]
  ) throws(Faults) -> AreaFolder {
    var files = ["area.yaml": definition, "stated/tenure.csv": stated]
    files.merge(others) { _, new in new }
    return try AreaFolder.read("foxton", files: files.map { ($0.key, Array($0.value.utf8)) })
  }

  /// The faults and warnings of such a folder as they are printed, without its path.
  static func faults(
    _ definition: String = definition, stated: String = tenure, others: [String: String] = [:]
  ) -> String {
    let faults: Faults
    do {
      faults = Faults(try read(definition, stated: stated, others: others).warnings)
    } catch {
      faults = error
    }
    return faults.description.replacing("foxton/", with: "")
  }
}

extension String {
  /// The text with one part replaced, which must be there once.
  func with(_ old: String, _ new: String) -> String {
    precondition(ranges(of: old).count == 1, "\(old) is not there once")
    return replacing(old, with: new)
  }
}
