import Testing

@testable import Report

@Suite("Figures, exhibits and references that are used wrongly")
struct UseFaultTests {
  static let cases: [(template: String, faults: String)] = [
    (
      "{% if homes.latest > people.latest %}{% end %}",
      """
      1:20: error HNA0650: "homes.2021" in dwellings beside "people.2021" in people; expected two figures that count the same thing
        Compare like with like; work out a figure in the other's unit if there is none.
      """
    ),
    (
      "{% if area.name > 0 %}{% end %}",
      """
      1:7: error HNA0651: "area.name" is not a figure; expected a figure to compare
        Compare texts with "is".
      """
    ),
    (
      "{% if homes.latest is marginal %}{% end %}",
      """
      1:7: error HNA0652: "homes.latest" is a figure; expected a finding or a text before "is"
        Compare figures with < > <= >= = !=, or decide by a finding.
      """
    ),
    (
      "{{ area.name | whole }}",
      """
      1:16: error HNA0653: "whole" after something that is no longer a figure; expected a figure before the filter
        Put "whole" before filters that make words, or leave it out.
      """
    ),
    (
      "{{ homes.latest | paragraphs }}",
      """
      1:19: error HNA0654: "paragraphs" after a figure; expected words before the filter
        Leave the filter out, or make words of the figure first.
      """
    ),
    (
      "{{ homes.latest | words | whole }}",
      """
      1:27: error HNA0653: "whole" after something that is no longer a figure; expected a figure before the filter
        Put "whole" before filters that make words, or leave it out.
      """
    ),
    (
      "{{ owned.latest | hundreds }}",
      """
      1:19: error HNA0655: "hundreds" after a figure in share; expected a count or an amount of money
        Use another filter, or another figure.
      """
    ),
    (
      "{{ homes.latest | fraction \"homes\" }}",
      """
      1:19: error HNA0655: "fraction" after a figure in dwellings; expected a share
        Use another filter, or another figure.
      """
    ),
    (
      "{{ schemes | grew }}",
      """
      1:14: error HNA0655: "grew" after a figure in number; expected a growth, a difference, a count or an amount
        Use another filter, or another figure.
      """
    ),
    (
      "{{ schemes | period }}",
      """
      1:14: error HNA0656: "schemes" has no period; expected a figure with one
        Leave "period" out, or print another figure.
      """
    ),
    (
      "{{ homes.latest | range }}",
      """
      1:19: error HNA0656: "homes.2021" has no range; expected a figure with one
        Leave "range" out, or print another figure.
      """
    ),
    (
      "{{ homes.latest | reason }}",
      """
      1:19: error HNA0656: "homes.2021" has no reason; expected a figure with one
        Leave "reason" out, or print another figure.
      """
    ),
    (
      "{{ homes.latest | compared-with people.latest }}",
      """
      1:33: error HNA0650: "homes.2021" in dwellings beside "people.2021" in people; expected two figures that count the same thing
        Compare like with like; work out a figure in the other's unit if there is none.
      """
    ),
    (
      "{% if loop.first %}{% end %}",
      """
      1:7: error HNA0657: "loop.first" outside a loop; expected {% for … %} or {% list … %} around it
        Move the condition into the loop.
      """
    ),
    (
      "{% table tenur %}",
      """
      1:1: error HNA0658: no table named "tenur"; did you mean "tenure"?; expected a table that the program makes
        Correct the key; docs/templates.md lists the tables.
      """
    ),
    (
      "{% chart tenure %}",
      """
      1:1: error HNA0658: no chart named "tenure"; expected a chart that the program makes
        Correct the key; docs/templates.md lists the charts.
      """
    ),
    (
      "{% table people %}",
      """
      1:1: error HNA0659: table "people" has no entry in report.yaml; expected its words under tables:
        Add "people:" under tables: there.
      """
    ),
    (
      "{% table tenure %}",
      """
      1:1: error HNA0660: table "tenure" has no figures in this report; expected a table to place
        Ask {% if has table tenure %} first, and place {% gap %} otherwise.
      """
    ),
    (
      "{% if has table tenur %}{% end %}",
      """
      1:17: error HNA0658: no table named "tenur"; did you mean "tenure"?; expected a table that the program makes
        Correct the key; docs/templates.md lists the tables.
      """
    ),
    (
      "## A {#a}\n\n## B {#a}",
      """
      3:1: error HNA0661: section "a" stands in this report already; expected each section once
        Refer to it with {% ref section a %}, or give the second another key.
      """
    ),
    (
      "{% ref table tenure %}",
      """
      1:1: error HNA0662: a reference to table "tenure", which this report does not have; expected a table of this report
        Correct the key, or refer to it only where it is placed.
      """
    ),
    (
      "{% ref section b %}\n\n## A {#bb}",
      """
      1:1: error HNA0662: a reference to section "b", which this report does not have; did you mean "bb"?; expected a section of this report
        Correct the key, or refer to it only where it is placed.
      """
    ),
    (
      "{% gap scheme %}",
      """
      1:1: error HNA0663: no gap named "scheme"; did you mean "schemes"?; expected a name under gaps: in report.yaml
        Add "scheme:" under gaps: with what, needs and source.
      """
    ),
    (
      "## {% if zero > 0 %}A{% end %} {#a}",
      """
      1:1: error HNA0665: the heading of "a" has no words in this report; expected words in every case
        Add {% else %} with words for this case.
      """
    ),
    (
      "{% repeat one.b %}",
      """
      1:1: error HNA0667: no block named "one.b"; expected a block of this report, as chapter.block
        Correct the name.
      """
    ),
    (
      "{% block a %}\n{% repeat one.a %}\n{% end %}",
      """
      2:1: error HNA0668: block "one.a" repeats itself; expected a block that ends
        Remove one of the repetitions.
      """
    ),
    (
      "{% block a %}\n## A {#a}\n{% end %}\n{% repeat one.a %}",
      """
      4:1: error HNA0669: block "one.a", which is repeated here, holds a heading; expected text only
        Move a heading out of the block.
      """
    ),
    (
      "x{{ area.description | paragraphs | whole }}",
      """
      1:37: error HNA0653: "whole" after something that is no longer a figure; expected a figure before the filter
        Put "whole" before filters that make words, or leave it out.
      """
    ),
    (
      "{% if growth is largest of growth, homes.latest %}{% end %}",
      """
      1:36: error HNA0650: "growth" in growth beside "homes.2021" in dwellings; expected two figures that count the same thing
        Compare like with like; work out a figure in the other's unit if there is none.
      """
    ),
    (
      "{% repeat 9 %}",
      """
      1:1: error HNA0667: no block named "9"; expected a block of this report, as chapter.block
        Correct the name.
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
