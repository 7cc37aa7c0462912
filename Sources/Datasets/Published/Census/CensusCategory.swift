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

  /// A category in the heading of a wide table, behind the name of its variable: `Tenure: Owned: Owned outright`.
  ///
  /// Nil where no variable is named.
  init?(_ text: Substring, under heading: String) {
    guard let variable = text.firstIndex(of: ":") else { return nil }
    self.heading = heading
    path = Self.words(text[text.index(after: variable)...])
  }

  /// The last words.
  var last: String { path.last ?? "" }

  /// Whether the category is the whole of the table.
  var isWhole: Bool {
    guard let first = path.first else { return true }
    return first == "total" || first.hasPrefix("all categories")
      || ["all households", "all usual residents", "all persons"].contains(first)
  }

  /// Whether the category is for those whom the variable is not about.
  var doesNotApply: Bool { last == "does not apply" }

  /// Whether the category is a subtotal that says so: `Owned: Total`.
  ///
  /// Table KS105EW names one unlike its parts, which begin with `One family only`.
  var isSubtotal: Bool { path.count > 1 && last == "total" || path == ["one family household"] }

  /// Whether the category takes in another, narrower one.
  func includes(_ other: CensusCategory) -> Bool {
    other.path.count > path.count && other.path.starts(with: path)
  }

  /// Whether the column is no count: KS102EW ends with two of them.
  var isNoCount: Bool { ["mean age", "median age"].contains(last) }

  /// The categories that take in no other.
  static func leaves(of categories: [CensusCategory]) -> [CensusCategory] {
    let parts = categories.filter {
      !$0.isWhole && !$0.isSubtotal && !$0.doesNotApply && !$0.isNoCount
    }
    let bands = parts.map { CensusTopic.ages(in: $0.last) }
    return parts.indices.filter { index in
      !parts.indices.contains { other in
        parts[index].includes(parts[other])
          || parts[index].isWiderBand(bands[index], than: parts[other], bands[other])
      }
    }.map { parts[$0] }
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(separator: ":").map { String($0).asHeading }.filter { !$0.isEmpty }
  }
}
