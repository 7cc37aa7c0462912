import Evidence
import Formats
import Notation

/// Chooses the codes that stand for the area in a file, out of those that the file has (method 1).
///
/// Codes of the area that the file has are taken as they are, others are taken apart into smaller areas that it has;
/// both are exact. Failing that, units are taken of which the share that policy sets lies in the area, by the people in
/// them as far as a file tells. Censuses are never mixed: an area of one goes through the change lookup to a file of
/// the other, or the choice fails.
package struct CodeChoice {
  /// Why there are no codes.
  package enum Failure: Error, Hashable, Sendable {
    /// Codes of the area are not in the file, and nothing at hand says what they are made of.
    case missing([String])
    /// The area is drawn for one census and the file for the other, and no lookup joins them.
    case otherVintage(area: Int, file: Int)
    /// Small areas were redrawn so that the censuses cannot be compared.
    case redrawn([String])
    /// The change lookup lacks rows of areas that it says were split or merged.
    case changesMissing([String])
    /// No small area of the file lies in the area by the share that policy sets.
    case tooSmall(AreaLayer, share: Double)
  }

  let geography: AreaGeography
  /// The codes that the file has.
  let found: Set<String>
  /// The census for which the file's small areas were drawn; nil if it has none.
  let vintage: Int?
  /// When a unit stands for a part of the area; without rules only exact choices are made.
  let rules: FitRules?
  let weights: SmallAreaWeights

  /// The codes that stand for the area.
  ///
  /// - Throws: `Failure` if there are none.
  func codeSet() throws(Failure) -> CodeSet {
    let ground = geography.ground
    guard let vintage, !ground.codes.allSatisfy({ $0.vintage == nil && found.contains($0.text) })
    else { return try codeSet(for: ground) }
    let drawn = geography.vintage(beside: vintage)
    return drawn == vintage
      ? try codeSet(for: ground) : try moved(ground, from: drawn, to: vintage)
  }

  /// The codes that stand for some ground that is drawn for the census of the file.
  private func codeSet(for ground: AreaGround) throws(Failure) -> CodeSet {
    var exact: [String] = []
    var missing: [String] = []
    var isByLookup = false
    for code in ground.codes {
      if found.contains(code.text) {
        exact.append(code.text)
      } else if let parts = exactParts(of: code.text) {
        exact += parts.sorted().filter { !exact.contains($0) }
        isByLookup = isByLookup || code.isFitted
      } else {
        missing.append(code.text)
      }
    }
    if missing.isEmpty {
      let note = isByLookup ? ", as a best-fit lookup has them" : ""
      return CodeSet(description: description(of: exact) + note, codes: exact)
    }
    if let fitted = try bestFit(to: ground) { return fitted }
    throw .missing(missing)
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

  // MARK: Best fit

  /// The units of the file that fit the ground best, lower layer areas before middle layer ones; nil if the file has none.
  private func bestFit(to ground: AreaGround) throws(Failure) -> CodeSet? {
    guard let rules else { return nil }
    for level in [GSSCode.Level.lowerLayer, .middleLayer] {
      let layer = AreaLayer(level, vintage: vintage)
      let fits = atoms(of: level, ground).compactMap { atom in
        fit(geography.units(of: layer, by: atom), to: ground.parts(in: atom, geography), atom)
      }
      guard let best = fits.min(by: { $0.measure < $1.measure }) else { continue }
      guard !best.chosen.isEmpty else {
        if best.touched.isSubset(of: found) { throw .tooSmall(layer, share: rules.share) }
        continue
      }
      guard best.chosen.isSubset(of: found) else { continue }
      return codeSet(of: best)
    }
    return nil
  }

  /// The small areas by which units of a level may be weighed: output areas, or whole lower layer areas where the ground is of
  /// such.
  private func atoms(of level: GSSCode.Level, _ ground: AreaGround) -> [AreaLayer] {
    let isOfLowerLayers = ground.codes.allSatisfy {
      [.lowerLayer, .middleLayer, .district].contains(GSSCode($0.text)?.level)
    }
    let levels: [GSSCode.Level] =
      level == .middleLayer && isOfLowerLayers ? [.outputArea, .lowerLayer] : [.outputArea]
    return levels.map { AreaLayer($0, vintage: vintage) }
  }

  /// How units fit the ground.
  private struct Fit {
    let measure: AreaMeasure
    let measuredBy: String
    /// The units of which any part is in the ground.
    let touched: Set<String>
    let chosen: Set<String>
    let coverage: Double
    let excess: Double
  }

  /// Chooses units by the weight of the small areas in them that are of the ground; nil if the ground touches none.
  private func fit(_ units: [String: Set<String>], to inside: Set<String>, _ layer: AreaLayer)
    -> Fit?
  {
    guard let rules else { return nil }
    let touched = units.filter { !$0.value.isDisjoint(with: inside) }
    guard !touched.isEmpty else { return nil }
    let weighing = weights.weighing(of: union(touched.values), in: layer)
    let chosen = touched.filter { _, atoms in
      let whole = weighing.weight(of: atoms)
      return whole > 0 && weighing.weight(of: atoms.intersection(inside)) >= rules.share * whole
    }
    let held = union(chosen.values)
    let total = weighing.weight(of: union(touched.values).intersection(inside))
    guard total > 0 else { return nil }
    let covered = weighing.weight(of: held.intersection(inside))
    return Fit(
      measure: weighing.measure, measuredBy: weighing.words, touched: Set(touched.keys),
      chosen: Set(chosen.keys), coverage: covered / total,
      excess: weighing.weight(of: held.subtracting(inside)) / total)
  }

  private func union(_ sets: some Sequence<Set<String>>) -> Set<String> {
    sets.reduce(into: []) { $0.formUnion($1) }
  }

  private func codeSet(of fit: Fit) -> CodeSet {
    let codes = fit.chosen.sorted()
    let isExact = fit.coverage == 1 && fit.excess == 0
    return CodeSet(
      description: description(of: codes) + (isExact ? "" : ", best fit"), codes: codes,
      coverage: fit.coverage, excess: fit.excess, measuredBy: isExact ? nil : fit.measuredBy)
  }

  // MARK: The other census

  /// The codes that stand for ground of one census in a file of the other.
  ///
  /// The ground becomes lower layer areas of its own census, these become those of the other by the change lookup, and
  /// from there it goes on as if the area had been drawn for the file's.
  private func moved(_ ground: AreaGround, from old: Int, to new: Int) throws(Failure) -> CodeSet {
    let known = Set(geography.changes.map { $0.code(of: old) })
    guard !known.isEmpty else { throw .otherVintage(area: old, file: new) }
    let first = try choice(among: known, of: old).codeSet(for: ground)
    let second = try changed(first.codes, from: old, to: new)
    let third = try codeSet(for: geography.ground(of: second.codes, vintage: new))
    let set = third.following(second.following(first))
    return set.described(
      as: "\(third.description), from areas of \(old) by the change lookup"
        + (third.isExact && !set.isExact ? ", best fit" : ""))
  }

  /// The lower layer areas of one census that stand for some of the other.
  private func changed(_ codes: [String], from old: Int, to new: Int) throws(Failure) -> CodeSet {
    let own = Set(codes)
    let targets = Set(
      geography.changes.filter { own.contains($0.code(of: old)) }.map { $0.code(of: new) })
    let rows = geography.changes.filter { targets.contains($0.code(of: new)) }
    let lacking = geography.changesMissing(in: rows)
    guard lacking.isEmpty else { throw .changesMissing(lacking) }
    let irregular = rows.filter { $0.indicator == "X" }.map(\.code2011)
    guard irregular.isEmpty else { throw .redrawn(Array(Set(irregular)).sorted()) }
    let units = Dictionary(grouping: rows) { $0.code(of: new) }
      .mapValues { Set($0.map { $0.code(of: old) }) }
    if units.values.allSatisfy({ $0.isSubset(of: own) }) {
      return CodeSet(description: "", codes: targets.sorted())
    }
    let layer = AreaLayer(.lowerLayer, vintage: old)
    guard let fit = fit(units, to: own, layer), !fit.chosen.isEmpty else {
      let outside = rows.map { $0.code(of: old) }.filter { !own.contains($0) }
      throw .redrawn(Array(Set(outside)).sorted())
    }
    return codeSet(of: fit)
  }

  private func choice(among found: Set<String>, of vintage: Int) -> CodeChoice {
    CodeChoice(
      geography: geography, found: found, vintage: vintage, rules: rules, weights: weights)
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
