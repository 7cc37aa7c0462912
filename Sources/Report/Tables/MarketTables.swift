import Evidence
import Need

/// Tables of what homes cost in an authority and beside it, and of who can pay for them.
enum MarketTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "market-prices": prices, "market-rents": rents, "market-ratios": ratios,
    "entry-level": entryLevel, "unable": unable, "affordable-need-places": affordableNeed,
    "affordable-need-shares": needShares, "affordable-policies": policies,
    "need-model-own": model, "private-renting": privateRenting,
  ]

  /// Lower quartile and median prices at the first and the latest time, with the change.
  private static func prices(_ telling: Telling) -> TableContent? {
    let measures = [("lower-quartile", "Lower quartile"), ("median", "Median")].flatMap {
      word, label in
      [
        PlaceGrid.Measure(stem: "prices.\(word).all", label: label, time: .first),
        PlaceGrid.Measure(stem: "prices.\(word).all", label: label, time: .latest),
        PlaceGrid.Measure(
          stem: "prices.\(word).all.growth", label: "\(label), change", time: .undated),
      ]
    }
    return PlaceGrid(of: measures.distinct(telling)).content(telling)
  }

  private static func rents(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("rents.lower-quartile.all", "Lower quartile"), ("rents.mean.all", "Mean"),
      ("rents.median.all", "Median"),
      ("rents.lower-quartile.2-bed.growth", "Lower quartile, two bedrooms, change"),
      ("rents.mean.2-bed.growth", "Mean, two bedrooms, change"),
    ]).content(telling)
  }

  /// How many households rent privately, and how their number changed.
  private static func privateRenting(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("tenure.private-rented.share", "Share of households"),
      ("tenure.private-rented.growth", "Change in households"),
    ]).content(telling)
  }

  private static func ratios(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("earnings.lower-quartile", "Lower quartile earnings"),
      ("ratio.lower-quartile", "Lower quartile price to earnings"),
      ("earnings.median", "Median earnings"), ("ratio.median", "Median price to earnings"),
    ]).content(telling)
  }

  /// What it takes a year to buy and to rent, and the income that calls for.
  private static func entryLevel(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(
        stem: "prices.lower-quartile.all", label: "Lower quartile price",
        time: .latestOf("entry-level.purchase.annual-cost")),
      .init(stem: "entry-level.purchase.annual-cost", label: "Payments to buy"),
      .init(stem: "entry-level.rent.annual-cost", label: "Rent", time: .undated),
      .init(
        stem: "entry-level.purchase.income-required", label: "Income to buy", time: .undated),
      .init(stem: "entry-level.rent.income-required", label: "Income to rent", time: .undated),
    ]).content(telling)
  }

  /// Households that cannot buy or rent at entry level, and the median income that their shares imply.
  private static func unable(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(stem: "entry-level.purchase.unable.published-share", label: "Unable to buy"),
      .init(stem: "entry-level.rent.unable.published-share", label: "Unable to rent"),
      .init(
        stem: "entry-level.purchase.unable.share", label: "Unable to buy, modelled",
        time: .undated),
      .init(
        stem: "entry-level.rent.unable.share", label: "Unable to rent, modelled", time: .undated),
      .init(stem: "income.fitted.median", label: "Median income, fitted", time: .undated),
    ]).content(telling)
  }

  /// Affordable homes needed by the studies of the places.
  private static func affordableNeed(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(stem: "affordable-need.during-backlog", label: "While the backlog is cleared"),
      .init(stem: "affordable-need.after-backlog", label: "Afterwards"),
      .init(stem: "affordable-need.backlog", label: "Backlog", time: .undated),
      .init(stem: "affordable-need.plan", label: "Over the plan", time: .undated),
      .init(stem: "affordable-need.per-year", label: "On average", time: .undated),
    ]).content(telling)
  }

  /// The affordable need as a share of all homes needed.
  private static func needShares(_ telling: Telling) -> TableContent? {
    let words = [
      ("", "Of the need"), (".lowest", "Of the lowest need"), (".middle", "Of the middle"),
      (".highest", "Of the highest need"),
    ]
    var grid = Grid(rowLabel: "Affordable need", columns: [Grid.Column(label: "Share")])
    for (word, label) in words {
      grid.row(label, [FigureID("affordable-need.share-of-need\(word)")])
    }
    return grid.content(telling.ledger)
  }

  /// The affordable share that plans ask for, here and around.
  private static func policies(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("affordable-policy.share", "All sites"), ("affordable-policy.small-sites.share", "Smaller"),
      ("affordable-policy.large-sites.share", "Large"),
    ]).content(telling)
  }

  /// The full model of affordable need, worked out for the authority itself.
  private static func model(_ telling: Telling) -> TableContent? {
    WorkedBox(
      "need.full",
      [
        "current-unmet", "current-supply", "backlog", "newly-arising", "annual-supply",
        "net-during-backlog", "net-after-backlog", "plan",
      ], needs: ["net-during-backlog", "net-after-backlog", "plan"]
    ).content(telling.ledger)
  }
}

extension [PlaceGrid.Measure] {
  /// Without a first time that is the latest as well.
  fileprivate func distinct(_ telling: Telling) -> [PlaceGrid.Measure] {
    filter { measure in
      guard measure.time == .first else { return true }
      var latest = measure
      latest.time = .latest
      return PlaceGrid.period(of: measure, telling) != PlaceGrid.period(of: latest, telling)
    }
  }
}
