import Evidence
import Report
import Writers

/// The story of what changed as data: every change, each once.
///
/// - SeeAlso: docs/diff.md, which is the format's definition.
struct StoryJSON {
  /// The version of the format; it rises when a member changes its meaning or goes.
  static let format = 1

  let story: ChangeStory

  var bytes: [UInt8] { json.fileBytes }

  private var json: JSON {
    [
      "format": .integer(Self.format),
      "before": Self.json(story.before),
      "now": Self.json(story.now),
      "step": .string(story.step.rawValue),
      "conclusions": entries(ChangePart.Kind.conclusions),
      "figures": entries(ChangePart.Kind.figures),
      "tables": entries(ChangePart.Kind.allTables),
      "text": entries([.text]),
      "following": [
        "tables": .array(story.followingTables.map { .string($0) }),
        "sentences": .array(story.followingSentences.map { Self.json($0) }),
      ],
      "unchanged": [
        "values": .integer(story.unchanged.values),
        "conclusions": .integer(story.unchanged.conclusions),
        "tables": .integer(story.unchanged.tables),
        "lines": .integer(story.unchanged.sentences),
      ],
      "notes": .array(story.notes.map { .string($0) }),
    ]
  }

  private static func json(_ report: EvidenceRecord.Report) -> JSON {
    [
      "area": .string(report.area), "kind": .string(report.kind), "title": .string(report.title),
      "version": .string(report.version), "base_date": .string(report.baseDate),
      "codes": .array(report.codes.map { .string($0) }),
    ]
  }

  private func entries(_ kinds: [ChangePart.Kind]) -> JSON {
    .array(
      story.parts.filter { kinds.contains($0.kind) }.flatMap { part in
        part.entries.map { Self.json($0, in: part.kind) }
      })
  }

  private static func json(_ entry: ChangeEntry, in kind: ChangePart.Kind) -> JSON {
    let common: [JSON.Member] = [
      .init("what", .string(kind.rawValue)), .init("id", .string(entry.key)),
      .init("label", .string(entry.label)), .init("place", entry.place.json),
    ]
    return .object(common + members(of: entry.subject, isGone: kind == .gone))
  }

  private static func members(of subject: ChangeEntry.Subject, isGone: Bool) -> [JSON.Member] {
    switch subject {
    case .finding(let change): members(change)
    case .pair(let pair, let explanation): members(pair, explanation)
    case .figure(let figure):
      [
        .init("unit", .string(figure.unit.rawValue)),
        .init("before", isGone ? json(figure) : .null),
        .init("now", isGone ? .null : json(figure)),
      ]
    case .table(let change): members(change)
    case .sentence(let change):
      [
        .init("before", .string(change.before.text)), .init("now", .string(change.now.text)),
        .init("words_gone", words(change.before)), .init("words_new", words(change.now)),
      ]
    }
  }

  private static func members(_ change: FindingChange) -> [JSON.Member] {
    [
      .init("before", (change.before?.outcome).json), .init("now", (change.now?.outcome).json),
      .init("distance_before", (change.before?.distance).json),
      .init("distance_now", (change.now?.distance).json),
      .init("unit", ((change.now ?? change.before)?.unit?.rawValue).json),
      .init(
        "deciding",
        .array(((change.now ?? change.before)?.deciding ?? []).map { .string($0.text) })),
    ]
  }

  private static func members(_ pair: FigurePair, _ explanation: ChangeExplanation?)
    -> [JSON.Member]
  {
    let isComparable = pair.before.unit == pair.now.unit
    let values = [pair.before.value, pair.now.value].compactMap(\.self)
    let change = isComparable && values.count == 2 ? values[1] - values[0] : nil
    let causes = (explanation?.causes ?? []).map { cause -> JSON in
      [
        "cause": .string(cause.kind.cause), "kind": .string(cause.kind.rawValue),
        "id": .string(cause.pair.now.id.text), "before": json(cause.pair.before),
        "now": json(cause.pair.now), "effect": (isComparable ? cause.effect : nil).json,
      ]
    }
    return [
      .init("unit", .string(pair.now.unit.rawValue)),
      .init("before", json(pair.before)), .init("now", json(pair.now)),
      .init("change", change.json),
      .init("causes", .array(causes)), .init("interaction", (explanation?.interaction).json),
    ]
  }

  private static func json(_ figure: Figure) -> JSON {
    [
      "id": .string(figure.id.text), "value": figure.value.json,
      "display": .string(ChangeText.shown(figure)),
    ]
  }

  private static func members(_ change: TableChange) -> [JSON.Member] {
    let rows = change.rows.map { row -> JSON in
      [
        "what": .string(row.kind.rawValue), "row": .string(row.name),
        "follows_figures": .boolean(row.isFollowing),
        "cells": .array(
          row.cells.map { cell in
            [
              "column": .string(cell.column), "before": cell.before.json, "now": cell.now.json,
            ]
          }),
      ]
    }
    return [
      .init("columns_gone", .array(change.goneColumns.map { .string($0) })),
      .init("columns_new", .array(change.newColumns.map { .string($0) })),
      .init("rows", .array(rows)),
    ]
  }

  /// A sentence that follows its figures.
  private static func json(_ change: SentenceChange) -> JSON {
    [
      "what": .string(change.kind.rawValue), "id": .string(change.chapter),
      "place": .string(change.place), "before": .string(change.before.text),
      "now": .string(change.now.text),
      "figures": .array(change.figures.map { .string($0) }),
    ]
  }

  private static func words(_ pieces: [SentenceChange.Piece]) -> JSON {
    .array(pieces.filter(\.isChanged).map { .string($0.text) })
  }
}
