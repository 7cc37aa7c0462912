/// What an affordable housing statement has to contain (method 10.13).
package enum StatementItem: String, CaseIterable, Sendable {
  case totalHomes = "total-homes"
  case affordableHomes = "affordable-homes"
  case tenures
  case units
  case planOfLocations = "plan-of-locations"
  case parking
  case standards
  case mixCheck = "mix-check"
  case register
  case providers
  case transferValues = "transfer-values"
  case phasing
  case perpetuity
  case localLettings = "local-lettings"
  case exceptions

  /// The item as a list says it.
  package var label: String {
    switch self {
    case .totalHomes: "The number of all homes"
    case .affordableHomes: "The number and the share of affordable homes"
    case .tenures: "The tenure of each affordable home"
    case .units: "Bedrooms, persons and floor area of every home, in all tenures"
    case .planOfLocations: "A plan of where the affordable homes are"
    case .parking: "The affordable homes' part of the parking"
    case .standards: "Space and accessibility standards"
    case .mixCheck: "The mix against the authority's ranges"
    case .register: "What the housing register says of need"
    case .providers: "Offers of registered providers, or who was asked"
    case .transferValues: "Transfer values"
    case .phasing: "When affordable homes are built against market homes"
    case .perpetuity: "How the homes stay affordable"
    case .localLettings: "Local lettings, if any"
    case .exceptions: "Exceptions claimed, with their sums"
    }
  }

  /// Whether a schedule of units alone answers it.
  package var isInSchedule: Bool {
    switch self {
    case .totalHomes, .affordableHomes, .tenures, .units, .mixCheck: true
    default: false
    }
  }
}

/// What a viability assessment has to contain, section by section (method 10.11).
package enum ViabilitySection: String, CaseIterable, Sendable {
  case overview, value, construction
  case otherCosts = "other-costs"
  case profit
  case land

  /// The letter that the section has in an assessment.
  package var letter: String {
    switch self {
    case .overview: "A"
    case .value: "B"
    case .construction: "C"
    case .otherCosts: "D"
    case .profit: "E"
    case .land: "F"
    }
  }

  /// What the section holds.
  package var contents: [String] {
    switch self {
    case .overview:
      [
        "Areas of the site, whole and developable", "Benchmark land value",
        "Homes by tenure, type, bedrooms and floor area",
      ]
    case .value:
      [
        "Market value of each home", "Ground rents", "Shops and offices, with costs and yields",
        "Transfer values of rented and intermediate homes",
      ]
    case .construction:
      [
        "Building costs for each square metre", "External works and infrastructure",
        "Abnormal costs, itemised", "Times of building and selling", "Contingency",
      ]
    case .otherCosts:
      [
        "Costs of buying the site", "Professional fees", "Sales and marketing", "Finance",
        "Infrastructure levy and planning obligations",
      ]
    case .profit: ["Profit on market homes", "Profit on affordable homes"]
    case .land: ["Residual land value against the benchmark"]
    }
  }
}
