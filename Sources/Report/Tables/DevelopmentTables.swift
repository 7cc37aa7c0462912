import Evidence
import Need

/// The sums of a development, each in a box worked line by line.
///
/// The same boxes serve the example of the guidance and a developer's own scheme, whose figures have the same names after
/// another first word.
enum DevelopmentTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "working-homes-due": box([
      "affordable", "effective-share", "affordable.rented", "affordable.intermediate", "on-site",
      "on-site.rented", "on-site.intermediate", "fraction",
    ]),
    "working-credit": box([
      "vacant-building.factor", "with-credit.affordable", "with-credit.on-site",
      "with-credit.fraction",
    ]),
    "working-contribution": box([
      "off-site.market-value", "off-site.transfer-value.rented",
      "off-site.transfer-value.intermediate", "off-site.transfer-value", "off-site.plain",
    ]),
    "working-equalised": box(["off-site.equalised-homes", "off-site.equalised"]),
    "working-discount": box(["equivalent-discount"]),
    "working-exception": box(["exception.market-homes"]),
    "working-exception-land": box(["exception.land-value"]),
    "working-exception-area": box(["exception.area-limit"]),
    "working-overview": box(["undevelopable-area"]),
    "working-appraisal": box(
      ["transfer-total"]
        + [
          "development-value", "build", "externals", "works", "contingency", "fees", "marketing",
          "levy", "finance", "market-profit", "affordable-cost", "affordable-profit", "costs",
          "gross", "land-value",
        ].map { "residual.\($0)" }),
    "working-bearable": box(["bearable.gross", "bearable.share", "bearable.homes"]),
    "viability-comparison": comparison,
    "working-phasing": box([
      "phasing.market", "phasing.market-limit", "phasing.affordable-ready", "phasing.market-share",
      "phasing.affordable-share",
    ]),
    "working-value": box(
      ["market-total", "development-value"].map { "residual.\($0)" }),
    "working-construction": box(
      [
        "market-floorspace", "affordable-floorspace", "build", "externals", "works", "contingency",
      ].map { "residual.\($0)" }),
    "working-other-costs": box(
      ["fees", "marketing", "levy", "finance"].map { "residual.\($0)" }),
    "working-profit": box(
      ["market-profit", "affordable-cost", "affordable-profit", "costs", "gross"].map {
        "residual.\($0)"
      }),
    "working-land": box(
      ["land-value", "stamp-duty", "check"].map { "residual.\($0)" } + ["benchmark-land-value"]),
    "working-cost-neutral": box([
      "cost-neutral.market", "cost-neutral.affordable-rent.home",
      "cost-neutral.social-rent.home", "cost-neutral.intermediate.home",
      "cost-neutral.affordable-rent", "cost-neutral.social-rent", "cost-neutral.share",
    ]),
  ]

  /// What the example would leave for land by other ways of meeting the policy: a row a way.
  private static func comparison(_ telling: Telling) -> TableContent? {
    let policy = FigureID("example.affordable")
    let ways: [(String, FigureID, FigureID)] = [
      ("As policy asks", policy, FigureID("example.residual.land-value")),
      (
        "As many homes, at social rent", policy,
        FigureID("example.with-social-rent.residual.land-value")
      ),
      (
        "Fewer homes, at social rent", FigureID("example.cost-neutral.homes"),
        FigureID("example.cost-neutral.residual.land-value")
      ),
      (
        "A payment and no homes on the site", FigureID("example.with-payment.affordable"),
        FigureID("example.with-payment.residual.land-value")
      ),
      (
        "What the benchmark leaves room for", FigureID("example.bearable.homes"),
        FigureID("example.benchmark-land-value")
      ),
    ]
    var grid = Grid(
      rowLabel: "Way of meeting the policy",
      columns: ["Affordable homes on the site", "Left for the land"].map { Grid.Column(label: $0) })
    for (label, homes, land) in ways where telling.ledger.figures[land]?.value != nil {
      grid.row(label, [homes, land])
    }
    return grid.rows.count < 2 ? nil : grid.content(telling.ledger)
  }

  /// A box of a developer's scheme, or of the example where no scheme is told of.
  private static func box(_ words: [String]) -> Exhibits.TableMaker {
    { telling in
      let stem = telling.ledger["scheme.homes"] == nil ? "example" : "scheme"
      return WorkedBox(stem, words).content(telling.ledger)
    }
  }
}
