import Evidence

/// The shares of a whole that its parts make up: one place, one period.
///
/// Where counts are published the shares are worked out from them; where only shares are, they are taken as stated.
/// A part that nobody published has no share; one that is suppressed has a share without a value, and then the others are
/// shares of a total that is published beside them, if there is one.
struct Shares<Part: PartOfWhole>: Calculation {
  /// What is shared out: `stock`, `occupancy.all`.
  let subject: String
  /// Households, dwellings or people, by part.
  let counts: [Part: Figure]
  /// The counts that together make the whole.
  let whole: [Figure]
  /// The shares that a publication gives.
  let stated: [Part: Figure]
  let place: Place
  let period: Period
  /// What the parts are of, where the same parts are of several wholes; it ends the labels.
  var ofWhom = ""

  /// The share of a part, or nil if nobody published it.
  subscript(part: Part) -> Figure? {
    guard let count = counts[part], !whole.isEmpty else { return stated[part] }
    return .derived(
      FigureID("\(subject).\(part.rawValue).share", period, at: place.key),
      "\(part.label), share\(ofWhom)", .share, at: place, "part / sum(whole)",
      ["part": count, "whole": whole])
  }

  /// The share of several parts together, or nil if one of them is not published.
  func together(_ parts: [Part], as word: String, _ label: String, dated: Bool = false) -> Figure? {
    let figures = parts.compactMap { self[$0] }
    guard !figures.isEmpty, figures.count == parts.count else { return nil }
    return .derived(
      FigureID("\(subject).\(word).share", dated ? period : nil, at: place.key), label, .share,
      at: place, in: period, "sum(parts)", ["parts": figures])
  }

  var steps: [Figure] { Part.allCases.compactMap { self[$0] } }
}

extension Working {
  /// The shares of a subject at a place, from the ledger; nil if no part of it is known.
  ///
  /// - Parameters:
  ///   - subject: the first words of the figures' names.
  ///   - measure: the last word of the counts' names; empty where they have none.
  ///   - whole: the parts that make the whole; the counts are used only if all of them are known.
  ///   - total: the whole as it is published, where a part of it is withheld.
  ///   - period: the time the figures are about.
  ///   - place: the place they are about.
  /// - Returns: the shares, as they are worked out or stated.
  func shares<Part: PartOfWhole>(
    of subject: String, counted measure: String, whole: [Part], total: Figure? = nil,
    in period: Period, at place: Place
  ) -> Shares<Part>? {
    var counts: [Part: Figure] = [:]
    var stated: [Part: Figure] = [:]
    for part in Part.allCases {
      let stem = "\(subject).\(part.rawValue)"
      counts[part] = ledger[measure.isEmpty ? stem : "\(stem).\(measure)", period, at: place.key]
      stated[part] = ledger["\(stem).share", period, at: place.key]
    }
    let parts = whole.compactMap { counts[$0] }
    let isWhole = !parts.isEmpty && parts.count == whole.count
    guard isWhole || !stated.isEmpty else { return nil }
    let isWithheld = parts.contains { $0.value == nil }
    let sum = isWithheld ? total.map { $0.value == nil ? parts : [$0] } ?? parts : parts
    return Shares(
      subject: subject, counts: counts, whole: isWhole ? sum : [],
      stated: stated, place: place, period: period)
  }
}
