/// How the codes of an area hang together with those around it, as far as the lookups at hand tell.
///
/// Only rows of lookups are kept that touch the area, so that a national file costs no memory.
package struct AreaGeography: Sendable {
  /// What one row of a lookup says: these places lie within each other.
  typealias Link = [AreaLayer: String]

  /// A change of lower layer areas between the censuses.
  struct Change: Hashable, Sendable {
    let code2011: String
    let code2021: String
    /// `U` the same, `S` split, `M` merged, `X` irregular.
    let indicator: String

    /// The code at one of the censuses.
    func code(of census: Int) -> String { census == 2011 ? code2011 : code2021 }
  }

  /// Codes by the layer that they belong to, since both censuses use the same codes.
  struct Places: Hashable, Sendable {
    private var codes: [AreaLayer: Set<String>] = [:]

    mutating func insert(_ code: String, _ layer: AreaLayer) {
      codes[layer, default: []].insert(code)
    }

    func contains(_ code: String, _ layer: AreaLayer) -> Bool {
      codes[layer]?.contains(code) ?? false
    }

    /// Whether there is any place of a layer.
    func has(_ layer: AreaLayer) -> Bool { codes[layer] != nil }
  }

  package let codes: [AreaCode]
  /// The codes of the area, and of all that lookups say it is made of.
  let inside: Places
  let links: [Link]
  let changes: [Change]
  /// All small areas of the districts that the area touches, by layer and district.
  let districtParts: [AreaLayer: [String: Set<String>]]
  /// The names of those districts, as lookups have them.
  let districtNames: [String: String]

  /// Every code that a reader should keep the rows of: those of the area, of its parts and of what it lies in.
  package var codesOfInterest: Set<String> {
    var codes = Set(self.codes.map(\.code.text))
    for link in links { codes.formUnion(link.values) }
    for change in changes { codes.formUnion([change.code2011, change.code2021]) }
    return codes
  }

  /// Areas that rows say were split or merged, but of which the lookup has one part alone, so that the rest would be lost.
  func changesMissing(in rows: [Change]) -> [String] {
    let lone = rows.compactMap { row -> String? in
      switch row.indicator {
      case "S": changes.count { $0.code2011 == row.code2011 } < 2 ? row.code2011 : nil
      case "M": changes.count { $0.code2021 == row.code2021 } < 2 ? row.code2021 : nil
      default: nil
      }
    }
    return Set(lone).sorted()
  }

  /// The places of a layer that lie in a place; empty if no lookup says.
  func parts(of code: String, in layer: AreaLayer) -> Set<String> {
    Set(links.filter { $0.values.contains(code) }.compactMap { $0[layer] })
  }
}
