import Testing

@testable import Report

@Suite struct TagTests {
  @Test(arguments: [
    // Figures and texts.
    ("{{ homes.latest }} homes", "1,234 homes"),
    ("{{ homes.first }} homes", "1,100 homes"),
    ("{{ homes.census-year.authority }}", "2,468"),
    ("{{ owned.latest }}", "45.0%"),
    ("{{ area.name }} is {{ area.setting }}.", "Testham is a parish."),
    ("{{ area.setting | capitalised }} in {{ authority.name }}", "A parish in Testshire"),
    ("From {{ plan.start }} to {{ plan.end }}", "From 2022 to 2037"),
    ("{{homes.latest}}", "1,234"),

    // Comments and spaces.
    ("One{# nothing #} two", "One two"),
    ("One {# nothing #} two", "One two"),
    ("{# nothing\n at all #}\nOne", "One"),

    // Conditions.
    ("{% if has homes.latest %}yes{% else %}no{% end %}", "yes"),
    ("{% if has homes.latest, hidden.latest %}yes{% else %}no{% end %}", "no"),
    ("{% if hidden.latest is missing %}yes{% end %}", "yes"),
    ("{% if homes.latest is not missing %}yes{% end %}", "yes"),
    ("{% if homes.latest > homes.first %}more{% else %}less{% end %}", "more"),
    ("{% if homes.latest <= homes.first %}less{% elif zero = 0 %}zero{% end %}", "zero"),
    ("{% if decline < 0 and growth > 0 %}both{% end %}", "both"),
    ("{% if decline > 0 or growth > 0 %}one{% end %}", "one"),
    ("{% if not (decline > 0 or zero != 0) %}none{% end %}", "none"),
    ("{% if has nothing.here and nothing.here > 0 %}a{% else %}b{% end if %}", "b"),
    ("{% if verdict is marginal %}a{% end %}", "a"),
    ("{% if verdict is affordable or marginal %}a{% end %}", "a"),
    ("{% if verdict is affordable, not-affordable %}a{% else %}b{% end %}", "b"),
    ("{% if verdict is affordable or has homes.latest %}a{% end %}", "a"),
    ("{% if verdict is not marginal %}a{% else %}b{% end %}", "b"),
    ("{% if area.setting is \"a parish\" %}a{% end %}", "a"),
    ("{% if homes.latest is largest of homes.first, homes.latest %}a{% end %}", "a"),
    ("{% if homes.first is largest of homes.first, homes.first %}a{% else %}tie{% end %}", "tie"),
    ("{% if growth is smallest of growth, still, decline %}a{% else %}b{% end %}", "b"),

    // Choices.
    (
      "{% choose verdict %}{% when affordable %}x{% when marginal, not-affordable %}y{% end %}", "y"
    ),

    // Series.
    ("{% list %}{% item %}a{% item %}b{% item %}c{% end %}", "a, b and c"),
    ("{% list or %}{% item %}a{% item %}{% if zero > 0 %}b{% end %}{% item %}c{% end %}", "a or c"),

    // Notes and references.
    ("Word {% note %}said{% end %} and", "Word[note: said] and"),
    ("See {% ref chapter one %}.", "See <chapter one>."),

    // The extreme of a set.
    ("{{ largest of homes.first, homes.latest }}", "1,234"),
    ("{{ smallest of owned.latest, rented.latest | label }}", "owned homes"),
  ])
  func says(template: String, expected: String) throws {
    #expect(try Bench.said(template) == expected)
  }
}
