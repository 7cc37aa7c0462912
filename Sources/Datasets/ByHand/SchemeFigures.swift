package import Evidence

extension SchemeList {
  /// What is counted from the list, as observed figures: schemes, and homes by tenure and kind.
  ///
  /// With sub-areas, each also has a figure with `.excluding` in its name, which leaves their schemes out:
  /// `schemes.dwellings.2022`, `schemes.dwellings.extra-care.excluding.2022`. Nothing of a kind is a true zero.
  ///
  /// - Parameters:
  ///   - area: the place that the list is of.
  ///   - year: the year of the list, which is that of the report's base date.
  ///   - hasSubAreas: whether the area has parts that are shown apart.
  /// - Returns: the figures, totals first.
  package func figures(at area: Place, in year: Int, hasSubAreas: Bool) -> [Figure] {
    let counted = Counting(list: self, area: area, year: year)
    let everything = counted.figures(schemes, suffix: "", among: "all rows")
    guard hasSubAreas else { return everything }
    let outside = schemes.filter { $0.subArea == nil }
    return everything
      + counted.figures(outside, suffix: ".excluding", among: "rows with an empty sub_area")
  }

  /// Makes the figures of one list.
  private struct Counting {
    let list: SchemeList
    let area: Place
    let year: Int

    func figures(_ schemes: [Scheme], suffix: String, among rows: String) -> [Figure] {
      let groups: [(name: String, tenures: [String])] = [
        ("affordable", SchemeList.affordableTenures),
        (
          "market",
          SchemeList.tenures.map(\.key).filter { !SchemeList.affordableTenures.contains($0) }
        ),
      ]
      let parts: [(name: String, choice: String, isIn: (Scheme) -> Bool)] =
        SchemeList.tenures.map(\.key).map { tenure in
          (tenure, "tenure \(tenure)", { $0.tenure == tenure })
        }
        + groups.map { group in
          (
            group.name, "tenure " + group.tenures.joined(separator: " or "),
            { group.tenures.contains($0.tenure) }
          )
        }
        + SchemeList.kinds.map(\.key).map { kind in
          (kind, "kind \(kind)", { $0.kind == kind })
        }
      return [
        figure("schemes.count\(suffix)", of: schemes, "\(rows)", .count),
        figure("schemes.dwellings\(suffix)", of: schemes, "\(rows); column dwellings", .sum),
      ]
        + parts.map { part in
          figure(
            "schemes.dwellings.\(part.name)\(suffix)", of: schemes.filter(part.isIn),
            "\(rows) with \(part.choice); column dwellings", .sum)
        }
    }

    private func figure(
      _ stem: String, of schemes: [Scheme], _ selection: String,
      _ statistic: ObservedSource.Statistic
    ) -> Figure {
      guard let kind = FigureCatalogue.schemes(stem) else {
        preconditionFailure("\(stem) is not in the catalogue")
      }
      let value =
        statistic == .count ? schemes.count : schemes.reduce(0) { $0 + $1.dwellings }
      let rows = schemes.map(\.source.line)
      let source = ObservedSource(
        dataset: "Schemes of specialist housing for older people",
        publisher: named(\.publisher), edition: named(\.date), licence: licence, file: list.file,
        sha256: list.sha256, selection: selection, rows: rows, rowCount: rows.count,
        statistic: statistic)
      return Figure(
        FigureID(stem, .year(year)), kind.label, Quantity(Double(value)), kind.unit, at: area,
        basis: .observed(source))
    }

    /// What the cited publications say, each once, in the order of the list.
    private func named(_ value: (Publication) -> String) -> String {
      var names: [String] = []
      for scheme in list.schemes {
        let name = value(scheme.source.publication)
        if !names.contains(name) { names.append(name) }
      }
      return names.joined(separator: "; ")
    }

    private var licence: String? {
      let licences = Set(list.schemes.compactMap(\.source.publication.licence))
      return licences.isEmpty ? nil : licences.sorted().joined(separator: "; ")
    }
  }
}
