package import Evidence

extension Ledger {
  /// The latest figure of a stem that has a value; failing that the latest, which says why it has none.
  ///
  /// - Parameters:
  ///   - stem: what is measured.
  ///   - place: the key of the place.
  ///   - accept: which periods may be taken.
  /// - Returns: the figure, or nil if nobody supplied one.
  func latestKnown(
    _ stem: String, at place: String = Place.area, where accept: (Period) -> Bool = { _ in true }
  ) -> Figure? {
    let series = series(stem, at: place).filter { $0.period.map(accept) ?? false }
    return series.last { $0.value != nil } ?? series.last
  }
}

extension Working {
  /// The latest figure of a stem for the area or, where nobody publishes it for the area, for the authority.
  package func areaOrAuthority(_ stem: String) -> Figure? {
    let figures = [Place.area, Place.authority].compactMap { ledger.latestKnown(stem, at: $0) }
    return figures.first { $0.value != nil } ?? figures.first
  }

  /// The area and the places it is compared with.
  var places: [Place] { [area] + comparators }

  /// Whether London's limits apply: the authority is a London borough.
  var isInLondon: Bool { place(Place.authority)?.code.hasPrefix("E09") ?? false }
}

extension Period {
  /// Whether the period is one calendar year.
  var isYear: Bool {
    if case .year = self { true } else { false }
  }
}
