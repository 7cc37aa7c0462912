import Testing

@testable import Report

@Suite("Faults in the text around tags")
struct TextFaultTests {
  static let cases: [(template: String, faults: String)] = [
    (
      "# Title",
      """
      1:1: error HNA0622: a chapter's heading (#); expected headings ## and ### only
        The chapter's title is set in report.yaml; remove the line.
      """
    ),
    (
      "#### Deep {#deep}",
      """
      1:1: error HNA0623: a heading of level 4; expected ## or ###
        Use ### for the lowest level.
      """
    ),
    (
      "## Words",
      """
      1:1: error HNA0624: a heading without a key; expected {#key} at the end of the line
        Add a key in lower case, such as {#current-tenure}; links lead to it.
      """
    ),
    (
      "## {#key}",
      """
      1:1: error HNA0625: a heading without words; expected words before the key
        Say in the heading what the section finds.
      """
    ),
    (
      "There were 12 homes.",
      """
      1:12: error HNA0626: "12" typed in the text of a template; expected no digits: every number comes from a figure
        Print a figure with {{ name }}, or list the term under terms: in report.yaml.
      """
    ),
    (
      "In M4(2)x and M4(2) and (M4(2)).",
      """
      1:4: error HNA0626: "M4(2)x" typed in the text of a template; expected no digits: every number comes from a figure
        Print a figure with {{ name }}, or list the term under terms: in report.yaml.
      """
    ),
    (
      "One\n{{ schemes | plural \"1 home\" \"2 homes\" }}",
      """
      2:21: error HNA0626: "1 home" typed in the text of a template; expected no digits: every number comes from a figure
        Print a figure with {{ name }}, or list the term under terms: in report.yaml.
      2:30: error HNA0626: "2 homes" typed in the text of a template; expected no digits: every number comes from a figure
        Print a figure with {{ name }}, or list the term under terms: in report.yaml.
      """
    ),
    (
      "A <b>bold</b> word",
      """
      1:3: error HNA0627: "<b>bold</b>", which reads as HTML; expected Markdown and tags only
        Use Markdown; for a link write [words](address); for a less-than sign write \\<.
      """
    ),
    (
      "<!-- x -->",
      """
      1:1: error HNA0627: "<!--", which reads as HTML; expected Markdown and tags only
        Use Markdown; for a link write [words](address); for a less-than sign write \\<.
      """
    ),
    (
      "  indented",
      """
      1:3: error HNA0628: a line of text that begins with spaces; expected text at the start of the line
        Remove the spaces; only what belongs to a list item above it is indented.
      """
    ),
    (
      "a\n---",
      """
      2:1: error HNA0629: a line of hyphens or equals signs; expected no rule and no underline
        For a heading write ## before its words.
      """
    ),
    (
      "===",
      """
      1:1: error HNA0629: a line of hyphens or equals signs; expected no rule and no underline
        For a heading write ## before its words.
      """
    ),
    (
      "| a | b |",
      """
      1:1: error HNA0630: a line that begins with "|"; expected {% table key %}
        Tables are made from figures: place one with {% table key %}.
      """
    ),
    (
      "```",
      """
      1:1: error HNA0631: a block of code; expected text
        Remove the fence; quote with > instead.
      """
    ),
    (
      "![x](y)",
      """
      1:1: error HNA0632: an image; expected {% chart key %}
        Charts are made from figures: place one with {% chart key %}.
      """
    ),
    (
      "[c]: http://x",
      """
      1:1: error HNA0633: a definition of a link; expected [words](address) in the text
        Write the address where the link stands.
      """
    ),
  ]

  @Test(arguments: cases)
  func areToldWithPlaceAndRemedy(template: String, faults: String) {
    let found = Bench.faults(template)
    #expect(found.joined(separator: "\n").replacing("T/chapters/one.md:", with: "") == faults)
  }
}
