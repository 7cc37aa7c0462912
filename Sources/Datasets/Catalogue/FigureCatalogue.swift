package import Evidence
import Notation

/// The kinds of figure that go into a report: what an area folder may state, and what readers yield.
///
/// The table "Inputs" of docs/figures.md shows the same list; a test holds the two together.
package enum FigureCatalogue {
  /// What is known of a stem.
  package struct Entry: Hashable, Sendable {
    package let stem: String
    /// What a reader calls the figure, without period or place: `Households renting privately, share`.
    package let label: String
    package let unit: Quantity.Unit
    /// Whether its period must be a span of years.
    package let isChange: Bool
  }

  /// Looks up a stem that a person may state or a reader may yield.
  ///
  /// - Parameter stem: for example `tenure.private-rented.share`.
  /// - Returns: its label and unit; nil if the stem is not in the catalogue.
  package static func input(_ stem: String) -> Entry? { entry(stem, in: inputsBySubject) }

  /// Looks up a stem that is counted from the list of schemes.
  ///
  /// - Parameter stem: for example `schemes.dwellings.extra-care`.
  /// - Returns: its label and unit; nil if the stem is not in the catalogue.
  package static func schemes(_ stem: String) -> Entry? { entry(stem, in: schemesBySubject) }

  /// The input that was probably meant by an unknown stem.
  ///
  /// - Parameter stem: a stem as somebody wrote it.
  /// - Returns: the nearest stem of the catalogue; nil if none is near.
  package static func nearestInput(to stem: String) -> String? {
    nearest(to: stem, among: allInputs.flatMap(\.stems))
  }

  /// Every word that stands in a stem, by which no place may be called.
  static let reservedWords: Set<String> = {
    let stems = (allInputs + schemePatterns).flatMap(\.stems)
    return Set(stems.flatMap { $0.split(separator: ".").map(String.init) })
      .union(["latest", "first", "area", "total"])
  }()

  private static let allInputs = inputs + authorityInputs
  private static let inputsBySubject = Dictionary(grouping: allInputs, by: \.subject)
  private static let schemesBySubject = Dictionary(grouping: schemePatterns, by: \.subject)

  private static func entry(_ stem: String, in patterns: [Substring: [FigurePattern]]) -> Entry? {
    let words = stem.split(separator: ".", omittingEmptySubsequences: false)
    for pattern in words.first.flatMap({ patterns[$0] }) ?? [] {
      guard let label = pattern.label(of: words) else { continue }
      return Entry(
        stem: stem, label: label, unit: pattern.unit, isChange: pattern.span == .years)
    }
    return nil
  }
}
