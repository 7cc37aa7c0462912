import Evidence

/// The sizes of today's homes, over those whose size is known (method 8.5, step 5).
struct CurrentMix: Calculation {
  /// The sizes of the mix.
  let sizes: [DwellingSize]
  /// Today's dwellings, or their shares, by the finest sizes that are published.
  let stock: [(size: DwellingSize, figure: Figure)]
  /// Dwellings of unknown size, or their share.
  let unknown: Figure?
  /// The share of unknown sizes above which the mix is given with bounds.
  let tolerance: Figure
  let place: Place
  let period: Period

  /// γ: the current mix.
  var shares: [Figure] {
    sizes.map { size in
      let parts = stock.filter { size.includes($0.size) }.map(\.figure)
      return .derived(
        MixShares.id("mix", "current", size), MixShares.label("current", size), .share, at: place,
        in: period, "sum(parts) / sum(known)", ["parts": parts, "known": stock.map(\.figure)],
        interval: bounds(parts))
    }
  }

  /// The part of the stock whose size is not known.
  var unknownShare: Figure? {
    guard let unknown else { return nil }
    return .derived(
      FigureID("mix.current.unknown.share"), "Homes of unknown size, share", .share, at: place,
      in: period, "unknown / (unknown + sum(known))",
      ["unknown": unknown, "known": stock.map(\.figure)])
  }

  var steps: [Figure] { shares + [unknownShare].compactMap(\.self) }

  /// Where many sizes are unknown: the share if none of them, and if all of them, are of this size.
  private func bounds(_ parts: [Figure]) -> Interval? {
    guard let share = unknownShare?.value, let limit = tolerance.value, share > limit,
      let missing = unknown?.value
    else { return nil }
    let known = stock.compactMap(\.figure.value).reduce(0, +)
    let own = parts.compactMap(\.value).reduce(0, +)
    return Interval(
      lower: own / (known + missing), upper: (own + missing) / (known + missing), kind: .bounds)
  }
}
