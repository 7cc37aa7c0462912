import Evidence
import Need

/// The sums of a development, each in a box worked line by line.
///
/// The same boxes serve the example of the guidance and a developer's own scheme, whose figures have the same names after
/// another first word.
enum DevelopmentTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "working-homes-due": box([
      "affordable", "affordable.rented", "affordable.intermediate", "on-site", "on-site.rented",
      "on-site.intermediate", "fraction",
    ]),
    "working-credit": box(["vacant-building.factor"]),
    "working-contribution": box([
      "off-site.market-value", "off-site.transfer-value.rented",
      "off-site.transfer-value.intermediate", "off-site.transfer-value", "off-site.plain",
    ]),
    "working-equalised": box(["off-site.equalised-homes", "off-site.equalised"]),
    "working-discount": box(["equivalent-discount"]),
    "working-exception": box(["exception.market-homes"]),
    "working-exception-land": box(["exception.land-value"]),
    "working-phasing": box([
      "phasing.market", "phasing.market-limit", "phasing.affordable-ready", "phasing.market-share",
      "phasing.affordable-share",
    ]),
    "working-value": box(
      ["market-total", "development-value"].map { "residual.\($0)" }),
    "working-construction": box(
      ["build", "externals", "works", "contingency"].map { "residual.\($0)" }),
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

  /// The first words of the names of a development's figures.
  private static let stems = ["scheme", "example"]

  private static func box(_ words: [String]) -> Exhibits.TableMaker {
    { telling in
      stems.lazy.compactMap { WorkedBox($0, words).content(telling.ledger) }.first
    }
  }
}
