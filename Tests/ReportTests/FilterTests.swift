import DocumentModel
import Evidence
import Testing

@testable import Report

@Suite("Filters")
struct FilterTests {
  static let cases: [(template: String, expected: String)] = [
    // Rounding.
    ("{{ owned.latest | whole }}", "45%"),
    ("{{ owned.latest | two-decimals }}", "45.04%"),
    ("{{ growth | one-decimal }}", "11.7%"),
    ("{{ homes.latest | tens }}", "1,230"),
    ("{{ homes.latest | hundreds }}", "1,200"),
    ("{{ price.latest | thousands }}", "£286,000"),
    ("{{ schemes | thousands }}", "9.00"),
    ("{{ large-price.latest | millions }}", "£1.4 million"),
    ("{{ price.latest | millions }}", "£286,000"),
    ("{{ people.latest | words }}", "1,312"),
    ("{{ schemes | words }} {{ schemes | plural \"scheme\" \"schemes\" }}", "nine schemes"),
    ("{{ scheme | words }} {{ scheme | plural \"scheme\" \"schemes\" }}", "one scheme"),
    ("{{ zero | words }} {{ zero | plural \"person\" \"people\" }}", "no people"),

    // Other numbers.
    ("{{ decline | absolute }}", "3.0%"),
    ("{{ price.latest | range }}", "£246,000 to £312,000"),
    ("{{ price.latest | lower | thousands }}", "£246,000"),
    ("{{ price.latest | upper }}", "£312,000"),
    ("{{ homes.latest | difference homes.first }}", "134"),
    ("{{ owned.latest.authority | difference owned.latest }} points", "22.0 points"),
    ("{{ owned.latest | plus rented.latest }}", "100.0%"),

    // Changes.
    ("It {{ growth | grew }}", "It grew by 11.7%"),
    ("It {{ growth | whole | grew }}", "It grew by 12%"),
    ("It {{ decline | grew }}", "It fell by 3.0%"),
    ("It {{ still | grew }}", "It did not change"),
    ("It {{ tiny | grew }}", "It hardly changed"),
    ("It {{ price.latest | rose }}", "It rose by £286,400"),
    ("It {{ decline | rose }}", "It fell by 3.0%"),
    ("It {{ homes.latest | has-grown }}", "It has grown by 1,234 dwellings"),
    ("It {{ decline | has-grown }}", "It has fallen by 3.0%"),
    ("It {{ still | has-grown }}", "It has not changed"),
    ("It {{ tiny | has-grown }}", "It has hardly changed"),
    ("Is to {{ growth | to-grow }}", "Is to grow by 11.7%"),
    ("Is to {{ decline | to-grow }}", "Is to fall by 3.0%"),
    ("Is to {{ still | to-grow }}", "Is to stay the same"),
    ("Is to {{ tiny | to-grow }}", "Is to hardly change"),
    ("{{ growth | increase | capitalised }}", "An increase of 11.7%"),
    ("{{ gap | increase }}", "a decrease of 22.0 percentage points"),
    ("{{ still | increase }}", "no change"),
    ("{{ tiny | increase }}", "hardly any change"),
    ("{{ gap | above-or-below }}", "22.0 percentage points below"),
    ("{{ homes.latest | above-or-below }}", "1,234 dwellings above"),
    ("{{ still | above-or-below }}", "level with"),

    // Words.
    ("{{ owned.latest | fraction \"homes\" }}", "more than two in five homes"),
    ("{{ owned.latest | fraction \"homes\" | capitalised }}", "More than two in five homes"),
    ("{{ homes.latest.authority | compared-with homes.latest }}", "double"),
    ("{{ homes.latest | compared-with homes.latest }}", "the same as"),
    ("{{ owned.latest | compared-with owned.latest.authority }}", "much lower than"),

    // What is known of a figure.
    ("{{ homes.latest | period }}", "2021"),
    ("{{ homes.latest.authority | place }}", "Testshire"),
    ("{{ homes.latest | label }}", "homes"),
    ("{{ homes.latest | label | capitalised }}", "Homes"),
    ("{{ homes.latest | unit }}", "dwellings"),
    ("{{ hidden.latest | reason }}", "it is confidential"),
    ("{{ homes.latest | source }}", "Invented census, Table 5, from the invented office"),
    ("{{ largest of growth, decline | label }}", "growth"),
    ("{{ largest of still, twin | label }}", "still and twin"),

    // Texts.
    ("{{ area.name | uncapitalised }}", "testham"),
    ("{{ area.description | paragraphs }}", "One.\n\nTwo and three."),
    ("{{ area.description }}", "One. Two and three."),
  ]

  static let telling = Bench.telling(
    Bench.figures + [Bench.stated("twin", 0, .growth, nil, label: "Twin")],
    texts: ["area.setting": "a parish", "area.description": "One.\n\nTwo\nand three.\n"])

  @Test(arguments: cases)
  func says(template: String, expected: String) throws {
    #expect(try Bench.said(template, Self.telling) == expected)
  }

  @Test func aDifferenceIsAFigureWithItsWorking() throws {
    let told = try Bench.told("{{ owned.latest.authority | difference owned.latest }}")
    let figure = try #require(told.figures.first)
    #expect(told.figures.count == 1)
    #expect(figure.id.text == "owned.2021.authority.less.owned.2021")
    #expect(figure.unit == .percentagePoints)
    guard case .derived(let working) = figure.basis else {
      Issue.record("it has no working")
      return
    }
    #expect(working.formula == "first - second")
    #expect(
      working.inputs.flatMap(\.figures).map(\.text) == ["owned.2021.authority", "owned.2021"])
    guard case .prose(let prose) = told.document.chapters[0].blocks[0] else { return }
    #expect(
      prose.marks == [
        .value(figure: "owned.2021.authority.less.owned.2021", raw: figure.value, text: "22.0")
      ])
  }

  @Test func aWordThatStandsForAFigureKeepsItsName() throws {
    let told = try Bench.told("{{ schemes | words }}")
    guard case .prose(let prose) = told.document.chapters[0].blocks[0] else { return }
    #expect(prose.marks == [.value(figure: "schemes", raw: 9, text: "nine")])
  }
}
