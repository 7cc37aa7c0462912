import Testing

@testable import Report

@Suite("Faults within a tag")
struct TagFaultTests {
  static let cases: [(template: String, faults: String)] = [
    (
      "{{ homes.latest",
      """
      1:1: error HNA0601: "{{" that is not closed; expected "}}" before the next tag
        Close the tag; write no tag within a tag.
      """
    ),
    (
      "{% if zero > 0",
      """
      1:1: error HNA0601: "{%" that is not closed; expected "%}" before the next tag
        Close the tag; write no tag within a tag.
      """
    ),
    (
      "{# open",
      """
      1:1: error HNA0601: "{#" that is not closed; expected "#}" before the next tag
        Close the tag; write no tag within a tag.
      """
    ),
    (
      "a }} b",
      """
      1:3: error HNA0602: "}}" that closes no tag; expected an opening before it
        Open the tag, or remove the braces.
      """
    ),
    (
      "a %} b",
      """
      1:3: error HNA0602: "%}" that closes no tag; expected an opening before it
        Open the tag, or remove the braces.
      """
    ),
    (
      "{{ }}",
      """
      1:1: error HNA0603: a tag with nothing in it; expected a name or a word such as "if"
        Fill the tag in, or remove it.
      """
    ),
    (
      "{% %}",
      """
      1:1: error HNA0603: a tag with nothing in it; expected a name or a word such as "if"
        Fill the tag in, or remove it.
      """
    ),
    (
      "{{ homes;latest }}",
      """
      1:9: error HNA0604: ";" in a tag; expected names, quoted texts and the signs | , ( ) < > <= >= = !=
        Put text in straight double quotes; names are lower case with hyphens and dots.
      """
    ),
    (
      "{{ schemes | plural \"one }}",
      """
      1:1: error HNA0601: "{{" that is not closed; expected "}}" before the next tag
        Close the tag; write no tag within a tag.
      1:21: error HNA0605: a quote that is not closed in its tag; expected a closing quote
        Close the text with a straight double quote.
      """
    ),
    (
      "{% iff zero > 0 %}",
      """
      1:4: error HNA0606: unknown tag "iff"; did you mean "if"?; expected one of if, elif, else, end, choose, when, for, list, item, note, notice, block, table, chart, ref, repeat, gap
        Correct the word; to print a figure, write {{ name }}.
      """
    ),
    (
      "{{ homes.latest | hundred }}",
      """
      1:19: error HNA0607: unknown filter "hundred"; did you mean "hundreds"?; expected one of whole, one-decimal, two-decimals, tens, hundreds, thousands, millions, words, absolute, lower, upper, difference, plus, plural, range, fraction, compared-with, grew, rose, increase, has-grown, to-grow, above-or-below, period, source, place, label, unit, reason, capitalised, uncapitalised, paragraphs
        Correct the word after "|".
      """
    ),
    (
      "{{ homes.latest homes }}",
      """
      1:17: error HNA0608: "homes" in {{ }}; expected "|"
        Write {{ name }} or {{ name | filter }}.
      """
    ),
    (
      "{{ homes.latest | }}",
      """
      1:1: error HNA0608: the end of the tag in {{ }}; expected the name of a filter
        Write {{ name }} or {{ name | filter }}.
      """
    ),
    (
      "{{ homes.latest | difference }}",
      """
      1:1: error HNA0608: the end of the tag in {{ }}; expected a name
        Write | difference other.figure.
      """
    ),
    (
      "{{ homes.latest | plural one }}",
      """
      1:26: error HNA0608: "one" in {{ }}; expected a text in quotes
        Write | plural "scheme" "schemes".
      """
    ),
    (
      "{{ Homes }}",
      """
      1:4: error HNA0609: "Homes" where a name should stand; expected a name in lower case, its words joined by hyphens and dots
        Correct the name; docs/figures.md lists the names of figures.
      """
    ),
    (
      "{{ homes..latest }}",
      """
      1:4: error HNA0609: "homes..latest" where a name should stand; expected a name in lower case, its words joined by hyphens and dots
        Correct the name; docs/figures.md lists the names of figures.
      """
    ),
    (
      "{{ homes.2021 }}",
      """
      1:4: error HNA0610: the period 2021 in the name "homes.2021"; expected a word for the period, since a template serves any year
        Write latest, first, or one of census-year, base-year, stock-year, dwellings-year, plan-start, plan-end, horizon-year.
      """
    ),
    (
      "{{ homes.2021-2022.authority }}",
      """
      1:4: error HNA0610: the period 2021-2022 in the name "homes.2021-2022.authority"; expected a word for the period, since a template serves any year
        Write latest, first, or one of census-year, base-year, stock-year, dwellings-year, plan-start, plan-end, horizon-year.
      """
    ),
    (
      "{% if homes.latest > 5 %}a{% end %}",
      """
      1:22: error HNA0611: the number 5 in a condition; expected a figure, 0 or 1
        Compare with a parameter, or decide by a finding.
      """
    ),
    (
      "{% if zero %}a{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% if %}; expected "is" or one of < > <= >= = !=
        Write {% if has name %}, {% if name > other %}, {% if name is missing %} or {% if finding is outcome %}.
      """
    ),
    (
      "{% if %}a{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% if %}; expected a name
        Write {% if has name %}, {% if name > other %}, {% if name is missing %} or {% if finding is outcome %}.
      """
    ),
    (
      "{% if 0 is missing %}a{% end %}",
      """
      1:12: error HNA0608: "missing" in {% if %}; expected a comparison
        Write {% if has name %}, {% if name > other %}, {% if name is missing %} or {% if finding is outcome %}.
      """
    ),
    (
      "{% if has %}a{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% if %}; expected a name
        Write has name or has name, name.
      """
    ),
    (
      "{% if (zero > 0 %}a{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% if %}; expected ")"
        Write {% if has name %}, {% if name > other %}, {% if name is missing %} or {% if finding is outcome %}.
      """
    ),
    (
      "{% for a of b %}{% end %}",
      """
      1:10: error HNA0608: "of" in {% for %}; expected "in"
        Write {% for item in list %}…{% end %}.
      """
    ),
    (
      "{% for a in %}{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% for %}; expected a name
        Write {% for item in list %}…{% end %}.
      """
    ),
    (
      "{% ref picture x %}",
      """
      1:8: error HNA0608: "picture" in {% ref %}; expected one of chapter, section, table, chart, term
        Write {% ref table key %}, with table, chart, chapter, section or term.
      """
    ),
    (
      "{% ref table %}",
      """
      1:1: error HNA0608: the end of the tag in {% ref %}; expected a key
        Write {% ref table key %}, with table, chart, chapter, section or term.
      """
    ),
    (
      "{% table %}",
      """
      1:1: error HNA0608: the end of the tag in {% table %}; expected a key
        Write {% table key %}.
      """
    ),
    (
      "{% gap Bad %}",
      """
      1:8: error HNA0608: "Bad" in {% gap %}; expected a key
        Write {% gap name %}.
      """
    ),
    (
      "{% if zero is largest of zero %}a{% end %}",
      """
      1:1: error HNA0608: the end of the tag in {% if %}; expected a second name
        Write largest of name, name or smallest of name, name.
      """
    ),
    (
      "{{ largest of }}",
      """
      1:1: error HNA0608: the end of the tag in {{ }}; expected a name
        Write largest of name, name or smallest of name, name.
      """
    ),
    (
      "{% block a b %}\n{% end %}",
      """
      1:12: error HNA0608: "b" at the end of the tag; expected nothing more
        Write {% block name %}…{% end %}.
      """
    ),
  ]

  @Test(arguments: cases)
  func areToldWithPlaceAndRemedy(template: String, faults: String) {
    let found = Bench.faults(template)
    #expect(found.joined(separator: "\n").replacing("T/chapters/one.md:", with: "") == faults)
  }
}
