import Evidence

/// Where figures come from, one line a source, in the order of first use.
struct SourceLines {
  /// How many places of one publication a line names before it leaves them out.
  private static let mostPlaces = 3

  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  /// The lines under a table or a chart of these figures, which are printed one after another on one line.
  func lines(for figures: [Figure]) -> [String] {
    var gathered = Gathered()
    for figure in figures { gather(figure, into: &gathered) }
    var lines = gathered.order.map { title -> String in
      let places = gathered.places[title] ?? []
      let at =
        places.isEmpty || places.count > SourceLines.mostPlaces
        ? "" : ", " + places.joined(separator: "; ")
      return title + at + (gathered.endings[title] ?? "")
    }
    if gathered.hasDerived {
      let words = "Worked out in this report"
      lines.append(lines.isEmpty ? words : words.uncapitalised)
    }
    return lines
  }

  private struct Gathered {
    var order: [String] = []
    /// The tables or editions named of each.
    var places: [String: [String]] = [:]
    var endings: [String: String] = [:]
    var hasDerived = false
    var seen: Set<FigureID> = []

    /// An edition that the title names already is not said again.
    mutating func add(_ title: String, at place: String, _ ending: String) {
      if places[title] == nil { order.append(title) }
      endings[title] = ending
      guard !title.contains(place) else {
        places[title] = places[title] ?? []
        return
      }
      if places[title]?.contains(place) != true { places[title, default: []].append(place) }
    }
  }

  /// Goes down from a figure to what it was taken from.
  private func gather(_ figure: Figure, into gathered: inout Gathered) {
    guard gathered.seen.insert(figure.id).inserted else { return }
    switch figure.basis {
    case .stated(let source):
      let publication = source.publication
      gathered.add(
        publication.title, at: source.at.beforeComma, ", from \(publication.publisher)")
    case .observed(let source):
      gathered.add(source.dataset, at: source.edition, ", from \(source.publisher)")
    case .parameter, .assumption: break
    case .derived(let derivation):
      gathered.hasDerived = true
      for id in derivation.inputs.flatMap(\.figures) {
        if let input = ledger.figures[id] { gather(input, into: &gathered) }
      }
    }
  }
}

extension String {
  /// The table of a place such as "Table 5, row Exampleton".
  fileprivate var beforeComma: String { String(prefix { $0 != "," }) }
}
