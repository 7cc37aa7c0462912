import Evidence

/// The parts of completions by type, by size, or by both, as shares (method 11).
///
/// The parts are all of one basis, gross or net, and of one time, and the whole is their sum.
struct CompletionShares: Calculation {
  /// The words of the parts: `flat`, `2-bed`, `2-bed-flat`.
  let parts: [(word: String, figure: Figure)]
  /// The parts that make the whole.
  let whole: [Figure]

  var shares: [(word: String, figure: Figure)] {
    parts.map { word, part in
      (
        word,
        .derived(
          FigureID("completions.\(word).share", part.id.period, at: part.place.key),
          "\(part.label), share", .share, at: part.place, "part / sum(whole)",
          ["part": part, "whole": whole])
      )
    }
  }

  var steps: [Figure] { shares.map(\.figure) }
}

/// Small flats as a share of completions.
struct SmallFlatsShare: Calculation {
  let smallFlats: [Figure]
  let whole: [Figure]
  let place: Place
  let period: Period?

  var share: Figure {
    .derived(
      FigureID("completions.small-flats.share", period), "Flats of one or two bedrooms, share",
      .share, at: place, "sum(small_flats) / sum(whole)",
      ["small_flats": smallFlats, "whole": whole])
  }

  var steps: [Figure] { [share] }
}

/// The words by which completions are divided.
enum CompletionWords {
  static let types = ["flat", "house"]
  static let sizes = ["1-bed", "2-bed", "3-bed", "4-bed-or-more"]
  static let smallFlats = ["1-bed-flat", "2-bed-flat"]
  static var sizesByType: [String] { types.flatMap { type in sizes.map { "\($0)-\(type)" } } }
}

extension Working {
  /// Completions by type and by bedrooms, in the latest time for which they are known.
  mutating func assessCompletionShares() {
    guard let period = ledger.series("completions.flat").last?.id.period else { return }
    func known(_ words: [String]) -> [(word: String, figure: Figure)] {
      words.compactMap { word in
        ledger["completions.\(word)", period].map { (word: word, figure: $0) }
      }
    }
    let types = known(CompletionWords.types)
    let sizes = known(CompletionWords.sizes)
    if types.count == CompletionWords.types.count {
      record(CompletionShares(parts: types, whole: types.map(\.figure)))
    }
    guard sizes.count == CompletionWords.sizes.count else { return }
    let whole = sizes.map(\.figure)
    record(CompletionShares(parts: sizes + known(CompletionWords.sizesByType), whole: whole))
    let smallFlats = known(CompletionWords.smallFlats).map(\.figure)
    guard smallFlats.count == CompletionWords.smallFlats.count else { return }
    record(SmallFlatsShare(smallFlats: smallFlats, whole: whole, place: area, period: period))
  }
}
