import Evidence

/// The people of a place by age, in one year (method 8.2).
struct AgeStructure: Calculation {
  let shares: Shares<AgeBand>

  /// People of 65 and over, whose share tells a younger population from an older one.
  var aged65AndOver: Figure? {
    shares.together(
      [.from65, .from85], as: "aged-65-and-over", "Aged 65 and over, share", dated: true)
  }

  var steps: [Figure] { shares.steps + [aged65AndOver].compactMap(\.self) }
}

/// How the number of people of each age has changed between two years (method 8.2).
struct AgeChange: Calculation {
  let earlier: [AgeBand: Figure]
  let later: [AgeBand: Figure]
  let place: Place
  let span: Period

  /// The change in the number of people.
  func change(_ band: AgeBand) -> Figure? {
    guard let first = earlier[band], let last = later[band] else { return nil }
    return .derived(
      FigureID("population.\(band.rawValue).change"), "\(band.label), change", .people, at: place,
      in: span, "later - earlier", ["later": last, "earlier": first])
  }

  /// The change over the number at the start.
  func growth(_ band: AgeBand) -> Figure? {
    guard let first = earlier[band], let last = later[band] else { return nil }
    return .derived(
      FigureID("population.\(band.rawValue).growth"), "\(band.label), growth", .growth, at: place,
      in: span, "later / earlier - 1", ["later": last, "earlier": first])
  }

  /// People of all ages in the earlier and the later year, as the sum of the bands.
  private func all(_ bands: [AgeBand: Figure]) -> [Figure] {
    AgeBand.allCases.compactMap { bands[$0] }
  }

  var changeOfAll: Figure {
    .derived(
      FigureID("population.all-ages.change"), "All ages, change", .people, at: place, in: span,
      "sum(later) - sum(earlier)", ["later": all(later), "earlier": all(earlier)])
  }

  var growthOfAll: Figure {
    .derived(
      FigureID("population.all-ages.growth"), "All ages, growth", .growth, at: place, in: span,
      "sum(later) / sum(earlier) - 1", ["later": all(later), "earlier": all(earlier)])
  }

  /// The steps with the size of each change beside all people at the start.
  var sized: [Working.SizedChange] {
    let whole = all(earlier).compactMap(\.value).reduce(0, +)
    let bands = AgeBand.allCases.map { band -> Working.SizedChange in
      (
        [change(band), growth(band)].compactMap(\.self),
        change(band)?.value.flatMap { whole > 0 ? $0 / whole : nil }
      )
    }
    return bands + [([changeOfAll, growthOfAll], growthOfAll.value)]
  }

  var steps: [Figure] {
    AgeBand.allCases.compactMap(change) + [changeOfAll]
      + AgeBand.allCases.compactMap(growth) + [growthOfAll]
  }
}
