import DocumentModel

extension Sample {
  private static let census =
    "Census 2011 (KS402EW) from the Office for National Statistics"

  static let tenureTable = Table(
    key: "tenure",
    caption: prose("Households by tenure, Exampleton, Medway and England, 2011"),
    columns: [.words("Tenure"), .init("Exampleton"), .init("Medway"), .init("England")],
    rows: [
      row("Owned", "owned", 0.451, 0.682, 0.641),
      row("Shared ownership", "shared-ownership", 0.009, 0.009, 0.008),
      row("Social rented", "social-rented", 0.192, 0.137, 0.177),
      row("Private rented", "private-rented", 0.348, 0.172, nil),
      row("All tenures", "all", 1, 1, 1, isTotal: true),
    ],
    notes: [prose("Shares are rounded to one decimal place, so totals may not sum.")],
    sources: [census])

  private static func row(
    _ name: String, _ key: String, _ area: Double?, _ authority: Double?, _ country: Double?,
    isTotal: Bool = false
  ) -> Table.Row {
    let figure = "tenure.\(key).share.2011"
    return Table.Row(
      Prose(text: name),
      [
        .value(share(figure, area)), .value(share(figure, authority, area: "Medway")),
        .value(share(figure, country, area: "England")),
      ], isTotal: isTotal)
  }

  static let pricesTable = Table(
    key: "prices-by-type",
    caption: prose("Median price by type of home, Exampleton, 2011 to 2020"),
    columns: [.words("Type"), .init("2011"), .init("2020"), .init("Growth")],
    rows: [
      priceRow("Detached", 182_500, 274_000, marked: true),
      priceRow("Semi-detached", 140_000, 235_000),
      priceRow("Terraced", 105_000, 190_000), priceRow("Flat", 94_000, nil),
      priceRow("All types", 103_000, 180_000, isTotal: true),
    ], sources: ["Price Paid Data from HM Land Registry"])

  private static func priceRow(
    _ name: String, _ first: Double, _ last: Double?, marked: Bool = false, isTotal: Bool = false
  ) -> Table.Row {
    let key = "prices.median.\(name.lowercased())"
    var start = pounds(key, first, period: "2011")
    if marked { start.markers = [estimated] }
    let growth = last.map { $0 / first - 1 }
    return Table.Row(
      Prose(text: name),
      [
        .value(start), .value(pounds(key, last, period: "2020")),
        .value(
          value(
            key + ".growth", growth, growth.map { "\(Int(($0 * 100).rounded()))%" } ?? "[x]",
            unit: "growth", measure: "growth of price", period: "2011-2020",
            markers: growth == nil ? [notAvailable] : [])),
      ], isTotal: isTotal)
  }

  static let conclusions = Table(
    key: "conclusions", caption: prose("What the policies ask for"),
    columns: [.words("Policy"), .words("What it says"), .words("Kind of site")],
    rows: [
      Table.Row(
        Prose(text: "H10 Housing mix | size"),
        [
          .prose(
            prose(
              "On sites of *more than* one hectare a range of homes is sought.\n\nIt names no sizes."
            )),
          .prose(prose("See ⟦table:tenure⟧")),
        ]),
      Table.Row(
        Prose(text: "H3 Affordable housing"),
        [
          .prose(prose("A quarter of homes.\n\n- social rent\n- shared ownership")),
          .prose(prose("Town | village")),
        ]),
    ])
}
