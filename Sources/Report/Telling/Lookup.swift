import Evidence
import Notation

/// What a name in a template stands for.
enum Subject {
  case figure(Figure)
  case text(String)
  case finding(Finding)
  case list([Record])
}

extension Teller {
  /// What a name stands for; nil if this report has nothing of that name.
  func subject(_ name: Name) -> Subject? {
    guard let full = expanded(name) else { return nil }
    if let (scope, field) = scope(of: full) {
      if let text = scope.record.texts[field] { return .text(text) }
      return scope.record.figures[field].map(Subject.figure)
    }
    if let text = telling.texts[full] { return .text(text) }
    if let figure = figure(named: full) { return .figure(figure) }
    if let finding = telling.ledger.findings[full] { return .finding(finding) }
    return telling.lists[full].map(Subject.list)
  }

  /// The same, where having nothing is a fault.
  func require(_ name: Name) -> Subject? {
    if let subject = subject(name) { return subject }
    guard let full = expanded(name) else { return nil }
    if let (scope, field) = scope(of: full) {
      let known = (scope.record.texts.keys + Array(scope.record.figures.keys)).sorted()
      log.record(
        TellingProblem.unknownField(variable: scope.variable, field: field, known: known),
        at: name.location)
    } else {
      log.record(
        TellingProblem.unknownName(full, nearest: nearestName(full)), at: name.location)
    }
    return nil
  }

  /// The finding of a name; having none is a fault.
  func finding(_ name: Name) -> Finding? {
    guard let full = expanded(name) else { return nil }
    if let finding = telling.ledger.findings[full] { return finding }
    let near = nearest(to: full, among: telling.ledger.findings.keys)
    log.record(TellingProblem.unknownFinding(full, nearest: near), at: name.location)
    return nil
  }

  /// The list of a name; having none is a fault.
  func records(_ name: Name) -> [Record]? {
    guard let full = expanded(name) else { return nil }
    if let list = telling.lists[full] { return list }
    let near = nearest(to: full, among: telling.lists.keys)
    log.record(TellingProblem.unknownList(full, nearest: near), at: name.location)
    return nil
  }

  /// Whether there is something to print under a name.
  func has(_ name: Name) -> Bool {
    switch subject(name) {
    case .figure(let figure): return figure.value != nil
    case .text(let text): return !text.allSatisfy(\.isWhitespace)
    case .finding: return true
    case .list(let records): return !records.isEmpty
    case nil:
      if let full = expanded(name), scope(of: full) == nil, absent[full] == nil {
        absent[full] = name.location
      }
      return false
    }
  }

  /// A name with the texts that stand in it put in.
  private func expanded(_ name: Name) -> String? {
    guard name.parts.contains(where: { if case .inserted = $0 { true } else { false } }) else {
      return name.text
    }
    var words: [String] = []
    for part in name.parts {
      switch part {
      case .word(let word): words.append(word)
      case .inserted(let inner):
        let inserted = Name(text: inner, parts: [.word(inner)], location: name.location)
        guard case .text(let text)? = require(inserted) else { return nil }
        // The key of the area itself is empty, and so is the place in its figures' names.
        if !text.isEmpty { words.append(text) }
      }
    }
    return words.joined(separator: ".")
  }

  /// The loop whose variable a name begins with, and the rest of the name.
  private func scope(of name: String) -> (Scope, field: String)? {
    guard !scopes.isEmpty, let dot = name.firstIndex(of: ".") else { return nil }
    let variable = name[..<dot]
    guard let scope = scopes.last(where: { $0.variable == variable }) else { return nil }
    return (scope, String(name[name.index(after: dot)...]))
  }

  private func figure(named name: String) -> Figure? {
    if let known = lookups[name] { return known }
    let figure = telling.ledger.figure(named: withYears(name))
    lookups[name] = .some(figure)
    return figure
  }

  /// A name in which the words for periods are years.
  private func withYears(_ name: String) -> String {
    guard name.utf8.count > 8 else { return name }
    let words = name.split(separator: ".")
    guard words.contains(where: { PeriodWord(rawValue: String($0)) != nil }) else { return name }
    return words.map { word in
      PeriodWord(rawValue: String(word)).map { "\($0.year(in: telling.working.times))" }
        ?? String(word)
    }.joined(separator: ".")
  }

  /// The known name that was probably meant, with the same word for the period.
  private func nearestName(_ name: String) -> String? {
    let words = Set(name.split(separator: ".").map(String.init))
    let period = (["latest", "first"] + PeriodWord.allCases.map(\.rawValue)).first {
      words.contains($0)
    }
    let figures = telling.ledger.figures.keys.map { id -> String in
      guard id.period != nil, let period else { return id.text }
      return id.stem + "." + period + (id.place.isEmpty ? "" : "." + id.place)
    }
    let known = Set(figures).union(telling.texts.keys).union(telling.ledger.findings.keys)
    return nearest(to: name, among: known)
  }
}
