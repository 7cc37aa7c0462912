import Evidence
import Need

/// The lists that templates go through to tell of need, types and sizes.
///
/// Each record has a `key`, which figure names hold, and `words`, which a sentence says.
enum SizeLists {
  /// Every list by name.
  static func lists(of working: Working) -> [String: [Record]] {
    [
      "ages": AgeBand.allCases.map(age),
      "life-stages": lifeStages(working.ledger),
      "mix-sizes": mixSizes(working.ledger),
      "study-sizes": studySizes(working),
      "study-above": studySizes(working, .above),
      "study-below": studySizes(working, .below),
      "study-extended": extendedStudySizes(working),
      "fair-shares": fairShares(working),
      "register-stand-ins": registerStandIns(working),
      "split-products": splitProducts(working.ledger),
    ]
  }

  private static func record(_ part: some PartOfWhole) -> Record {
    Record(["key": part.rawValue, "words": part.words, "label": part.label])
  }

  /// `range` follows the word "aged".
  private static func age(_ band: AgeBand) -> Record {
    var record = record(band)
    record.texts["range"] = String(band.label.uncapitalised.dropFirst("aged ".count))
    return record
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
  ///
  /// With an outcome, those alone of which the mix that is advised lies so beside the range: the moderated mix, or the
  /// target where there is no balance to strike.
  private static func studySizes(_ working: Working, _ outcome: StudyRange? = nil) -> [Record] {
    let findings = working.ledger.findings
    return (working.studyMix?.rows ?? []).filter { row in
      let key = row.size.rawValue
      let advised = findings["mix.moderated.\(key).study"] ?? findings["mix.target.\(key).study"]
      return outcome.map { advised?.outcome == $0.rawValue } ?? (advised != nil)
    }.map { record($0.size) }
  }

  /// The study's last size, if it is not an open one and the mix has larger homes, which it is then taken to count.
  private static func extendedStudySizes(_ working: Working) -> [Record] {
    guard let last = working.studyMix?.rows.last?.size, !last.isOpen else { return [] }
    return studySizes(working).suffix(1).filter { $0.texts["key"] == last.rawValue }
  }

  /// The places whose counts of the register stand in for the area's.
  private static func registerStandIns(_ working: Working) -> [Record] {
    working.comparators.filter {
      working.ledger["need.pro-rata.register.per-year", at: $0.key] != nil
    }.map { Record(["name": $0.name, "key": $0.key]) }
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

  /// The products of the split that is put forward, without those that get nothing or of which nothing is known.
  private static func splitProducts(_ ledger: Ledger) -> [Record] {
    AffordableProduct.allCases.compactMap { product in
      guard let share = ledger["split.\(product.rawValue).share"], let part = share.value, part != 0
      else { return nil }
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
