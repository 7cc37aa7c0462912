import Evidence

/// The pages and tables of two editions, as far as they are known: evidence files alone have none.
package struct PagePair: Sendable {
  let before: EditionPages?
  let now: EditionPages?
  /// What was not compared, and why; a sentence each.
  package let notes: [String]

  /// Pages of the two editions; nil for one of which only the evidence is known.
  package init(before: EditionPages?, now: EditionPages?) {
    self.before = before
    self.now = now
    let lacking = [("earlier", before), ("later", now)].filter { $0.1 == nil }.map(\.0)
    var notes: [String] = []
    if !lacking.isEmpty {
      let who = lacking.count == 2 ? "both editions are" : "the \(lacking[0]) edition is"
      notes.append("Text and tables were not compared: \(who) given as an evidence file alone.")
    }
    for (name, pages) in [("earlier", before), ("later", now)] {
      guard let pages, lacking.isEmpty else { continue }
      for path in pages.unreadable {
        notes.append("\(path) of the \(name) edition could not be read, and was not compared.")
      }
    }
    self.notes = notes
  }

  /// Whether both editions have pages to compare.
  var isWhole: Bool { before != nil && now != nil }

  /// Where the later report says a figure, or else the earlier one; nil if neither is known to.
  func place(of figure: FigureID) -> String? {
    now?.place(of: figure) ?? before?.place(of: figure).map { "\($0) of the earlier edition" }
  }

  /// The position of each headline figure of the later edition, by its name.
  var headlines: [String: Int] { now?.headlines ?? [:] }

  /// The names of places by their code, as the tables of either edition give them.
  var placeNames: [String: String] {
    (before?.placeNames ?? [:]).merging(now?.placeNames ?? [:]) { $1 }
  }
}
