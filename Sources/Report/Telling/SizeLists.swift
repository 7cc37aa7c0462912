import Evidence
import Need

/// The lists that templates go through to tell of need, types and sizes.
///
/// Each record has a `key`, which figure names hold, and `words`, which a sentence says.
enum SizeLists {
  /// Every list by name.
  static func lists(of working: Working) -> [String: [Record]] {
    [
      "ages": AgeBand.allCases.map(record),
      "life-stages": lifeStages(working.ledger),
      "mix-sizes": mixSizes(working.ledger),
      "study-sizes": studySizes(working),
      "fair-shares": fairShares(working),
      "split-products": splitProducts(working.ledger),
    ]
  }

  private static func record(_ part: some PartOfWhole) -> Record {
    Record(["key": part.rawValue, "words": part.words, "label": part.label])
  }

  /// The stages of life of the model, the youngest first.
  private static func lifeStages(_ ledger: Ledger) -> [Record] {
    let stages = ledger.findings["life-stage.largest"]?.outcomes.compactMap { LifeStage($0) } ?? []
    return stages.map { Record(["key": $0.word, "words": $0.words, "label": $0.label]) }
  }

  /// The sizes of the mix, the smallest first.
  private static func mixSizes(_ ledger: Ledger) -> [Record] {
    DwellingSize.inOrder.filter { ledger.findings["mix.shortfall.\($0.rawValue)"] != nil }
      .map(record)
  }

  /// The sizes that the authority's study gives a range for, as far as the mix covers them.
  private static func studySizes(_ working: Working) -> [Record] {
    (working.studyMix?.rows ?? []).filter {
      working.ledger.findings["mix.target.\($0.size.rawValue).study"] != nil
    }.map { record($0.size) }
  }

  /// The keys by which the authority's need was shared out; `place` is empty but where another place stands in.
  private static func fairShares(_ working: Working) -> [Record] {
    FairShareWords.keys.flatMap { key, words in
      ([working.area] + working.comparators).compactMap { place in
        let stem = "need.pro-rata.\(key)"
        guard let perYear = working.ledger["\(stem).per-year", at: place.key] else { return nil }
        let share =
          key == "population"
          ? working.ledger["area.population-share"]
          : working.ledger["\(stem).share", at: place.key]
        var figures = ["per-year": perYear]
        figures["plan"] = working.ledger["\(stem).plan", at: place.key]
        figures["share"] = share
        return Record(
          ["key": key, "words": words, "place": place.isArea ? "" : place.name], figures: figures)
      }
    }
  }

  /// The products of the split that is put forward, without those that get nothing.
  private static func splitProducts(_ ledger: Ledger) -> [Record] {
    AffordableProduct.allCases.compactMap { product in
      guard let share = ledger["split.\(product.rawValue).share"], share.value != 0 else {
        return nil
      }
      return Record(
        ["key": product.rawValue, "words": product.words, "label": product.label],
        figures: ["share": share])
    }
  }
}

/// What a reader calls the keys of a fair share, in the order of the method.
enum FairShareWords {
  static let keys: [(key: String, words: String)] = [
    ("population", "population"), ("households", "households at the census"),
    ("register", "households on the housing register"),
    ("household-growth", "projected growth in households"),
  ]
}

extension DwellingSize {
  /// Every size, by its fewest bedrooms.
  static let inOrder = allCases.filter { $0 != .unknown }.sorted {
    ($0.bedrooms ?? 0) < ($1.bedrooms ?? 0)
  }
}
