import Datasets
import Evidence

/// The working of a figure as a tree, from the figure down to its sources.
struct Explanation {
  let ledger: Ledger
  /// The figures that were both stated and read from a file, by name.
  var choices: [FigureID: StatedAndObserved.Choice] = [:]

  /// The tree of a figure, one line a step; what has been shown once is not unfolded again.
  func lines(of figure: Figure) -> [String] {
    var shown: Set<FigureID> = []
    return lines(of: figure, as: nil, indent: "", shown: &shown)
  }

  /// A finding: its question, its outcome among those there can be, and the figures that decided it.
  func lines(of finding: Finding) -> [String] {
    var lines = ["\(finding.outcome)  \(finding.id)", "  \(finding.question)"]
    lines.append("  one of: \(finding.outcomes.joined(separator: ", "))")
    if let threshold = finding.threshold, let unit = finding.unit {
      let distance = finding.distance.map { ", distance \(unit.display($0))" } ?? ""
      lines.append("  threshold \(unit.display(threshold))\(distance)")
    }
    var shown: Set<FigureID> = []
    for id in finding.deciding {
      guard let figure = ledger.figures[id] else { continue }
      lines += self.lines(of: figure, as: nil, indent: "  ", shown: &shown)
    }
    return lines
  }

  private func lines(
    of figure: Figure, as name: String?, indent: String, shown: inout Set<FigureID>
  )
    -> [String]
  {
    let prefix = name.map { "\($0) = " } ?? ""
    let when = figure.period.map { ", \($0.spoken)" } ?? ""
    var lines = ["\(indent)\(prefix)\(figure.display)  \(figure.id)"]
    let inner = indent + "  "
    lines.append("\(inner)\(figure.label), \(figure.place.name)\(when), in \(figure.unit.rawValue)")
    if let reason = figure.quantity.reason { lines.append("\(inner)no value: \(reason)") }
    guard shown.insert(figure.id).inserted else {
      return lines + ["\(inner)(its working is above)"]
    }
    if let choice = choices[figure.id] { lines.append("\(inner)\(ChoiceText(choice).line)") }
    return lines + basis(of: figure, indent: inner, shown: &shown)
  }

  private func basis(of figure: Figure, indent: String, shown: inout Set<FigureID>) -> [String] {
    switch figure.basis {
    case .observed(let source):
      var lines = [
        "\(indent)observed: \(source.dataset), \(source.edition), \(source.publisher)",
        "\(indent)\(source.file): \(source.selection); \(CheckCommand.count(source.rowCount, "row")), \(source.statistic.rawValue)",
      ]
      if let note = source.note { lines.append("\(indent)note: \(note)") }
      return lines
    case .stated(let source):
      var lines = [
        "\(indent)stated: \(source.publication.title), \(source.publication.date), \(source.at)",
        "\(indent)\(source.file):\(source.line)",
      ]
      if let note = source.note { lines.append("\(indent)note: \(note)") }
      return lines
    case .parameter(let reference, let from):
      let since = from.map { ", in force from \($0)" } ?? ""
      let doubt = reference.isVerified ? "" : " (not verified)"
      return ["\(indent)parameter: \(reference.title)\(since)\(doubt)"]
    case .assumption(let reason, let replaces):
      let instead = replaces.map { ", instead of \(figure.unit.display($0))" } ?? ""
      return ["\(indent)assumption\(instead): \(reason)"]
    case .derived(let derivation):
      var lines = ["\(indent)worked out: \(derivation.formula)"]
      for input in derivation.inputs {
        for (index, id) in input.figures.enumerated() {
          guard let figure = ledger.figures[id] else { continue }
          let name = input.isList ? "\(input.name)[\(index + 1)]" : input.name
          lines += self.lines(of: figure, as: name, indent: indent, shown: &shown)
        }
      }
      return lines
    }
  }
}

/// Which of two figures was used, in a line.
struct ChoiceText {
  let line: String

  init(_ choice: StatedAndObserved.Choice) {
    let stated =
      "\(choice.stated.display), stated from "
      + "\(choice.stated.publication?.title ?? "a publication")"
    let read = "\(choice.read.display) from \(choice.file)"
    let other = choice.read.id == choice.figure ? read : "\(read) (\(choice.read.id))"
    line =
      choice.reason.map { "used as stated, not \(other): \($0)" } ?? "used as read, not \(stated)"
  }
}
