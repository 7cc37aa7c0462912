import Evidence
import Notation

/// The districts that an area lies in, by the small areas that lookups know.
package struct AreaDistricts: Hashable, Sendable {
  /// A district, and how much of the area lies in it.
  package struct Part: Hashable, Sendable {
    package let code: String
    /// The name as lookups have it, or as the author writes it; the code where nobody says.
    package let name: String
    /// The share of the area in it, by `measuredBy`.
    package let share: Double
  }

  /// The districts, that with most of the area first; never empty.
  package let parts: [Part]
  /// What the shares are of: `people, 21 March 2021, by output area`.
  package let measuredBy: String
  /// Whether the area is the whole of the district, and no more.
  package let isWhole: Bool

  /// Whether the area lies in more than one district.
  package var isSpanning: Bool { parts.count > 1 }
}

extension DatasetReading {
  /// The districts that the area lies in; nil if no lookup says.
  var districts: AreaDistricts? {
    guard let (layer, all) = geography.districtsBySmallest(for: area.periods.census) else {
      return nil
    }
    let own = all.mapValues { parts in parts.filter { geography.inside.contains($0, layer) } }
      .filter { !$0.value.isEmpty }
    let inside = own.values.reduce(into: Set()) { $0.formUnion($1) }
    let weighing = weights.weighing(of: inside, in: layer)
    let total = weighing.weight(of: inside)
    guard total > 0 else { return nil }
    let parts = own.map { code, atoms in
      AreaDistricts.Part(
        code: code, name: name(ofDistrict: code), share: weighing.weight(of: atoms) / total)
    }
    return AreaDistricts(
      parts: parts.sorted { ($1.share, $0.code) < ($0.share, $1.code) },
      measuredBy: weighing.words,
      isWhole: own.count == 1 && own.allSatisfy { all[$0.key]?.count == $0.value.count })
  }

  private func name(ofDistrict code: String) -> String {
    area.comparators.first { $0.place.code == code }?.place.name
      ?? geography.districtNames[code] ?? code
  }

  /// Warns if the area lies in another district than its authority, or in several.
  func check(_ districts: AreaDistricts) {
    let authority = area.comparators.first { $0.place.key == Place.authority }?.place
    guard area.kind == .hna, let authority, GSSCode(authority.code)?.level == .district,
      districts.isSpanning || districts.parts[0].code != authority.code
    else { return }
    let parts = districts.parts.map { "\($0.name) (\(Quantity.Unit.share.display($0.share)))" }
    log.record(
      AreaGroundProblem.otherDistricts(
        parts, authority: authority.name, measuredBy: districts.measuredBy),
      at: Location(path: area.baseDateLocation.path))
  }
}

extension AreaGeography {
  /// The small areas of each district that the area touches, in the smallest layer of which lookups name the districts.
  fileprivate func districtsBySmallest(for census: Int) -> (AreaLayer, [String: Set<String>])? {
    let censuses = [census, 2011, 2021]
    let layers = [GSSCode.Level.outputArea, .lowerLayer].flatMap { level in
      censuses.map { AreaLayer(level, vintage: $0) }
    }
    for layer in layers {
      if let parts = districtParts[layer], !parts.isEmpty { return (layer, parts) }
    }
    return nil
  }
}
