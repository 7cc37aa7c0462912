import Datasets
import Testing

/// Places that others make up.
@Suite struct PlaceGroupTests {
  @Test func aCountyIsMadeUpOfItsDistricts() throws {
    let definition = try definition("kent-and-medway")
    let groups = definition.groups
    #expect(groups.map(\.place.name) == ["Kent and Medway", "the county of Kent"])
    #expect(groups.map(\.members.count) == [13, 12])
  }

  @Test func anAreaMayBeAMemberOfItsMarketArea() throws {
    let groups = try definition("southend-on-sea").groups
    #expect(groups.map(\.place.key) == ["market-area", "south-essex"])
    #expect(groups.first?.members.map(\.key) == ["", "castle-point", "rochford"])
  }

  private func definition(_ name: String) throws -> AreaDefinition {
    try AreaFolder.read("Inputs/\(name)", files: try files(below: "Inputs/\(name)")).definition
  }
}
