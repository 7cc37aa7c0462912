import Notation

extension AreaGeography {
  /// Records a fault if two codes of the area share small areas, which would be counted twice.
  func checkOverlaps(of area: AreaDefinition, log: FaultLog) {
    guard Set(codes.map(\.code.level)).count > 1 || codes.contains(where: { $0.vintage == nil })
    else { return }
    let location = Location(path: area.baseDateLocation.path)
    var said: Set<[String]> = []
    for (part, owners) in owners.sorted(by: { $0.key < $1.key }) where owners.count > 1 {
      let pair = Array(owners.sorted().prefix(2))
      if said.insert(pair).inserted {
        log.record(AreaGroundProblem.overlap(pair[0], pair[1], at: part), at: location)
      }
    }
  }

  /// The codes of the area that each small area lies in.
  private var owners: [String: Set<String>] {
    let known = Dictionary(
      codes.map { (AreaLayer($0.code.level, vintage: $0.vintage), [$0.code.text]) }
    ) { $0 + $1 }.mapValues(Set.init)
    var owners: [AreaLayer: [String: Set<String>]] = [:]
    for level in [GSSCode.Level.lowerLayer, .outputArea] {
      for link in links {
        let within = link.filter { known[$0.key]?.contains($0.value) ?? false }
        for (layer, part) in link where layer.level == level {
          let codes = within.filter { $0.key.rank >= layer.rank }.values
          let larger = link.filter { $0.key.level == .lowerLayer && layer.rank < $0.key.rank }
            .reduce(into: Set<String>()) { $0.formUnion(owners[$1.key]?[$1.value] ?? []) }
          owners[layer, default: [:]][part, default: []].formUnion(larger.union(codes))
        }
      }
    }
    return owners.values.reduce(into: [:]) { all, parts in all.merge(parts) { $0.union($1) } }
  }
}
