/// The stable name of a figure: `<stem>[.<period>][.<place>]`, as docs/figures.md lists them.
package struct FigureID: Hashable, Sendable {
  /// What is measured, from general to particular: `prices.lower-quartile.all`.
  package let stem: String
  /// The period in the name; worked results that exist once have none.
  package let period: Period?
  /// The key of the place; empty for the area itself.
  package let place: String
  /// The whole name: `tenure.private-rented.share.2011.authority`.
  package let text: String

  /// The name of a figure for a period and a place.
  package init(_ stem: String, _ period: Period? = nil, at place: String = Place.area) {
    self.stem = stem
    self.period = period
    self.place = place
    text =
      stem + (period.map { ".\($0)" } ?? "") + (place == Place.area ? "" : ".\(place)")
  }

  package static func == (left: FigureID, right: FigureID) -> Bool { left.text == right.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension FigureID: Comparable {
  /// In the order of their UTF-8 text, which no locale changes.
  package static func < (left: FigureID, right: FigureID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension FigureID: CustomStringConvertible {
  package var description: String { text }
}
