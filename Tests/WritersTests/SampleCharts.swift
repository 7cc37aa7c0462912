import DocumentModel

extension Sample {
  static let tenureChart = Chart(
    key: "tenure-bars", kind: .bars,
    headline: prose("Exampleton has twice the private renting of Medway"),
    subtitle: prose("Share of households by tenure, Exampleton, Medway and England, 2011"),
    description: prose(
      "Private renting is {tenure.private-rented.share.2011=0.348=34.8%} in Exampleton and 17.2% in Medway."
    ),
    categoryLabel: "Tenure",
    categories: ["Owned", "Shared ownership", "Social rented", "Private rented"],
    series: [
      .init("Exampleton", column("", [0.451, 0.009, 0.192, 0.348])),
      .init("Medway", column("Medway", [0.682, 0.009, 0.137, 0.172])),
      .init("England", column("England", [0.641, 0.008, 0.177, nil])),
    ], sources: ["Census 2011 (KS402EW) from the Office for National Statistics"])

  static let partsChart = Chart(
    key: "tenure-parts", kind: .parts,
    headline: prose("A third of households rent from a private landlord"),
    subtitle: prose("Share of households by tenure, Exampleton and Medway, 2011"),
    description: prose("Owning is 45.1% in Exampleton and 68.2% in Medway."),
    categoryLabel: "Area", categories: ["Exampleton", "Medway unitary authority", "England"],
    series: [
      .init("Owned", [part(0.451), part(0.682), part(0.641)]),
      .init("Shared ownership", [part(0.009), part(0.009), part(0.008)]),
      .init("Social rented", [part(0.192), part(0.137), part(0.177)]),
      .init("Private rented", [part(0.348), part(0.172), part(nil)]),
    ], sources: ["Census 2011 (KS402EW) from the Office for National Statistics"])

  static let changeChart = Chart(
    key: "tenure-change", kind: .bars,
    headline: prose("Private renting grew by 1,160 homes"),
    subtitle: prose("Change in households by tenure, Exampleton, 2001 to 2011"),
    description: prose("Private rent rose by 1,160 and owning fell by 320."),
    categoryLabel: "Tenure",
    categories: [
      "Private rented", "Social rented from the council or a housing association", "Owned",
      "Living rent free",
    ],
    series: [
      .init("Change", [count(1160), count(84), count(-320), count(nil)])
    ], sources: ["Census 2001 and 2011 from the Office for National Statistics"])

  static let pricesChart = Chart(
    key: "prices", kind: .lines,
    headline: prose("Entry-level homes cost four fifths more than in 2011"),
    subtitle: prose("House prices, Exampleton, 2011 to 2020"),
    description: prose("The median rose from £103,000 to £180,000."),
    categoryLabel: "Year", categories: (2011...2020).map(String.init),
    series: [
      .init(
        "Mean", series([118, 119, 121, 126, nil, 152, 166, 172, 179, 190])),
      .init("Median", series([103, 104, 107, 115, nil, 138, 155, 162, 170, 180])),
      .init("Lower quartile", series([88, 89, 91, 98, 108, 120, 134, 140, 149, 158])),
    ],
    benchmarks: [.init("England median", pounds("prices.median.england", 249_000, period: "2020"))],
    sources: ["Price Paid Data from HM Land Registry"])

  static let ratioChart = Chart(
    key: "need", kind: .bars,
    headline: prose("Extra care is needed most"),
    subtitle: prose("Homes for older people needed by 2037, Exampleton"),
    description: prose("25 extra care homes and 19 sheltered homes."),
    categoryLabel: "Kind",
    categories: ["Sheltered", "Enhanced sheltered", "Extra care"],
    series: [.init("Homes", [count(19), count(14), count(25)])],
    benchmarks: [.init("Now", count(12)), .init("Average of the county", count(22))],
    sources: ["Method of the Housing Learning and Improvement Network"])

  private static func column(_ area: String, _ shares: [Double?]) -> [Value] {
    zip(["owned", "shared-ownership", "social-rented", "private-rented"], shares).map {
      share("tenure.\($0).share.2011", $1, area: area.isEmpty ? "Exampleton" : area)
    }
  }

  private static func part(_ raw: Double?) -> Value { share("part.\(raw ?? 0)", raw) }

  private static func count(_ raw: Double?) -> Value {
    let digits = raw.map { "\(Int($0.magnitude))" } ?? ""
    let text = digits.count > 3 ? digits.prefix(1) + "," + digits.suffix(3) : digits[...]
    return value(
      "change.\(raw ?? 0)", raw, raw.map { ($0 < 0 ? "\u{2212}" : "") + text } ?? "[x]",
      unit: "households", measure: "change in households",
      markers: raw == nil ? [notAvailable] : [])
  }

  private static func series(_ thousands: [Double?]) -> [Value] {
    zip(2011..., thousands).map {
      pounds("prices.\(thousands[0] ?? 0)", $1.map { $0 * 1000 }, period: "\($0)")
    }
  }
}
