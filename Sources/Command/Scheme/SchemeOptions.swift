import ArgumentParser
import Datasets
import Evidence
import Need
import Notation

/// What a person says of a scheme beside its schedule.
struct SchemeOptions: ParsableArguments {
  @Option(
    help:
      "The kind of scheme: \(SchemeFacts.Kind.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var kind = SchemeFacts.Kind.standard

  @Option(
    help: "The affordable share asked for on this site, such as 30%, where the folder does not say."
  )
  var affordableShare: String?

  @Option(help: "The part of the area that the site lies in, where the plan's share differs.")
  var zone: String?

  @Flag(help: "The site is Green Belt land, where the Golden Rules ask for more.")
  var greenBelt = false

  @Flag(help: "The site lies in a designated rural area, where the plan may ask from fewer homes.")
  var designatedRural = false

  @Option(help: "The site in square metres.")
  var siteArea: Double?

  @Option(help: "The settlement beside an exception site in square metres.")
  var settlementArea: Double?

  @Option(help: "Homes of adjoining applications in the same ownership.")
  var adjoiningHomes: Int?

  @Option(help: "Square metres of vacant buildings that are replaced or brought back into use.")
  var vacantFloorspace: Double?

  @Option(help: "Why no vacant building credit may be claimed: abandoned or levy-relief.")
  var creditBar: String?

  @Option(help: "Market homes that are lived in already.")
  var marketOccupied: Int?

  @Option(help: "Affordable homes that are ready.")
  var affordableReady: Int?

  /// The facts, with every figure that was given.
  ///
  /// - Throws: `Faults` where a percentage is none.
  func facts(_ schedule: UnitSchedule, at place: Place) throws -> SchemeFacts {
    var facts = SchemeFacts(kind: kind, homes: schedule.units.map(\.home))
    let given = { (word: String, label: String, value: Double, unit: Quantity.Unit) in
      Figure(
        FigureID("scheme.\(word)"), label, Quantity(value), unit, at: place,
        basis: .assumption(reason: "said by the person who ran the check", replaces: nil))
    }
    if let text = affordableShare {
      guard let share = ScheduleShare.read(text) else {
        throw Faults([
          Fault(
            ScheduleProblem.notAPercentage(name: "the option", text: text),
            at: Location(path: "--affordable-share"))
        ])
      }
      facts.affordableShare = given(
        "affordable-share", "Affordable share asked for on this site", share, .share)
    }
    facts.zone = zone
    facts.isGreenBelt = greenBelt
    facts.isDesignatedRural = designatedRural
    facts.settlementArea = settlementArea.map {
      given("settlement-area", "Area of the settlement", $0, .squareMetres)
    }
    facts.siteArea = siteArea.map { given("site-area", "Area of the site", $0, .squareMetres) }
    facts.adjoining = adjoiningHomes.map {
      given("adjoining-homes", "Homes of adjoining applications", Double($0), .dwellings)
    }
    facts.vacantFloorspace = vacantFloorspace.map {
      given("vacant-floorspace", "Floorspace of vacant buildings", $0, .squareMetres)
    }
    facts.creditBar = creditBar.flatMap(CreditOutcome.init(rawValue:))
    facts.marketOccupied = marketOccupied.map {
      given("market-occupied", "Market homes lived in", Double($0), .dwellings)
    }
    facts.affordableReady = affordableReady.map {
      given("affordable-ready", "Affordable homes ready", Double($0), .dwellings)
    }
    return facts
  }

  func validate() throws {
    let bars = [CreditOutcome.abandoned, .levyRelief].map(\.rawValue)
    if let creditBar, !bars.contains(creditBar) {
      throw ValidationError("--credit-bar takes \(bars.joined(separator: " or ")).")
    }
    if affordableShare != nil, zone != nil || greenBelt {
      throw ValidationError(
        "--affordable-share says the share itself; leave out --zone and --green-belt.")
    }
    if greenBelt, kind == .exception {
      throw ValidationError("The Golden Rules do not hold for exception sites.")
    }
    if settlementArea != nil, kind != .exception {
      throw ValidationError("--settlement-area is for exception sites: add --kind exception.")
    }
    if (marketOccupied == nil) != (affordableReady == nil) {
      throw ValidationError("--market-occupied and --affordable-ready go together.")
    }
    let amounts: [(String, Double?)] = [
      ("--site-area", siteArea), ("--settlement-area", settlementArea),
      ("--vacant-floorspace", vacantFloorspace),
    ]
    for (option, amount) in amounts where amount.map({ !($0 > 0) }) ?? false {
      throw ValidationError("\(option) takes a number of square metres above zero.")
    }
    let counts = [
      ("--adjoining-homes", adjoiningHomes), ("--market-occupied", marketOccupied),
      ("--affordable-ready", affordableReady),
    ]
    for (option, count) in counts where (count ?? 0) < 0 {
      throw ValidationError("\(option) takes a number of homes, not less than none.")
    }
  }
}

extension SchemeFacts.Kind: ExpressibleByArgument {}
