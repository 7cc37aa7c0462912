import Evidence

extension Working {
  /// Says of each size whether the mixes worked out here lie within the range that the authority's study suggests.
  mutating func compareWithStudy(_ mix: DwellingMix) {
    guard let study = studyMix else { return }
    for row in study.rows {
      let sizes = study.sizes(of: mix.sizes, for: row.size)
      guard !sizes.isEmpty, let range = row.range.interval else { continue }
      for (word, shares) in mix.mixes where word != "current" {
        let figure: Figure?
        if sizes.count == 1, let index = mix.sizes.firstIndex(of: sizes[0]) {
          figure = shares[index]
        } else {
          figure = mix.together(
            word, DwellingSize.open(from: row.size),
            "Homes with "
              + "\(row.size.bedrooms ?? 0) or more bedrooms", sizes)
        }
        guard let figure else { continue }
        ledger.record(figure)
        ledger.record(
          Finding(
            "mix.\(word).\(row.size.rawValue).study",
            "Is the \(word) mix's share within the range that the study suggests?",
            StudyRange(figure.value, in: range), deciding: [figure, row.range],
            threshold: range.lower,
            distance: figure.value.flatMap { value in
              range.lower.map { value - $0 }
            }, unit: .share))
      }
    }
  }
}

extension DwellingSize {
  /// The word for a size and all larger ones.
  static func open(from size: DwellingSize) -> String { "\(size.bedrooms ?? 0)-bed-or-more" }
}
