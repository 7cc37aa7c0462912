package import Evidence
package import Notation

/// The author's wish to keep a stated figure though a published file gives it too.
package struct StatedPreference: Hashable, Sendable {
  /// The full name of the figure: `tenure.owned.share.2021`.
  package let figure: String
  /// Why, in words that the report prints.
  package let reason: String
  package let location: Location

  /// A preference, and where it is written.
  package init(figure: String, reason: String, location: Location) {
    self.figure = figure
    self.reason = reason
    self.location = location
  }
}

/// Stated figures and those of published files together: where both give a figure, the file wins.
///
/// Shares that are stated give way too where a file gives the counts that they are shares of, since a report works out
/// shares from counts.
package struct StatedAndObserved {
  /// A figure that both gave, and which of the two was used.
  package struct Choice: Hashable, Sendable {
    package let figure: FigureID
    /// Whether the stated one was used.
    package let isStated: Bool
    /// The author's reason for using the stated one.
    package let reason: String?
    /// The name of the file that gives the figure.
    package let file: String
  }

  package let figures: [Figure]
  package let choices: [Choice]

  /// Puts figures together.
  ///
  /// - Parameters:
  ///   - stated: figures that the area folder gives.
  ///   - observed: figures that published files give.
  ///   - preferences: what the author prefers as stated.
  ///   - log: where a preference for nothing is said.
  package init(
    stated: [Figure], observed: [Figure], preferences: [StatedPreference], log: FaultLog
  ) {
    let reasons = Dictionary(preferences.map { ($0.figure, $0.reason) }) { first, _ in first }
    var rivals: [String: Figure] = [:]
    for figure in observed {
      rivals[figure.id.text] = figure
      if let family = figure.id.familyOfCounts { rivals[family] = rivals[family] ?? figure }
    }
    var left: Set<String> = []
    var choices: [Choice] = []
    var kept: [Figure] = []
    var notes: [FigureID: String] = [:]
    var preferred: Set<String> = []
    let preferredFamilies = Dictionary(
      stated.compactMap { figure in
        reasons[figure.id.text].flatMap { reason in figure.id.familyOfShares.map { ($0, reason) } }
      }
    ) { first, _ in first }
    for figure in stated {
      let family = figure.id.familyOfShares
      guard let rival = rivals[figure.id.text] ?? family.flatMap({ rivals[$0] }) else {
        kept.append(figure)
        continue
      }
      let reason = reasons[figure.id.text] ?? family.flatMap { preferredFamilies[$0] }
      choices.append(
        Choice(
          figure: figure.id, isStated: reason != nil, reason: reason, file: rival.fileName ?? ""))
      let same = rival.id == figure.id ? rival : nil
      guard let reason else {
        if let same { notes[same.id] = figure.note(besideUsed: same) }
        continue
      }
      kept.append(figure.noting(same?.note(besideUsed: figure, because: reason)))
      preferred.insert(figure.id.text)
      left.insert(figure.id.text)
      if let family { left.insert(family) }
    }
    for preference in preferences where !preferred.contains(preference.figure) {
      log.record(PublishedProblem.preferredUnknown(preference.figure), at: preference.location)
    }
    figures =
      kept
      + observed.filter { figure in
        !left.contains(figure.id.text) && !(figure.id.familyOfCounts.map(left.contains) ?? false)
      }
      .map { $0.noting(notes[$0.id]) }
    self.choices = choices
  }
}

extension Figure {
  /// The name of the file that the figure was taken from; nil if it was not.
  fileprivate var fileName: String? {
    if case .observed(let source) = basis { source.file } else { nil }
  }

  /// What a reader is told of this figure, which gave way to another of the same name; nil if both say the same.
  fileprivate func note(besideUsed other: Figure, because reason: String? = nil) -> String? {
    guard display != other.display else { return nil }
    let source: String
    switch basis {
    case .stated(let stated): source = "\(stated.publication.title), \(stated.at)"
    case .observed(let observed): source = "\(observed.dataset), \(observed.edition)"
    case .parameter, .assumption, .derived: return nil
    }
    return "\(source), has \(display), which is not used"
      + (reason.map { ": \($0)" } ?? "") + "."
  }

  /// The figure with something more to know about it.
  fileprivate func noting(_ text: String?) -> Figure {
    guard let text else { return self }
    var figure = self
    switch basis {
    case .stated(var source):
      source.note = [source.note, text].compactMap(\.self).joined(separator: " ")
      figure.basis = .stated(source)
    case .observed(var source):
      source.note = [source.note, text].compactMap(\.self).joined(separator: " ")
      figure.basis = .observed(source)
    case .parameter, .assumption, .derived: break
    }
    return figure
  }
}

extension FigureID {
  /// What the shares of one whole have in common: for `tenure.owned.share.2021`, all tenures of that place and year.
  fileprivate var familyOfShares: String? { family(ofMeasures: ["share"]) }

  /// The same for the counts that shares are worked out from.
  fileprivate var familyOfCounts: String? { family(ofMeasures: ["households", "dwellings"]) }

  private func family(ofMeasures measures: Set<String>) -> String? {
    let words = stem.split(separator: ".").map(String.init)
    guard words.count >= 3, let measure = words.last, measures.contains(measure),
      let list = FigureCatalogue.words.first(where: { list in
        Self.listsOfParts.contains(list.name) && list.phrase(for: words[words.count - 2]) != nil
      })
    else { return nil }
    let subject = words.dropLast(2).joined(separator: ".")
    return "\(subject) by \(list.name) \(period?.description ?? "") \(place)"
  }

  /// The lists whose words are parts of one whole.
  private static let listsOfParts: Set<String> = [
    "tenure", "stock type", "size", "composition", "occupancy rating",
  ]
}
