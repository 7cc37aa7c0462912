import Notation

/// What can be wrong with the writing of a template, whatever the figures are.
enum SyntaxProblem: Problem {
  case tagNotClosed(opening: String)
  case strayClosing(String)
  case emptyTag
  case strangeCharacter(Character)
  case quoteNotClosed
  case unknownTag(String)
  case unknownFilter(String)
  case unexpected(found: String, expected: String, usage: String)
  case notAName(String)
  case periodInName(name: String, period: String)
  case number(String)
  case notClosed(tag: String)
  case strayTag(String)
  case afterElse(String)
  case wrongEnd(found: String, open: String)
  case outcomeTwice(String)
  case textBeforeWhen
  case noWhen
  case textBeforeItem
  case notAlone(String)
  case notHere(what: String, inside: String)
  case notAtTop
  case chapterHeading
  case headingLevel(Int)
  case headingWithoutKey
  case emptyHeading
  case digits(String)
  case html(String)
  case indented
  case markdown(MarkdownRule)
  case keyTwice(kind: String, key: String)

  /// Markdown that a template may not use, because the report writes it itself.
  enum MarkdownRule: Sendable, CaseIterable {
    case underline, table, code, image, linkDefinition
  }

  var wording: Wording {
    switch self {
    case .tagNotClosed(let opening):
      Wording(
        "HNA0601", found: "\"\(opening)\" that is not closed",
        expected: "\"\(SyntaxProblem.closing(of: opening))\" before the next tag",
        remedy: "Close the tag; write no tag within a tag.")
    case .strayClosing(let closing):
      Wording(
        "HNA0602", found: "\"\(closing)\" that closes no tag", expected: "an opening before it",
        remedy: "Open the tag, or remove the braces.")
    case .emptyTag:
      Wording(
        "HNA0603", found: "a tag with nothing in it", expected: "a name or a word such as \"if\"",
        remedy: "Fill the tag in, or remove it.")
    case .strangeCharacter(let character):
      Wording(
        "HNA0604", found: "\"\(character)\" in a tag",
        expected: "names, quoted texts and the signs | , ( ) < > <= >= = !=",
        remedy: "Put text in straight double quotes; names are lower case with hyphens and dots.")
    case .quoteNotClosed:
      Wording(
        "HNA0605", found: "a quote that is not closed in its tag", expected: "a closing quote",
        remedy: "Close the text with a straight double quote.")
    case .unknownTag(let word):
      Wording(
        "HNA0606", found: "unknown tag \"\(word)\"" + hint(word, Keyword.allCases.map(\.rawValue)),
        expected: "one of " + Keyword.allCases.map(\.rawValue).joined(separator: ", "),
        remedy: "Correct the word; to print a figure, write {{ name }}.")
    case .unknownFilter(let word):
      Wording(
        "HNA0607",
        found: "unknown filter \"\(word)\"" + hint(word, Filter.allCases.map(\.rawValue)),
        expected: "one of " + Filter.allCases.map(\.rawValue).joined(separator: ", "),
        remedy: "Correct the word after \"|\".")
    case .unexpected(let found, let expected, let usage):
      Wording(
        "HNA0608", found: found, expected: expected, remedy: "Write \(usage).")
    case .notAName(let word):
      Wording(
        "HNA0609", found: "\"\(word)\" where a name should stand",
        expected: "a name in lower case, its words joined by hyphens and dots",
        remedy: "Correct the name; docs/figures.md lists the names of figures.")
    case .periodInName(let name, let period):
      Wording(
        "HNA0610", found: "the period \(period) in the name \"\(name)\"",
        expected: "a word for the period, since a template serves any year",
        remedy: "Write latest, first, or one of "
          + PeriodWord.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    case .number(let word):
      Wording(
        "HNA0611", found: "the number \(word) in a condition", expected: "a figure, 0 or 1",
        remedy: "Compare with a parameter, or decide by a finding.")
    case .notClosed(let tag):
      Wording(
        "HNA0612", found: "\"\(tag)\" without its {% end %}", expected: "{% end %} further down",
        remedy: "Add {% end %} where the passage ends.")
    case .strayTag(let tag):
      Wording(
        "HNA0613", found: "\"\(tag)\" that belongs to nothing",
        expected: SyntaxProblem.owner(of: tag),
        remedy: "Remove the tag, or open what it belongs to.")
    case .afterElse(let tag):
      Wording(
        "HNA0614", found: "\"\(tag)\" after \"else\"", expected: "{% end %}",
        remedy: "Put \"else\" last.")
    case .wrongEnd(let found, let open):
      Wording(
        "HNA0615", found: "an end of \"\(found)\" where \"\(open)\" is open",
        expected: "{% end %} or {% end \(open) %}",
        remedy: "Close what was opened last first.")
    case .outcomeTwice(let outcome):
      Wording(
        "HNA0616", found: "outcome \"\(outcome)\" in two places of one \"choose\"",
        expected: "each outcome once", remedy: "Remove the outcome from one of the two.")
    case .textBeforeWhen:
      Wording(
        "HNA0617", found: "text between \"choose\" and the first \"when\"",
        expected: "{% when outcome %}", remedy: "Move the text before \"choose\" or after \"when\"."
      )
    case .noWhen:
      Wording(
        "HNA0618", found: "a \"choose\" without \"when\"", expected: "{% when outcome %}",
        remedy: "Write the words for each outcome after its \"when\".")
    case .textBeforeItem:
      Wording(
        "HNA0619", found: "text between \"list\" and the first \"item\"", expected: "{% item %}",
        remedy: "Move the text before \"list\" or after \"item\".")
    case .notAlone(let tag):
      Wording(
        "HNA0620", found: "\"\(tag)\" on a line with other text", expected: "a line of its own",
        remedy: "Move the tag to a line of its own.")
    case .notHere(let what, let inside):
      Wording(
        "HNA0621", found: "\(what) within \(inside)", expected: "text only",
        remedy: "Move it out of \(inside).")
    case .notAtTop:
      Wording(
        "HNA0635", found: "a block within another tag", expected: "the top level of the chapter",
        remedy: "Put the other tag into the block, which is replaced and repeated as a whole.")
    case .chapterHeading:
      Wording(
        "HNA0622", found: "a chapter's heading (#)", expected: "headings ## and ### only",
        remedy: "The chapter's title is set in report.yaml; remove the line.")
    case .headingLevel(let level):
      Wording(
        "HNA0623", found: "a heading of level \(level)", expected: "## or ###",
        remedy: "Use ### for the lowest level.")
    case .headingWithoutKey:
      Wording(
        "HNA0624", found: "a heading without a key", expected: "{#key} at the end of the line",
        remedy: "Add a key in lower case, such as {#current-tenure}; links lead to it.")
    case .emptyHeading:
      Wording(
        "HNA0625", found: "a heading without words", expected: "words before the key",
        remedy: "Say in the heading what the section finds.")
    case .digits(let digits):
      Wording(
        "HNA0626", found: "\"\(digits)\" typed in the text of a template",
        expected: "no digits: every number comes from a figure",
        remedy: "Print a figure with {{ name }}, or list the term under terms: in report.yaml.")
    case .html(let text):
      Wording(
        "HNA0627", found: "\"\(text)\", which reads as HTML", expected: "Markdown and tags only",
        remedy: "Use Markdown; for a link write [words](address); for a less-than sign write \\<.")
    case .indented:
      Wording(
        "HNA0628", found: "a line of text that begins with spaces",
        expected: "text at the start of the line",
        remedy: "Remove the spaces; only what belongs to a list item above it is indented.")
    case .markdown(let rule): rule.wording
    case .keyTwice(let kind, let key):
      Wording(
        "HNA0634", found: "\(kind) \"\(key)\" stands twice", expected: "each \(kind) once",
        remedy: "Rename one of the two; to say something again use {% repeat %} or {% ref %}.")
    }
  }

  private static func closing(of opening: String) -> String {
    switch opening {
    case "{{": "}}"
    case "{%": "%}"
    default: "#}"
    }
  }

  private static func owner(of tag: String) -> String {
    switch tag {
    case "elif", "else": "{% if … %} before it"
    case "when": "{% choose … %} before it"
    case "item": "{% list %} before it"
    default: "a tag before it that needs an end"
    }
  }
}

extension SyntaxProblem.MarkdownRule {
  fileprivate var wording: Wording {
    switch self {
    case .underline:
      Wording(
        "HNA0629", found: "a line of hyphens or equals signs", expected: "no rule and no underline",
        remedy: "For a heading write ## before its words.")
    case .table:
      Wording(
        "HNA0630", found: "a line that begins with \"|\"", expected: "{% table key %}",
        remedy: "Tables are made from figures: place one with {% table key %}.")
    case .code:
      Wording(
        "HNA0631", found: "a block of code", expected: "text",
        remedy: "Remove the fence; quote with > instead.")
    case .image:
      Wording(
        "HNA0632", found: "an image", expected: "{% chart key %}",
        remedy: "Charts are made from figures: place one with {% chart key %}.")
    case .linkDefinition:
      Wording(
        "HNA0633", found: "a definition of a link", expected: "[words](address) in the text",
        remedy: "Write the address where the link stands.")
    }
  }
}

/// The question that follows an unknown word, if a known one is near.
func hint(_ word: String, _ known: some Sequence<String>) -> String {
  nearest(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
}
