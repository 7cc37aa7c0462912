/// Chooses the codes that stand for the area in a file, out of those that the file has (method 1).
///
/// Codes of the area that the file has are taken as they are, others are taken apart into smaller areas that it has;
/// both are exact. Failing that, small areas are taken that lie in the area by half or more. Vintages are never mixed:
/// codes of the other census go through the change lookup, or the choice fails.
package struct CodeChoice {
  /// Why there are no codes.
  package enum Failure: Error, Hashable, Sendable {
    /// Codes of the area are not in the file, and nothing at hand says what they are made of.
    case missing([String])
    /// The area is drawn for one census and the file for the other, and no lookup joins them.
    case otherVintage(area: Int, file: Int)
    /// Small areas were redrawn so that the censuses cannot be compared.
    case redrawn([String])
    /// No small area of the file lies in the area by half.
    case tooSmall(AreaLayer)
  }

  let geography: AreaGeography
  /// The codes that the file has.
  let found: Set<String>
  /// The census for which the file's small areas were drawn; nil if it has none.
  let vintage: Int?

  /// The codes that stand for the area.
  ///
  /// - Throws: `Failure` if there are none.
  func codeSet() throws(Failure) -> CodeSet {
    let codes = try codesOfFilesVintage()
    var exact: [String] = []
    var missing: [String] = []
    for code in codes {
      if found.contains(code) {
        exact.append(code)
      } else if let parts = exactParts(of: code) {
        exact += parts.sorted()
      } else {
        missing.append(code)
      }
    }
    if missing.isEmpty {
      return CodeSet(description: description(of: exact), codes: exact)
    }
    if let fitted = try bestFit(to: codes) { return fitted }
    throw .missing(missing)
  }

  /// The codes of the area, those of the other census moved through the change lookup.
  private func codesOfFilesVintage() throws(Failure) -> [String] {
    var codes: [String] = []
    for code in geography.codes {
      if let drawn = code.vintage, let vintage, drawn != vintage, code.code.level.isOfACensus {
        codes += try moved(code.code.text, from: drawn, to: vintage)
      } else {
        codes.append(code.code.text)
      }
    }
    return codes
  }

  private func moved(_ code: String, from old: Int, to new: Int) throws(Failure) -> [String] {
    let own = geography.parts(of: code, in: AreaLayer(.lowerLayer, vintage: old)).union(
      code.hasPrefix("E01") ? [code] : [])
    let changes = geography.changes.filter { own.contains(old == 2011 ? $0.code2011 : $0.code2021) }
    let known = Set(changes.map { old == 2011 ? $0.code2011 : $0.code2021 })
    guard !own.isEmpty, known == own else { throw .otherVintage(area: old, file: new) }
    let irregular = changes.filter { $0.indicator == "X" }.map(\.code2011)
    guard irregular.isEmpty else { throw .redrawn(irregular) }
    let targets = Set(changes.map { old == 2011 ? $0.code2021 : $0.code2011 })
    // A merged or split area must lie wholly in what is moved, or more than the area would be counted.
    let outside = geography.changes.filter {
      targets.contains(old == 2011 ? $0.code2021 : $0.code2011)
        && !allLowerLayers(of: old).contains(old == 2011 ? $0.code2011 : $0.code2021)
    }
    guard outside.isEmpty else { throw .redrawn(outside.map(\.code2011)) }
    return targets.sorted()
  }

  /// The lower layer areas of the whole area, at the census for which it is drawn.
  private func allLowerLayers(of vintage: Int) -> Set<String> {
    var all: Set<String> = []
    for code in geography.codes.map(\.code.text) {
      all.formUnion(geography.parts(of: code, in: AreaLayer(.lowerLayer, vintage: vintage)))
      if code.hasPrefix("E01") { all.insert(code) }
    }
    return all
  }

  /// The smaller areas that make up a place, if the file has all of them.
  private func exactParts(of code: String) -> Set<String>? {
    guard let own = GSSCode(code)?.level else { return nil }
    let levels: [GSSCode.Level] =
      switch own {
      case .outputArea: []
      case .lowerLayer: [.outputArea]
      case .middleLayer: [.lowerLayer, .outputArea]
      case .district: [.middleLayer, .lowerLayer, .outputArea]
      default: [.lowerLayer, .outputArea]
      }
    for level in levels {
      let parts = geography.parts(of: code, in: AreaLayer(level, vintage: vintage))
      if !parts.isEmpty, parts.isSubset(of: found) { return parts }
    }
    return nil
  }

  /// Small areas that lie in the area by half or more, by the number of the smallest areas that lookups know.
  private func bestFit(to codes: [String]) throws(Failure) -> CodeSet? {
    let wanted = Set(codes)
    for level in [GSSCode.Level.lowerLayer, .middleLayer] {
      let layer = AreaLayer(level, vintage: vintage)
      let atoms: [GSSCode.Level] =
        level == .lowerLayer ? [.outputArea] : [.outputArea, .lowerLayer]
      for atom in atoms.map({ AreaLayer($0, vintage: vintage) }) {
        let links = geography.links.filter { $0[layer] != nil && $0[atom] != nil }
        let units = Dictionary(grouping: links) { $0[layer] ?? "" }
          .mapValues { Dictionary(grouping: $0) { $0[atom] ?? "" } }
        let inside = units.mapValues { atoms in
          atoms.values.count { rows in
            rows.contains { row in row.contains { isInside($0.value, $0.key, wanted) } }
          }
        }
        let touched = inside.filter { $0.value > 0 }
        guard !touched.isEmpty, touched.keys.allSatisfy(found.contains) else { continue }
        let total = Double(touched.values.reduce(0, +))
        let chosen = touched.filter { 2 * $0.value >= units[$0.key]?.count ?? 0 }
        guard !chosen.isEmpty else { throw .tooSmall(layer) }
        let covered = Double(chosen.values.reduce(0, +))
        let held = Double(chosen.keys.reduce(0) { $0 + (units[$1]?.count ?? 0) })
        let list = chosen.keys.sorted()
        return CodeSet(
          description: description(of: list) + ", best fit", codes: list,
          coverage: covered / total, excess: (held - covered) / total)
      }
    }
    return nil
  }

  private func isInside(_ code: String, _ layer: AreaLayer, _ wanted: Set<String>) -> Bool {
    wanted.contains(code) || geography.inside.contains(code, layer)
  }

  private func description(of codes: [String]) -> String {
    let layers = Dictionary(grouping: codes) { String($0.prefix(3)) }.values
      .sorted { ($0.first ?? "") < ($1.first ?? "") }
    return layers.compactMap { codes in
      codes.first.flatMap(GSSCode.init).map { code in
        let layer = AreaLayer(code.level, vintage: vintage)
        let one = code.level.rawValue + (layer.vintage.map { " (\($0))" } ?? "")
        return codes.count == 1 ? "1 \(one)" : "\(codes.count) \(layer.spoken)"
      }
    }.joined(separator: " and ")
  }
}
