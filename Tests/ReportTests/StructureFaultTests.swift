import Testing

@testable import Report

@Suite("Faults in how tags stand together")
struct StructureFaultTests {
  static let cases: [(template: String, faults: String)] = [
    (
      "{% if zero > 0 %}a",
      """
      1:1: error HNA0612: "{% if %}" without its {% end %}; expected {% end %} further down
        Add {% end %} where the passage ends.
      """
    ),
    (
      "{% end %}",
      """
      1:1: error HNA0613: "end" that belongs to nothing; expected a tag before it that needs an end
        Remove the tag, or open what it belongs to.
      """
    ),
    (
      "{% else %}",
      """
      1:1: error HNA0613: "else" that belongs to nothing; expected {% if … %} before it
        Remove the tag, or open what it belongs to.
      """
    ),
    (
      "{% when affordable %}",
      """
      1:1: error HNA0613: "when" that belongs to nothing; expected {% choose … %} before it
        Remove the tag, or open what it belongs to.
      """
    ),
    (
      "{% item %}",
      """
      1:1: error HNA0613: "item" that belongs to nothing; expected {% list %} before it
        Remove the tag, or open what it belongs to.
      """
    ),
    (
      "{% if zero > 0 %}{% else %}{% elif zero > 0 %}{% end %}",
      """
      1:28: error HNA0614: "elif" after "else"; expected {% end %}
        Put "else" last.
      """
    ),
    (
      "{% if zero > 0 %}{% end for %}",
      """
      1:25: error HNA0615: an end of "for" where "if" is open; expected {% end %} or {% end if %}
        Close what was opened last first.
      """
    ),
    (
      "{% choose verdict %}{% when marginal %}a{% when marginal %}b{% end %}",
      """
      1:49: error HNA0616: outcome "marginal" in two places of one "choose"; expected each outcome once
        Remove the outcome from one of the two.
      """
    ),
    (
      "{% choose verdict %}a{% when marginal %}b{% end %}",
      """
      1:21: error HNA0617: text between "choose" and the first "when"; expected {% when outcome %}
        Move the text before "choose" or after "when".
      """
    ),
    (
      "{% choose verdict %}{% end %}",
      """
      1:1: error HNA0618: a "choose" without "when"; expected {% when outcome %}
        Write the words for each outcome after its "when".
      """
    ),
    (
      "{% list %}a{% item %}b{% end %}",
      """
      1:11: error HNA0619: text between "list" and the first "item"; expected {% item %}
        Move the text before "list" or after "item".
      """
    ),
    (
      "Text {% table tenure %}",
      """
      1:6: error HNA0620: "{% table %}" on a line with other text; expected a line of its own
        Move the tag to a line of its own.
      """
    ),
    (
      "{% note %}{% table tenure %}{% end %}",
      """
      1:11: error HNA0621: a table within a note; expected text only
        Move it out of a note.
      """
    ),
    (
      "{% notice %}\n## A {#a}\n{% end %}",
      """
      2:1: error HNA0621: a heading within a notice; expected text only
        Move it out of a notice.
      """
    ),
    (
      "{% if zero = 0 %}\n{% block a %}\n{% end %}\n{% end %}",
      """
      2:1: error HNA0635: a block within another tag; expected the top level of the chapter
        Put the other tag into the block, which is replaced and repeated as a whole.
      """
    ),
    (
      "{% block a %}\n{% end %}\n{% block a %}\n{% end %}",
      """
      3:1: error HNA0634: block "a" stands twice; expected each block once
        Rename one of the two; to say something again use {% repeat %} or {% ref %}.
      """
    ),
    (
      "{% else now %}",
      """
      1:1: error HNA0613: "else" that belongs to nothing; expected {% if … %} before it
        Remove the tag, or open what it belongs to.
      """
    ),
  ]

  @Test(arguments: cases)
  func areToldWithPlaceAndRemedy(template: String, faults: String) {
    let found = Bench.faults(template)
    #expect(found.joined(separator: "\n").replacing("T/chapters/one.md:", with: "") == faults)
  }
}
