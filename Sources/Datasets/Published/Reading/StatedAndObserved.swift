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
/// It does not where it counts areas that fit the area worse than policy warns of: then the stated figure stands, with a warning
/// that has both, for what somebody knows of the area itself is not to give way to what is known of another.
///
/// Shares that are stated give way too where a file gives the counts that they are shares of, since a report works out
/// shares from counts.
package struct StatedAndObserved {
  /// A figure that both gave, and which of the two was used.
  package struct Choice: Hashable, Sendable {
    /// As it was stated.
    package let stated: Figure
    /// As a file gives it, or the count of a part that a file gives for a share that was stated.
    package let read: Figure
    /// Why the stated one was used: as the author wishes, because the file has no value, or for its ground; nil where the
    /// file's was.
    package let reason: String?

    /// The name of the figure.
    package var figure: FigureID { stated.id }
    /// Whether the stated one was used.
    package var isStated: Bool { reason != nil }
    /// The names of the files that give the figure.
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
  ///   - rules: how well the areas of a file have to fit the area; without rules every file's do.
  ///   - folder: the path of the area folder, for messages.
  ///   - log: where a preference for nothing is said, and what a file's bad fit kept from being used.
  package init(
    stated: [Figure], observed: [Figure], preferences: [StatedPreference],
    rules: FitRules? = nil, folder: String = "", log: FaultLog
  ) {
    let reasons = Dictionary(preferences.map { ($0.figure, $0.reason) }) { first, _ in first }
    let rivals = Rivals(observed)
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
      guard let rival = rivals.rival(of: figure) else {
        kept.append(figure)
        continue
      }
      let wish = reasons[figure.id.text] ?? family.flatMap { preferredFamilies[$0] }
      let reason =
        wish ?? figure.reasonOverGap(in: rival) ?? figure.reasonOverFit(of: rival, rules)
      if wish == nil, let fault = figure.fault(besideFitOf: rival, rules, in: folder) {
        log.record(fault.problem, at: fault.location)
      }
      choices.append(
        Choice(stated: figure, read: rival, reason: reason, file: rivals.files(of: rival)))
      let same = rival.id == figure.id ? rival : nil
      guard let reason else {
        if let same { notes[same.id] = figure.note(besideUsed: same) }
        continue
      }
      kept.append(figure.noting(same?.note(besideUsed: figure, because: reason)))
      preferred.insert(figure.id.text)
      left.insert(figure.id.text)
      if let family, figure.reasonOverGap(in: rival) == nil { left.insert(family) }
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

/// The figures of files, by what they may take the place of.
private struct Rivals {
  private let figures: [FigureID: Figure]
  private let families: [String: [Figure]]

  init(_ observed: [Figure]) {
    figures = Dictionary(observed.map { ($0.id, $0) }) { first, _ in first }
    families = Dictionary(
      grouping: observed.filter { $0.id.familyOfCounts != nil }
    ) { $0.id.familyOfCounts ?? "" }
  }

  /// The same figure in a file or, for a share, the count of the same part; failing that another count of its whole.
  func rival(of stated: Figure) -> Figure? {
    if let same = figures[stated.id] { return same }
    guard let family = stated.id.familyOfShares, let counts = families[family] else { return nil }
    return counts.first { $0.id.part == stated.id.part } ?? counts.first
  }

  /// The names of the files behind a figure, those of a worked-out one included.
  func files(of figure: Figure) -> String {
    if let file = figure.observed?.file { return file }
    guard case .derived(let working) = figure.basis else { return "" }
    let files = working.inputs.flatMap(\.figures).compactMap { figures[$0]?.observed?.file }
    return Set(files).sorted().joined(separator: "; ")
  }
}

extension Figure {
  /// Why a stated value goes before a figure of a file that has no value; nil if it has one.
  fileprivate func reasonOverGap(in rival: Figure) -> String? {
    guard value != nil, rival.id == id, rival.value == nil else { return nil }
    return "the file gives no value: \(rival.quantity.reason ?? "not available")"
  }

  /// Why a stated value goes before a figure of a file that counts areas of a bad fit; nil if they fit.
  fileprivate func reasonOverFit(of rival: Figure, _ rules: FitRules?) -> String? {
    guard value != nil, let ground = rival.poorGround(rules) else { return nil }
    let share = { Quantity.Unit.share.display($0) }
    return
      "the areas of the file fit badly: \(share(ground.coverage)) of the area lies within them, "
      + "and \(share(ground.excess)) of it again comes from around it"
  }

  /// What is said of a figure of a file that did not take the place of this one for its bad fit.
  fileprivate func fault(besideFitOf rival: Figure, _ rules: FitRules?, in folder: String)
    -> (problem: RivalProblem, location: Location)?
  {
    guard value != nil, rival.value != nil, let ground = rival.poorGround(rules),
      case .stated(let source) = basis, let file = rival.observed?.file
    else { return nil }
    let problem = RivalProblem.poorFit(
      figure: id.text, stated: display, read: rival.display, readFigure: rival.id.text,
      file: file, ground)
    let path = folder.isEmpty ? source.file : "\(folder)/\(source.file)"
    return (problem, Location(path: path, line: source.line))
  }

  /// The ground of a figure of a file, where it fits the area worse than policy warns of.
  private func poorGround(_ rules: FitRules?) -> Ground? {
    guard let rules, let ground = observed?.ground, !rules.allow(ground) else { return nil }
    return ground
  }

  /// What a reader is told of this figure, which gave way to another of the same name; nil if both say the same.
  fileprivate func note(besideUsed other: Figure, because reason: String? = nil) -> String? {
    guard display != other.display else { return nil }
    let source: String
    let note: String?
    switch basis {
    case .stated(let stated):
      (source, note) = ("\(stated.publication.title), \(stated.at)", stated.note)
    case .observed(let observed):
      (source, note) = ("\(observed.dataset), \(observed.edition)", observed.note)
    case .parameter, .assumption, .derived: return nil
    }
    return "\(source), has \(display), which is not used"
      + (reason.map { ": \($0)" } ?? "") + "." + (note.map { " \($0)" } ?? "")
  }

  /// The figure with what gave way to it.
  fileprivate func noting(_ text: String?) -> Figure {
    guard let text else { return self }
    var figure = self
    switch basis {
    case .stated(var source):
      source.beside = text
      figure.basis = .stated(source)
    case .observed(var source):
      source.beside = text
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

  /// What it is of, without the measure: `tenure.owned` of `tenure.owned.share.2021`.
  fileprivate var part: Substring { stem.prefix(upTo: stem.lastIndex(of: ".") ?? stem.endIndex) }

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
