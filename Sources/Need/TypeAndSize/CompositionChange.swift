package import Evidence

/// How households of each composition have changed between two censuses (method 8.3).
///
/// The census of 2011 drew the line of older age at 65 and that of 2021 at 66, so older households are compared only
/// together with the younger ones they were parted from.
package struct CompositionChange: Calculation {
  let earlier: [HouseholdComposition: Figure]
  let later: [HouseholdComposition: Figure]
  let place: Place
  let span: Period

  /// A row of the comparison: one composition, or several that have to be taken together.
  package struct Row: Sendable {
    package let word: String
    package let label: String
    let parts: [HouseholdComposition]

    init(_ composition: HouseholdComposition) {
      word = composition.rawValue
      label = composition.label
      parts = [composition]
    }

    init(_ word: String, _ label: String, _ parts: [HouseholdComposition]) {
      self.word = word
      self.label = label
      self.parts = parts
    }
  }

  /// The rows that mean the same in both censuses.
  package static let rows: [Row] = [
    Row(.onePerson),
    Row(.oneFamily),
    Row(
      "one-family-without-children", "One family without children, of any age",
      [.oneFamily65AndOver, .oneFamilyNoChildren]),
    Row(.oneFamilyDependentChildren),
    Row(.oneFamilyNonDependentChildren),
    Row(.other),
  ]

  private func households(_ row: Row, _ counts: [HouseholdComposition: Figure]) -> [Figure]? {
    let figures = row.parts.compactMap { counts[$0] }
    return figures.count == row.parts.count ? figures : nil
  }

  func change(_ row: Row) -> Figure? {
    guard let first = households(row, earlier), let last = households(row, later) else {
      return nil
    }
    return .derived(
      FigureID("composition.\(row.word).change", span, at: place.key), "\(row.label), change",
      .households, at: place, "sum(later) - sum(earlier)", ["later": last, "earlier": first])
  }

  func growth(_ row: Row) -> Figure? {
    guard let first = households(row, earlier), let last = households(row, later) else {
      return nil
    }
    return .derived(
      FigureID("composition.\(row.word).growth", span, at: place.key), "\(row.label), growth",
      .growth, at: place, "sum(later) / sum(earlier) - 1", ["later": last, "earlier": first])
  }

  /// The steps with the size of each change beside all households at the start.
  func sized(over whole: [Figure]) -> [Working.SizedChange] {
    let all = whole.compactMap(\.value).reduce(0, +)
    return Self.rows.map { row in
      (
        [change(row), growth(row)].compactMap(\.self),
        change(row)?.value.flatMap { all > 0 ? $0 / all : nil }
      )
    }
  }

  package var steps: [Figure] { Self.rows.compactMap(change) + Self.rows.compactMap(growth) }
}
