import DocumentModel
import Notation

/// A part of a template, as it was read.
indirect enum Node: Sendable {
  /// Words of the template, without spaces at either end.
  case words(String)
  case space
  /// The indentation of what belongs to an item of a list.
  case indentation(Int)
  case lineEnd
  case blankLine
  case print(Print)
  case branches([Branch], otherwise: [Node])
  case choice(Choice)
  case loop(Loop)
  case series(Series)
  case note([Node])
  case notice([Node])
  case heading(HeadingLine)
  case definition(DefinitionLine)
  case exhibit(Exhibit)
  case reference(Target, Location)
  case block(NamedBlock)
  case repetition(Repetition)
  case gap(String, Location)

  /// What is printed while a condition holds.
  struct Branch: Sendable {
    var condition: Condition
    var body: [Node]
  }

  /// Words for each outcome of a finding.
  struct Choice: Sendable {
    var finding: Name
    var location: Location
    var cases: [(outcomes: [TagWord], body: [Node])]
  }

  /// A passage printed for each record of a list.
  struct Loop: Sendable {
    var variable: String
    var list: Name
    var body: [Node]
  }

  /// Passages joined by commas and "and"; those that print nothing are left out.
  struct Series: Sendable {
    enum Items: Sendable {
      case written([[Node]])
      case records(Loop)
    }
    var items: Items
    var conjunction: String
    /// Whether its tags stand on lines of their own, so that a line ends with it.
    var isAlone: Bool
  }

  struct HeadingLine: Sendable {
    var level: Int
    var key: String
    var text: [Node]
    var location: Location
  }

  struct DefinitionLine: Sendable {
    var key: String
    var term: String
    var text: [Node]
    var location: Location
  }

  struct Exhibit: Sendable {
    var kind: ExhibitKind
    var key: String
    var location: Location
  }

  struct NamedBlock: Sendable {
    var name: String
    var body: [Node]
    var location: Location
  }

  struct Repetition: Sendable {
    /// `chapter.block`.
    var block: String
    /// Whether it stands on a line of its own, as paragraphs do.
    var isAlone: Bool
    var location: Location
  }
}

/// What a report shows beside its prose.
enum ExhibitKind: String, CaseIterable, Sendable {
  case table, chart
}

/// What a template calls a figure, a text, a finding or a list.
struct Name: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case word(String)
    /// A text whose words stand in the name: `stock.[size.key].share`.
    case inserted(String)
  }

  /// As written.
  let text: String
  let parts: [Part]
  let location: Location
}

/// A `{{ … }}`.
struct Print: Sendable {
  enum Subject: Sendable {
    case name(Name)
    case extreme(Extreme)
  }
  var subject: Subject
  var filters: [FilterCall]
  var location: Location
}

/// The largest or the smallest of a set of figures, all of which must be there.
struct Extreme: Sendable {
  enum Kind: String, Sendable { case largest, smallest }
  var kind: Kind
  var names: [Name]
}

/// A filter with what was given to it.
struct FilterCall: Sendable {
  var filter: Filter
  var name: Name?
  var words: [String]
  var location: Location
}

/// What is asked after `if`.
indirect enum Condition: Sendable {
  enum Comparison: String, CaseIterable, Sendable {
    case less = "<"
    case greater = ">"
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case unequal = "!="
  }

  enum Operand: Sendable {
    case name(Name)
    case number(Double)
  }

  case all([Condition])
  case any([Condition])
  case not(Condition)
  case has([Name])
  case hasExhibit(ExhibitKind, TagWord)
  case isMissing(Name)
  case compare(Operand, Comparison, Operand, Location)
  case isOne(Name, of: [TagWord])
  case isExtreme(Name, Extreme)
  case position(LoopPosition, Location)
}

/// Where in a loop a passage is printed.
enum LoopPosition: String, CaseIterable, Sendable {
  case first = "loop.first"
  case last = "loop.last"
  case only = "loop.only"
}
