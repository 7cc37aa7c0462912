import Datasets
import Testing

/// The tables of 2021 in each shape that they are published in: bulk, custom dataset, interface, query.
@Suite struct CensusShapeTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let title: String
    /// The columns of categories of the programming interface.
    let codes: [String]
    /// A category, and what it is called in a broken copy.
    let category: (String, String)
    let figures: [String: Double]
    var testDescription: String { name }
  }

  private static let tables = [
    Table(
      name: "census2021-ts003-msoa.csv", title: "TS003 - Household composition",
      codes: ["C2021_HHCOMP_15_NAME"],
      category: ("Cohabiting couple family: No children", "Cohabiting couple family: No dogs"),
      figures: [
        "households.total.2021": 2013, "composition.one-person.households.2021": 525,
        "composition.one-person-65-and-over.households.2021": 270,
        "composition.one-person-other.households.2021": 255,
        "composition.one-family-65-and-over.households.2021": 318,
        "composition.one-family-no-children.households.2021": 408,
        "composition.one-family-dependent-children.households.2021": 423,
        "composition.one-family-non-dependent-children.households.2021": 225,
        "composition.one-family.households.2021": 1401, "composition.other.households.2021": 87,
      ]),
    Table(
      name: "census2021-ts007a-msoa.csv", title: "TS007A - Age by five-year age bands",
      codes: ["C2021_AGE_19_NAME"], category: ("Aged 20 to 24 years", "Middle-aged"),
      figures: [
        "population.all-ages.2021": 3612, "population.aged-25-44.2021": 789,
        "population.aged-45-64.2021": 1005, "population.aged-65-84.2021": 798,
        "population.aged-75-and-over.2021": 408, "population.aged-85-and-over.2021": 99,
      ]),
    Table(
      name: "census2021-ts044-msoa.csv", title: "TS044 - Accommodation type",
      codes: ["C2021_ACCTYPE_9_NAME"], category: ("Terraced", "Treehouse"),
      figures: ["households.total.2021": 2013]),
    Table(
      name: "census2021-ts050-msoa.csv", title: "TS050 - Number of bedrooms",
      codes: ["C2021_BEDROOMS_5_NAME"], category: ("2 bedrooms", "A tent"),
      figures: ["households.total.2021": 2013]),
    Table(
      name: "census2021-ts052-msoa.csv", title: "TS052 - Occupancy rating for bedrooms",
      codes: ["C2021_OCCRAT_BEDROOMS_6_NAME"],
      category: ("Occupancy rating of bedrooms: +1", "Occupancy rating of bedrooms: +1 or more"),
      figures: [
        "households.total.2021": 2013, "occupancy.all.plus-two.households.2021": 870,
        "occupancy.all.plus-one.households.2021": 630, "occupancy.all.zero.households.2021": 450,
        "occupancy.all.minus-one.households.2021": 63,
      ]),
    Table(
      name: "census2021-ts053-msoa.csv", title: "TS053 - Occupancy rating for rooms",
      codes: ["C2021_OCCRAT_ROOMS_6_NAME"],
      category: ("Occupancy rating of rooms: +1", "Crowded"),
      figures: ["households.total.2021": 2013]),
    Table(
      name: "census2021-ts054-msoa.csv", title: "TS054 - Tenure",
      codes: ["C2021_TENURE_9_NAME"],
      category: ("Owned: Owns outright", "Owned: Inherited"),
      figures: [
        "households.total.2021": 2013, "tenure.owned.households.2021": 1440,
        "tenure.owned-outright.households.2021": 810,
        "tenure.owned-with-mortgage.households.2021": 630,
        "tenure.shared-ownership.households.2021": 18,
        "tenure.social-rented.households.2021": 285,
        "tenure.private-rented.households.2021": 252, "tenure.rent-free.households.2021": 18,
      ]),
  ]

  /// The table as it is published, and in the other shapes of one variable.
  private static func shapes(_ table: Table, _ text: String) -> [(shape: String, text: String)] {
    let shapes = CensusShapes(bulk: text)
    return [
      ("bulk", text), ("custom", shapes.custom), ("interface", shapes.programming(table.codes)),
      ("query", shapes.query(table.title)),
    ]
  }

  @Test(arguments: tables)
  func everyShapeGivesTheSame(_ table: Table) throws {
    for (shape, text) in Self.shapes(table, try MarketFiles.text(table.name)) {
      let read = try MarketFiles.read([("\(shape).csv", Array(text.utf8))])
      for (name, value) in table.figures {
        #expect(read.value(name) == value, "\(shape): \(name)")
      }
      let others = read.figures.keys.filter { !$0.hasSuffix(".authority") }
      #expect(Set(others) == Set(table.figures.keys), "\(shape)")
      #expect(read.faults == "", "\(shape): \(read.faults)")
      // What the district has is 50 times the first small area's, of which the parish has three.
      for (name, value) in table.figures {
        #expect(read.value("\(name).authority") == value / 3 * 50, "\(shape): \(name)")
      }
    }
  }

  @Test(arguments: tables)
  func everyShapeRefusesAStrangeCategory(_ table: Table) throws {
    let broken = try MarketFiles.text(table.name)
      .replacing(table.category.0, with: table.category.1)
    for (shape, text) in Self.shapes(table, broken) {
      let read = try MarketFiles.read([("\(shape).csv", Array(text.utf8))])
      let isBulk = shape == "bulk"
      let first = isBulk ? "bulk.csv:1: error HNA0519: an unknown category \"" : "HNA0519"
      #expect(read.faults.contains(first), "\(shape): \(read.faults)")
      // A long heading of the bulk download is cut short in the message.
      #expect(
        isBulk || read.faults.contains("\(table.category.1)\""), "\(shape): \(read.faults)")
    }
  }

  @Test func crossingsAreTheSameInEveryShape() throws {
    let text = try MarketFiles.text("rm-occupancy-bulk.csv")
    let shapes = CensusShapes(bulk: text)
    let names = ["C2021_HHCOMP_6_NAME", "C2021_OCCRAT_BEDROOMS_6_NAME"]
    let bulk = try MarketFiles.read([("bulk.csv", Array(text.utf8))])
    for (name, text) in [("custom", shapes.custom), ("interface", shapes.programming(names))] {
      let read = try MarketFiles.read([("\(name).csv", Array(text.utf8))])
      let stems = bulk.figures.keys.filter { $0.hasPrefix("occupancy.") }
      #expect(stems.count == 16)
      for stem in stems { #expect(read.value(stem) == bulk.value(stem), "\(name): \(stem)") }
    }
  }
}
