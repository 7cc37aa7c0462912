/// A report, before it is spelled in any format.
///
/// The model holds prose, tables, charts and notes in reading order and knows nothing of what they are about.
/// Numbers of tables and charts, the contents and the footnotes are worked out by `Resolution`, never typed.
package struct Document: Sendable {
  /// What the cover and every page's foot say about the report: a label and its text, in order.
  package struct Fact: Hashable, Sendable {
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  package var title: String
  /// What the report is, under its title.
  package var subtitle: String
  /// Draft or published, data cut-off date, version: on the cover and at the foot of every page.
  package var facts: [Fact]
  /// A warning that stands at the head of every page: that the place is invented, that the report is a draft.
  package var banner: String?
  package var chapters: [Chapter]
  /// Statements that licences ask for, printed once and linked from every page.
  package var attributions: [String]

  package init(
    title: String, subtitle: String, facts: [Fact] = [], banner: String? = nil,
    chapters: [Chapter], attributions: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.facts = facts
    self.banner = banner
    self.chapters = chapters
    self.attributions = attributions
  }
}

/// A chapter: one page of HTML, one file of Markdown.
package struct Chapter: Sendable {
  /// The stable name, which files and anchors are made from: `tenure`.
  package var key: String
  /// `4` or `A`; nil for front matter.
  package var number: String?
  package var title: String
  package var blocks: [Block]

  package init(key: String, number: String?, title: String, blocks: [Block]) {
    self.key = key
    self.number = number
    self.title = title
    self.blocks = blocks
  }
}

/// A part of a chapter.
package enum Block: Sendable {
  case heading(Heading)
  /// One or more paragraphs, lists or quotations of CommonMark, without headings.
  case prose(Prose)
  case table(Table)
  case chart(Chart)
  case notice(Notice)
  case definitions([Definition])
}

/// A heading within a chapter; its text states the finding, so its anchor comes from a key instead.
package struct Heading: Sendable {
  /// 2 or 3.
  package var level: Int
  package var key: String
  package var text: Prose

  package init(level: Int, key: String, text: Prose) {
    precondition((2...3).contains(level))
    self.level = level
    self.key = key
    self.text = text
  }
}

/// A remark set apart from the text.
package struct Notice: Sendable {
  package enum Kind: String, Sendable {
    /// Something the reader should know before relying on the text: a small sample, a gap.
    case caution
    /// A part that could not be assessed, with what it needs.
    case gap
    /// For the reader of a draft: a paragraph whose figures have moved since it was written.
    case reread
  }

  package var kind: Kind
  package var text: Prose

  package init(_ kind: Kind, _ text: Prose) {
    self.kind = kind
    self.text = text
  }
}

/// A term and what it means.
package struct Definition: Sendable {
  package var key: String
  package var term: String
  package var text: Prose

  package init(key: String, term: String, text: Prose) {
    self.key = key
    self.term = term
    self.text = text
  }
}
