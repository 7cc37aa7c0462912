import Datasets
import Evidence
import Need
import Notation
import Policy
import Testing

@testable import Report

/// A county of four districts, one of which publishes little, with a strategy.
enum InventedCounty {
  static let area = """
    kind: strategy
    title: A strategy for Wealdshire
    invented: true
    status: draft
    version: "2026.1"
    base_date: 2026-11-20
    area:
      name: Wealdshire
      setting: a county
      description: A county of four districts.
      codes:
        - { code: E07000201 }
        - { code: E07000202 }
        - { code: E07000203 }
        - { code: E07000204 }
    places:
      country: { code: E92000001, name: England }
      northwold: { code: E07000201, name: Northwold }
      eastwold: { code: E07000202, name: Eastwold }
      southwold: { code: E07000203, name: Southwold }
      westwold: { code: E07000204, name: Westwold, note: on the coast }
      uplands: { name: the uplands, of: [northwold, eastwold] }
    plan: { start: 2026, end: 2041 }
    periods: { census: 2021, population_base: 2024, stock: 2025, projection_end: 2041 }
    publications:
      returns: { title: Returns of the districts, publisher: Wealdshire Council, date: 2026 }
    """

  static let strategy = """
    principles:
      - { key: land, title: Use public land, text: Land lies idle. }
    challenges:
      - key: homes
        title: The right homes
        ambition: A choice of homes for all.
        principles: [land]
        indicators: [lower-quartile-ratio, net-completions, private-renting, people-75]
      - { key: skills, title: Skills, ambition: Skills for all., principles: [], indicators: [] }
    recommendations:
      - key: entry
        challenge: homes
        text: Ask for homes that people on lower incomes can buy.
        owner: the district councils
        horizon: medium
        by: 2031
        trigger: { indicator: lower-quartile-ratio, side: above, applies: 9, consider: 8 }
      - { key: share, challenge: skills, text: Share planners., owner: the county, horizon: short }
    """

  static let figures = """
    figure,place,period,value,publication,at
    ratio.lower-quartile,northwold,2025,9,returns,page 1
    ratio.lower-quartile,eastwold,2025,8.99,returns,page 1
    ratio.lower-quartile,southwold,2025,7.99,returns,page 1
    ratio.lower-quartile,country,2025,7.3,returns,page 1
    completions.net,northwold,2024-2025,100,returns,page 2
    completions.net,eastwold,2024-2025,250,returns,page 2
    completions.net,southwold,2024-2025,0,returns,page 2
    completions.net,westwold,2024-2025,250,returns,page 2
    """

  /// The county's report.
  static func told() throws -> Told {
    let files = [
      ("area.yaml", area), ("strategy.yaml", strategy), ("stated/districts.csv", figures),
    ]
    let folder = try AreaFolder.read(
      "Inputs/wealdshire", files: files.map { ($0.0, Array($0.1.utf8)) },
      indicators: SampleAssessments.indicators("strategy.yaml"))
    let working = CountyStrategy.work(try SampleAssessments.start(folder))
    let edition = try SampleAssessments.policyBook().edition(on: folder.definition.baseDate)
    return try SampleReports.template("strategy").tell(
      Telling(folder, working, edition: try #require(edition)))
  }
}
