import Foundation

/// A category of a census table, from the widest to the narrowest words: `owned`, `owned outright`.
struct CensusCategory: Hashable {
  /// The words in lower case, the variable left out.
  let path: [String]
  /// As the file writes it, for evidence.
  let heading: String

  /// A category that stands alone, as long tables write it: `Owned: Owns outright`.
  init(_ text: String) {
    heading = text
    path = Self.words(text[...])
  }

  /// A category in the heading of a wide table: `Tenure: Owned: Owned outright; measures: Value`.
  ///
  /// Nil for a measure other than the value.
  init?(heading: String) {
    self.heading = heading
    var text = heading[...]
    if let measures = text.range(of: "; measures:", options: .caseInsensitive) {
      guard text[measures.upperBound...].lowercased().contains("value") else { return nil }
      text = text[..<measures.lowerBound]
    }
    guard let variable = text.range(of: ":") else { return nil }
    path = Self.words(text[variable.upperBound...])
  }

  /// The last words.
  var last: String { path.last ?? "" }

  /// Whether the category is the whole of the table.
  var isWhole: Bool {
    guard let first = path.first else { return true }
    return first == "total" || first.hasPrefix("all categories")
      || ["all households", "all usual residents", "all persons"].contains(first)
  }

  /// Whether the category is a subtotal that says so: `Owned: Total`.
  var isSubtotal: Bool { path.count > 1 && last == "total" }

  /// Whether the category takes in another, narrower one.
  func includes(_ other: CensusCategory) -> Bool {
    other.path.count > path.count && other.path.starts(with: path)
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(separator: ":").map { String($0).asHeading }.filter { !$0.isEmpty }
  }
}
