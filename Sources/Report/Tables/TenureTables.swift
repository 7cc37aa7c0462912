import Evidence

/// Tables of tenure.
enum TenureTables {
  static let makers: [String: Exhibits.TableMaker] = ["tenure": tenure]

  /// The tenures in the order of the census, with what a reader calls each.
  static let tenures: [(key: String, label: String)] = [
    ("owned", "Owned"), ("shared-ownership", "Shared ownership"),
    ("social-rented", "Social rented"), ("private-rented", "Private rented"),
    ("rent-free", "Living rent free"), ("not-stated", "Not stated"),
  ]

  /// Shares of households by tenure in the census: a row a tenure, a column a place.
  private static func tenure(_ telling: Telling) -> TableContent? {
    let census = Period.year(telling.working.times.census)
    var grid = Grid(
      rowLabel: "Tenure",
      columns: telling.places.map { Grid.Column(label: $0.name.capitalised) })
    for tenure in tenures {
      grid.row(
        tenure.label,
        telling.places.map { FigureID("tenure.\(tenure.key).share", census, at: $0.key) })
    }
    grid.sum = .adjusted
    return grid.content(telling.ledger)
  }
}
