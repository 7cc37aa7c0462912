package import Evidence

/// A part of the story of what changed: entries of one kind.
package struct ChangePart: Sendable {
  /// The kinds, in the order in which they are told.
  package enum Kind: String, CaseIterable, Sendable {
    case reversed
    case changed
    case unassessed
    case dropped
    case weakened
    case strengthened
    case assessed
    case asked
    /// Figures that are there no longer, or have no value any more.
    case gone
    /// Parameters and assumptions with another value.
    case assumption
    /// Figures that are worked out otherwise.
    case method
    /// Figures that decided a conclusion which turned.
    case crossed
    /// All other figures whose printed value is another.
    case moved
    /// Figures that changed by less than they print.
    case hidden
    /// Figures of a later period that have the value of the one before.
    case later
    /// Figures that are new, or have a value for the first time.
    case added
    case tablesGone = "tables-gone"
    case tablesAdded = "tables-added"
    case tables
    /// Sentences that read otherwise.
    case text
  }

  package let kind: Kind
  package let entries: [ChangeEntry]
  /// What is said of the part as a whole: what is counted and not listed.
  package var remarks: [String] = []

  init(_ kind: Kind, _ entries: [ChangeEntry], remarks: [String] = []) {
    self.kind = kind
    self.entries = entries
    self.remarks = remarks
  }
}

/// One thing that changed, in words; `subject` has it as data.
package struct ChangeEntry: Sendable {
  package enum Subject: Sendable {
    case finding(FindingChange)
    case pair(FigurePair, ChangeExplanation?)
    case figure(Figure)
    case table(TableChange)
    case sentence(SentenceChange)
  }

  package let subject: Subject
  /// The name of the figure, the finding, the table or the chapter.
  package let key: String
  /// What a reader calls it.
  package let label: String
  /// Where the later report says it; nil where that is not known.
  package let place: String?
  package var before: String?
  package var now: String?
  /// How far it moved, with its sign: `+£3,450 (+11.1%)`.
  package var change: String?
  package var reasons: [ChangeReason] = []
  /// Of a sentence, its words in the two editions, those marked that the other has not.
  package var beforeWords: [SentenceChange.Piece] = []
  package var nowWords: [SentenceChange.Piece] = []
}

/// Something that moved a figure, or a figure that decided a conclusion.
package struct ChangeReason: Hashable, Sendable {
  /// What kind of cause it is: `later period`; empty for what decided a conclusion.
  package let word: String
  /// How far it alone would have moved the figure, with its sign; nil where that cannot be told.
  package let effect: String?
  package let text: String
}

extension ChangePart.Kind {
  /// Whether a later version number should rise by a major step.
  ///
  /// A conclusion that nobody asks any more, a figure, a table or a column that is gone, or another method.
  package var isMajor: Bool {
    switch self {
    case .dropped, .gone, .method, .tablesGone: true
    default: false
    }
  }

  /// Whether a person should look at it first.
  package var isAlarming: Bool {
    switch self {
    case .reversed, .changed, .unassessed, .dropped, .gone, .tablesGone: true
    default: false
    }
  }

  /// The parts that are about conclusions.
  package static let conclusions: [Self] = [
    .reversed, .changed, .unassessed, .dropped, .weakened, .strengthened, .assessed, .asked,
  ]

  /// The parts that are about figures.
  package static let figures: [Self] = [
    .gone, .assumption, .method, .crossed, .moved, .hidden, .later, .added,
  ]

  /// The parts that are about tables.
  package static let allTables: [Self] = [.tablesGone, .tablesAdded, .tables]

  /// Whether its entries are figures of both editions with another value.
  var isOfValues: Bool {
    switch self {
    case .assumption, .method, .crossed, .moved, .hidden: true
    default: false
    }
  }

  /// The word before an entry.
  package var word: String {
    switch self {
    case .unassessed: "no longer assessed"
    case .dropped: "no longer asked"
    case .assessed: "assessed for the first time"
    case .asked, .added: "new"
    case .crossed: "crossed a threshold"
    case .hidden: "hardly moved"
    case .later: "later period"
    case .tablesGone: "gone"
    case .tablesAdded: "new"
    case .tables: "table"
    default: rawValue
    }
  }

  /// The heading over its entries.
  package var heading: String {
    switch self {
    case .reversed: "Conclusions that are reversed"
    case .changed: "Conclusions with another outcome"
    case .unassessed: "Conclusions that can no longer be drawn"
    case .dropped: "Questions that are no longer asked"
    case .weakened: "Conclusions that hold less clearly"
    case .strengthened: "Conclusions that hold more clearly"
    case .assessed: "Conclusions that can be drawn for the first time"
    case .asked: "New questions"
    case .gone: "Figures that are gone or no longer known"
    case .assumption: "Parameters and assumptions"
    case .method: "Figures that are worked out otherwise"
    case .crossed: "Figures that decided a conclusion which turned"
    case .moved: "Figures that moved"
    case .hidden: "Figures that changed by less than they print"
    case .later: "Figures of a later period with the same value"
    case .added: "Figures that are new or known for the first time"
    case .tablesGone: "Tables that are gone"
    case .tablesAdded: "New tables"
    case .tables: "Tables"
    case .text: "Text"
    }
  }
}
