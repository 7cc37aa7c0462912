package import Evidence
package import Notation

/// One of the codes that make up an area.
package struct AreaCode: Hashable, Sendable {
  package let code: GSSCode
  /// The census for which the small area was drawn: 2011 or 2021; nil for places that no census draws.
  package let vintage: Int?
  /// Why it belongs to the area, in the author's words.
  package let reason: String?
}

/// A place that the area is compared with.
package struct Comparator: Hashable, Sendable {
  /// A place without a code has its key for a code.
  package let place: Place
  /// What a reader should know of it, in the author's words.
  package let note: String?
  /// The keys of the places that make it up, the area's own among them if it does; none for a place that stands alone.
  package let members: [String]
  /// The evidence of the place's own report, of which its figures are taken; nil if it gives none.
  package let evidence: KeptFile?

  /// A file that was kept from a build before, as area.yaml names it.
  package struct KeptFile: Hashable, Sendable {
    /// The path from the area folder: `../../Output/medway/evidence.json`.
    package let path: String
    /// Where it is named, for messages.
    package let location: Location
  }
}

/// A part of the area that is kept in it but shown apart.
package struct SubArea: Hashable, Sendable {
  /// What lists call it: `riverside`.
  package let key: String
  package let name: String
  package let reason: String
}
