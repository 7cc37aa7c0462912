import DocumentModel
import Evidence
import Notation

/// A part of what a `{{ … }}` prints.
enum Piece: Hashable {
  case words(String)
  case mark(Mark)
  /// The end of a paragraph.
  case paragraph
}

/// A number on its way through filters.
struct Shown {
  /// The figure, or several of the same value.
  var figures: [Figure]
  var value: Double
  var form = NumberForm.standard

  var figure: Figure { figures[0] }
  var text: String { form.text(value, figure.unit) }
  var mark: Mark { mark(text) }

  /// The figure, shown as a text.
  func mark(_ text: String) -> Mark { .value(figure: figure.id.text, raw: value, text: text) }
}

/// What a `{{ … }}` has come to after a filter.
enum Printed {
  case number(Shown)
  /// A figure that has no value; only what is known about it can be printed.
  case gap(Figure)
  case text(String)
  case pieces([Piece])
}

extension Teller {
  /// What a `{{ … }}` prints; nothing after a fault.
  func pieces(of print: Print) -> [Piece] {
    guard var printed = start(of: print.subject) else { return [] }
    for call in print.filters {
      guard let next = apply(call, to: printed, print) else { return [] }
      printed = next
    }
    switch printed {
    case .number(let shown): return [.mark(shown.mark)]
    case .text(let text): return [.mark(.text(oneLine(text)))]
    case .pieces(let pieces): return pieces
    case .gap(let figure):
      log.record(
        TellingProblem.noValue(name: print.name, reason: figure.reasonForGap), at: print.location)
      return []
    }
  }

  private func start(of subject: Print.Subject) -> Printed? {
    switch subject {
    case .extreme(let extreme):
      guard let figures = figures(of: extreme), let value = figures[0].value else { return nil }
      return .number(Shown(figures: figures, value: value))
    case .name(let name):
      switch require(name) {
      case .figure(let figure):
        return figure.value.map { .number(Shown(figures: [figure], value: $0)) } ?? .gap(figure)
      case .text(let text):
        if !text.allSatisfy(\.isWhitespace) { return .text(text) }
        log.record(TellingProblem.emptyText(name.text), at: name.location)
      case .finding:
        log.record(
          TellingProblem.notPrintable(name: name.text, kind: "a finding"), at: name.location)
      case .list:
        log.record(
          TellingProblem.notPrintable(name: name.text, kind: "a list"), at: name.location)
      case nil: break
      }
      return nil
    }
  }

  private func apply(_ call: FilterCall, to printed: Printed, _ print: Print) -> Printed? {
    switch call.filter {
    case .capitalised: return .pieces(pieces(printed, print).recased(\.capitalised))
    case .uncapitalised: return .pieces(pieces(printed, print).recased(\.uncapitalised))
    case .paragraphs:
      guard case .text(let text) = printed else {
        log.record(TellingProblem.needsText(filter: call.filter.rawValue), at: call.location)
        return nil
      }
      return .pieces(paragraphs(text))
    case .period, .source, .place, .label, .unit, .reason, .range, .lower, .upper:
      switch printed {
      case .number(let shown): return about(shown.figures, call, shown.form)
      case .gap(let figure): return about([figure], call, .standard)
      case .text, .pieces: break
      }
    default:
      if case .number(let shown) = printed { return filter(shown, call) }
      if case .gap(let figure) = printed {
        log.record(
          TellingProblem.noValue(name: print.name, reason: figure.reasonForGap),
          at: print.location)
        return nil
      }
    }
    log.record(TellingProblem.needsFigure(filter: call.filter.rawValue), at: call.location)
    return nil
  }

  /// What a filter that only changes the letters works on.
  private func pieces(_ printed: Printed, _ print: Print) -> [Piece] {
    switch printed {
    case .number(let shown): [.mark(shown.mark)]
    case .text(let text): [.mark(.text(oneLine(text)))]
    case .pieces(let pieces): pieces
    case .gap(let figure): [.words(figure.display)]
    }
  }

  private func paragraphs(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for part in text.split(separator: "\n\n").map({ oneLine(String($0)) }) where !part.isEmpty {
      if !pieces.isEmpty { pieces.append(.paragraph) }
      pieces.append(.mark(.text(part)))
    }
    return pieces
  }

  /// Text from data on one line, since its line ends say nothing.
  private func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == Sign.lineFeed || $0 == Sign.carriageReturn }) else {
      return text
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Print {
  /// What is printed, for messages.
  var name: String {
    switch subject {
    case .name(let name): name.text
    case .extreme(let extreme): extreme.kind.rawValue + " of …"
    }
  }
}

extension [Piece] {
  /// The pieces with the first letter changed.
  fileprivate func recased(_ recase: (String) -> String) -> [Piece] {
    guard let first else { return self }
    let changed: Piece =
      switch first {
      case .words(let words): .words(recase(words))
      case .mark(.text(let text)): .mark(.text(recase(text)))
      case .mark(.value(let figure, let raw, let text)):
        .mark(.value(figure: figure, raw: raw, text: recase(text)))
      case .mark, .paragraph: first
      }
    return [changed] + dropFirst()
  }
}
