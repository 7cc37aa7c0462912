/// Ground that codes are to stand for: places, and all that lookups say lies in them.
struct AreaGround {
  /// A place of the ground.
  struct Code: Hashable {
    let text: String
    /// The census that drew it; nil for places that no census draws.
    let vintage: Int?

    /// Whether lookups give it whole small areas that only fit it best.
    var isFitted: Bool { [.ward, .parish].contains(GSSCode(text)?.level) }
  }

  let codes: [Code]
  let inside: AreaGeography.Places

  /// The small areas of a layer that lie in the ground.
  func parts(in layer: AreaLayer, _ geography: AreaGeography) -> Set<String> {
    var parts: Set<String> = []
    for link in geography.links {
      guard let code = link[layer] else { continue }
      let isInside = link.contains { place in
        place.key.rank >= layer.rank && inside.contains(place.value, place.key)
      }
      if isInside { parts.insert(code) }
    }
    return parts
  }
}

extension AreaGeography {
  /// The area itself.
  var ground: AreaGround {
    AreaGround(
      codes: codes.map { AreaGround.Code(text: $0.code.text, vintage: $0.vintage) },
      inside: inside)
  }

  /// The ground of lower layer areas of one census, with their output areas.
  func ground(of codes: [String], vintage: Int) -> AreaGround {
    let layer = AreaLayer(.lowerLayer, vintage: vintage)
    let smaller = AreaLayer(.outputArea, vintage: vintage)
    var inside = Places()
    for code in codes { inside.insert(code, layer) }
    for link in links {
      guard let code = link[layer], let part = link[smaller] else { continue }
      if inside.contains(code, layer) { inside.insert(part, smaller) }
    }
    return AreaGround(
      codes: codes.map { AreaGround.Code(text: $0, vintage: vintage) }, inside: inside)
  }

  /// The units of a layer, each with the smaller areas in it.
  func units(of layer: AreaLayer, by smaller: AreaLayer) -> [String: Set<String>] {
    var units: [String: Set<String>] = [:]
    for link in links {
      if let unit = link[layer], let part = link[smaller] { units[unit, default: []].insert(part) }
    }
    return units
  }

  /// The census of the small areas that the area is known by, given that of a file.
  ///
  /// It is that of the codes; for wards and parishes the file's own if lookups give small areas of it, else the other.
  func vintage(beside own: Int) -> Int {
    if let drawn = codes.compactMap(\.vintage).first { return drawn }
    let censuses: [Int] = [2011, 2021]
    let known = censuses.filter { census in
      [GSSCode.Level.outputArea, .lowerLayer].contains {
        inside.has(AreaLayer($0, vintage: census))
      }
    }
    return known.contains(own) ? own : (known.first ?? own)
  }
}
