import Datasets
import Evidence
import Testing

@Suite struct SchemeFigureTests {
  private let list = """
    name,kind,dwellings,tenure,sub_area,publication,at
    Oak House,extra-care,41,social-rent,,census,t
    Ash Court,sheltered,54,leasehold,mill,census,t
    Elm Court,sheltered,6,shared-ownership,,census,t

    """

  private func folder(subAreas: String) throws -> AreaFolder {
    try Folders.read(
      Folders.definition.with("plan:", "\(subAreas)plan:"), others: ["schemes.csv": list])
  }

  private let subAreas = "sub_areas:\n  mill: { name: the mill, reason: across the stream }\n"

  @Test func countsHomesByTenureGroupAndKindInTheYearOfTheBaseDate() throws {
    let figures = try folder(subAreas: subAreas).figures.dropFirst()
    let counted = figures.map { "\($0.id) \($0.value ?? -1)" }
    #expect(
      counted == [
        "schemes.count.2026 3.0",
        "schemes.dwellings.2026 101.0",
        "schemes.dwellings.social-rent.2026 41.0",
        "schemes.dwellings.affordable-rent.2026 0.0",
        "schemes.dwellings.shared-ownership.2026 6.0",
        "schemes.dwellings.leasehold.2026 54.0",
        "schemes.dwellings.private-rent.2026 0.0",
        "schemes.dwellings.affordable.2026 47.0",
        "schemes.dwellings.market.2026 54.0",
        "schemes.dwellings.extra-care.2026 41.0",
        "schemes.dwellings.enhanced-sheltered.2026 0.0",
        "schemes.dwellings.sheltered.2026 60.0",
        "schemes.dwellings.age-restricted.2026 0.0",
        "schemes.dwellings.almshouse.2026 0.0",
        "schemes.count.excluding.2026 2.0",
        "schemes.dwellings.excluding.2026 47.0",
        "schemes.dwellings.social-rent.excluding.2026 41.0",
        "schemes.dwellings.affordable-rent.excluding.2026 0.0",
        "schemes.dwellings.shared-ownership.excluding.2026 6.0",
        "schemes.dwellings.leasehold.excluding.2026 0.0",
        "schemes.dwellings.private-rent.excluding.2026 0.0",
        "schemes.dwellings.affordable.excluding.2026 47.0",
        "schemes.dwellings.market.excluding.2026 0.0",
        "schemes.dwellings.extra-care.excluding.2026 41.0",
        "schemes.dwellings.enhanced-sheltered.excluding.2026 0.0",
        "schemes.dwellings.sheltered.excluding.2026 6.0",
        "schemes.dwellings.age-restricted.excluding.2026 0.0",
        "schemes.dwellings.almshouse.excluding.2026 0.0",
      ])
  }

  @Test func saysWhichRowsWereCounted() throws {
    let figures = try folder(subAreas: subAreas).figures
    let sheltered = figures.first { $0.id.text == "schemes.dwellings.sheltered.excluding.2026" }
    let source = ObservedSource(
      dataset: "Schemes of specialist housing for older people",
      publisher: "Office for National Statistics", edition: "2022-06-28", file: "schemes.csv",
      sha256: SHA256.hexDigest(of: Array(list.utf8)),
      selection: "rows with an empty sub_area with kind sheltered; column dwellings", rows: [4],
      rowCount: 1, statistic: .sum)
    #expect(sheltered?.basis == .observed(source))
    #expect(sheltered?.unit == .dwellings)
    #expect(
      sheltered?.label == "Specialist homes for older people, sheltered, without the sub-areas")
  }

  @Test func leavesNothingOutWhereThereAreNoSubAreas() throws {
    let list = list.replacing(",mill,", with: ",,")
    let folder = try Folders.read(others: ["schemes.csv": list])
    #expect(folder.figures.filter { $0.id.text.contains("excluding") }.isEmpty)
  }

  @Test func countsNothingWithoutAList() throws {
    #expect(try Folders.read().figures.count == 1)
  }

  @Test func countsTheSchemesOfChathamAsPublished() throws {
    let folder = try AreaFolder.read(
      "arches-chatham", files: try files(below: "Inputs/arches-chatham"))
    let values = Dictionary(uniqueKeysWithValues: folder.figures.map { ($0.id.text, $0.value) })
    #expect(values["schemes.count.2022"] == 9)
    #expect(values["schemes.dwellings.2022"] == 317)
    #expect(values["schemes.dwellings.social-rent.2022"] == 177)
    #expect(values["schemes.dwellings.leasehold.2022"] == 140)
    #expect(values["schemes.dwellings.extra-care.2022"] == 41)
    #expect(values["schemes.dwellings.excluding.2022"] == 191)
  }
}
