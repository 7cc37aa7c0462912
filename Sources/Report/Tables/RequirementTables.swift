import DocumentModel
import Evidence
import Need

/// What is required of each place that shares a strategy, and what is built.
enum RequirementTables {
  static let makers: [String: Exhibits.TableMaker] = ["requirements": requirements]

  /// Local housing need, the requirement of the plan and completions, a row a place.
  private static func requirements(_ telling: Telling) -> TableContent? {
    let working = telling.working
    guard let group = working.groups.first(where: \.place.isArea) else { return nil }
    var grid = Grid(
      rowLabel: "Place",
      columns: [
        Grid.Column(label: "Local housing need"), Grid.Column(label: "Required by the plan"),
        Grid.Column(label: "Adopted in"), Grid.Column(label: "Completed, net"),
        Grid.Column(label: "Need as a share of what is required"),
        Grid.Column(label: "Completed as a share of what is required"),
      ])
    for place in group.members { grid.row(place.name.capitalised, ids(of: place, working)) }
    for total in working.groups {
      let ids = ["local-housing-need.together", "requirement.annual.together"]
        .map { FigureID($0, at: total.place.key) }
      guard ids.contains(where: { working.ledger.figures[$0] != nil }) else { continue }
      grid.row(
        "\(total.place.name.capitalised), all together", ids + [nil, nil, nil, nil], isTotal: true)
    }
    guard var content = grid.content(working.ledger) else { return nil }
    content.notes += notes(group, working)
    if grid.rows.contains(where: \.isTotal) {
      content.notes.append(Prose(text: "Only the need and the requirement are added up."))
    }
    return content
  }

  /// The figures of a place's row; those of none are of no period, and are printed as not available.
  private static func ids(of place: Place, _ working: Working) -> [FigureID?] {
    [
      working.localHousingNeed(at: place)?.id
        ?? FigureID("local-housing-need.published", at: place.key),
      working.requirement(at: place)?.id ?? FigureID("requirement.annual", at: place.key),
      working.ledger.latest("requirement.adopted", at: place.key)?.id
        ?? FigureID("requirement.adopted", at: place.key),
      FigureID("completions.net.per-year", at: place.key),
      FigureID("requirement.need-share", at: place.key),
      FigureID("requirement.completed-share", at: place.key),
    ]
  }

  /// Of when completions are, and for which places nothing is known.
  private static func notes(_ group: Working.PlaceGroup, _ working: Working) -> [Prose] {
    let completed = group.members.compactMap {
      working.ledger["completions.net.per-year", at: $0.key]
    }
    let periods = Set(completed.compactMap(\.period)).sorted()
    let times = periods.map { period in
      let places = completed.filter { $0.period == period }.map(\.place.name)
      return periods.count == 1
        ? period.spoken : "\(period.spoken) in \(Wordlist.joined(places))"
    }
    let isAverage = periods.contains { $0.lastYear - $0.firstYear > 1 }
    let unknown = group.members.filter { place in
      ids(of: place, working).allSatisfy { id in
        id.flatMap { working.ledger.figures[$0] }?.value == nil
      }
    }
    return [
      times.isEmpty
        ? nil
        : "Completions are of \(times.joined(separator: "; "))"
          + (isAverage ? ", on average over the years." : "."),
      unknown.isEmpty
        ? nil : "No figure is available for \(Wordlist.joined(unknown.map(\.name))).",
    ].compactMap { $0.map { Prose(text: $0) } }
  }
}
