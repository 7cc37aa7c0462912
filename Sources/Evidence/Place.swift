/// A place that a figure is about: the area of the report, or one it is compared with.
package struct Place: Hashable, Sendable {
  /// Empty for the area itself; else the key that figure names end with: `authority`, `country`, `kdl`.
  package var key: String
  /// The GSS code; for the area itself, which is many codes, the name of its folder.
  package var code: String
  /// The name as it stands in a sentence.
  package var name: String

  package init(key: String, code: String, name: String) {
    self.key = key
    self.code = code
    self.name = name
  }

  /// The key of the area itself.
  package static let area = ""
  package static let authority = "authority"
  package static let region = "region"
  package static let country = "country"

  package var isArea: Bool { key == Place.area }
}
