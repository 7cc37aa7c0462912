import Testing

@testable import Report

@Suite("Names, values and outcomes that a report does not have")
struct NameFaultTests {
  static let cases: [(template: String, faults: String)] = [
    (
      "{{ hommes.latest }}",
      """
      1:4: error HNA0641: nothing named "hommes.latest"; did you mean "homes.latest"?; expected a figure, a text or a finding of this report
        Correct the name; where it may be absent, ask {% if has hommes.latest %} first.
      """
    ),
    (
      "{{ hidden.latest }}",
      """
      1:1: error HNA0642: "hidden.latest" has no value: it is confidential; expected a value to print
        Ask {% if has hidden.latest %} first, and say what the report does without it.
      """
    ),
    (
      "{{ verdict }}",
      """
      1:4: error HNA0644: "verdict" is a finding; expected a figure or a text
        Use {% choose %} for a finding, and {% for %} for a list.
      """
    ),
    (
      "{{ places }}",
      """
      1:4: error HNA0644: "places" is a list; expected a figure or a text
        Use {% choose %} for a finding, and {% for %} for a list.
      """
    ),
    (
      "{{ hidden.latest | whole }}",
      """
      1:1: error HNA0642: "hidden.latest" has no value: it is confidential; expected a value to print
        Ask {% if has hidden.latest %} first, and say what the report does without it.
      """
    ),
    (
      "{% choose verdit %}{% when a %}{% end %}",
      """
      1:11: error HNA0645: no finding named "verdit"; did you mean "verdict"?; expected a finding of this report
        Correct the name; where a finding may be absent, ask {% if has verdit %} first.
      """
    ),
    (
      "{% choose verdict %}{% when marginal %}{% when afordable %}{% end %}",
      """
      1:1: error HNA0647: no words for "affordable", "not-affordable" of "verdict"; expected words for every outcome
        Add {% when affordable, not-affordable %} with what the report then says.
      1:48: error HNA0646: "afordable" is no outcome of "verdict"; did you mean "affordable"?; expected one of affordable, marginal, not-affordable
        Correct the outcome.
      """
    ),
    (
      "{% for a in place %}{% end %}",
      """
      1:13: error HNA0648: no list named "place"; did you mean "places"?; expected a list of this report
        Correct the name of the list.
      """
    ),
    (
      "{% for place in places %}{{ place.nam }}{% end %}",
      """
      1:29: error HNA0649: "place" has no "nam"; did you mean "name"?; expected one of code, key, name
        Correct the name; where it may be absent, ask {% if has place.nam %} first.
      """
    ),
    (
      "{% if verdict is marginl %}{% end %}",
      """
      1:18: error HNA0646: "marginl" is no outcome of "verdict"; did you mean "marginal"?; expected one of affordable, marginal, not-affordable
        Correct the outcome.
      """
    ),
    (
      "{% if nothing is marginal %}{% end %}",
      """
      1:7: error HNA0641: nothing named "nothing"; expected a figure, a text or a finding of this report
        Correct the name; where it may be absent, ask {% if has nothing %} first.
      """
    ),
    (
      "{{ homes.latest | difference hidden.latest }}",
      """
      1:30: error HNA0642: "hidden.latest" has no value: it is confidential; expected a value to print
        Ask {% if has hidden.latest %} first, and say what the report does without it.
      """
    ),
    (
      "{{ [area.nam].x }}",
      """
      1:4: error HNA0641: nothing named "area.nam"; did you mean "area.name"?; expected a figure, a text or a finding of this report
        Correct the name; where it may be absent, ask {% if has area.nam %} first.
      """
    ),
    (
      "{{ empty.text }}",
      """
      1:4: error HNA0643: the text "empty.text" is empty; expected words to print
        Ask {% if has empty.text %} first.
      """
    ),
  ]

  @Test(arguments: cases)
  func areToldWithPlaceAndRemedy(template: String, faults: String) {
    let found = Bench.faults(
      template, Bench.telling(texts: ["empty.text": " ", "area.description": "a"]))
    #expect(found.joined(separator: "\n").replacing("T/chapters/one.md:", with: "") == faults)
  }
}
