package import Evidence

/// What a reader says of a file that it recognises.
package struct Recognition: Hashable, Sendable {
  /// The edition as a report names it: `Census 2021`, `31 March 2024`.
  package let edition: String
  /// The time that its latest figures are about; nil where the file does not say.
  package let date: Period?
  /// The census for which the small areas in it were drawn; nil if it has none or does not say.
  package let vintage: Int?

  /// What is said of a file.
  package init(edition: String, date: Period? = nil, vintage: Int? = nil) {
    self.edition = edition
    self.date = date
    self.vintage = vintage
  }
}
