package import Evidence

/// Where a share lies beside the range that a study suggests.
package enum StudyRange: String, CaseIterable, Sendable {
  case below, within, above
  case notAssessed = "not-assessed"

  init(_ value: Double?, in range: Interval) {
    guard let value else {
      self = .notAssessed
      return
    }
    // A share at the edge of the range is within it, whatever binary fractions make of it.
    let shown = Display.rounded(value, decimals: 6)
    if let lower = range.lower, shown < lower {
      self = .below
    } else if let upper = range.upper, shown > upper {
      self = .above
    } else {
      self = .within
    }
  }
}

/// The ranges that the authority's study suggests for each size (method 8.5).
package struct StudyMix: Sendable {
  /// A size as the study names it, with its range: a figure with an interval and no value.
  package typealias Row = (size: DwellingSize, range: Figure)

  /// The smallest size first.
  package let rows: [Row]

  /// The sizes of a mix that a row is for.
  ///
  /// A study whose largest size is not open, such as four bedrooms, is taken to count larger homes with it.
  package func sizes(of mix: [DwellingSize], for row: DwellingSize) -> [DwellingSize] {
    let isLargest = rows.last?.size == row
    return mix.filter { own in
      if row.includes(own) { return true }
      guard isLargest, let least = row.bedrooms, let bedrooms = own.bedrooms else { return false }
      return bedrooms >= least
    }
  }
}

extension Working {
  /// The ranges of the authority's study; nil if it gives none.
  package var studyMix: StudyMix? {
    let rows: [StudyMix.Row] = DwellingSize.allCases.compactMap { size in
      guard
        let range = ledger.latest("study-mix.\(size.rawValue).share", at: Place.authority),
        range.interval != nil
      else { return nil }
      return (size, range)
    }
    guard !rows.isEmpty else { return nil }
    return StudyMix(rows: rows.sorted { ($0.size.bedrooms ?? 0) < ($1.size.bedrooms ?? 0) })
  }
}
