import DocumentModel
import Evidence
import Need

/// Tables of what registered providers can pay for homes, and of the space that homes take.
enum TransferTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "transfer-rented": rented, "transfer-ownership": ownership,
    "working-transfer-rented": { telling in
      GuidanceRentTables.first(telling) { ["transfer.\($0).net-rent", "transfer.\($0).value"] }
    },
    "working-transfer-ownership": { telling in
      GuidanceRentTables.first(telling) {
        ["transfer.\($0).market-value", "transfer.shared-ownership.\($0).value"]
      }
    },
    "transfer-ownership-lease": lease,
    "working-transfer-ownership-lease": { telling in
      GuidanceRentTables.first(telling) {
        ["transfer.\($0).market-value", "transfer.shared-ownership-lease.\($0).value"]
      }
    },
    "working-transfer-social-rent": { telling in
      GuidanceRentTables.first(telling) {
        ["transfer.social-rent.\($0).net-rent", "transfer.social-rent.\($0).value"]
      }
    },
    "wheelchair-areas": wheelchair,
    "working-wheelchair": { telling in
      GuidanceRentTables.first(telling) { size in
        ["flat", "house"].map { "space.\(size)-\($0).wheelchair-area" }
      }
    },
    "rented-persons": persons,
  ]

  /// With the value by the other convention on voids beside it.
  private static func rented(_ telling: Telling) -> TableContent? {
    let leftIn = Guidance.sizes.contains {
      telling.ledger["transfer.voids-left-in.\($0).value"] != nil
    }
    let other = leftIn ? "voids-left-in" : "voids-taken-out"
    let heads = [
      "Weekly rent", "Net rent of a year", "Transfer value",
      leftIn ? "If voids were left in" : "If voids were taken out",
    ]
    return grid(telling, heads, needed: 2) { size in
      [
        telling.ledger.latest("local-housing-allowance.\(size)")?.id,
        FigureID("transfer.\(size).net-rent"), FigureID("transfer.\(size).value"),
        FigureID("transfer.\(other).\(size).value"),
      ]
    }
  }

  /// The fixed share of the market value beside the value that the terms of a lease give.
  private static func lease(_ telling: Telling) -> TableContent? {
    let heads = ["Market value", "At the fixed share", "By the lease"]
    return grid(telling, heads, needed: 2) { size in
      [
        FigureID("transfer.\(size).market-value"),
        FigureID("transfer.shared-ownership.\(size).value"),
        FigureID("transfer.shared-ownership-lease.\(size).value"),
      ]
    }
  }

  private static func ownership(_ telling: Telling) -> TableContent? {
    let heads = ["Floor area", "Market value", "Transfer value"]
    return grid(telling, heads, needed: 2) { size in
      [
        telling.ledger.latest("floor-area.\(size)")?.id,
        FigureID("transfer.\(size).market-value"),
        FigureID("transfer.shared-ownership.\(size).value"),
      ]
    }
  }

  private static func wheelchair(_ telling: Telling) -> TableContent? {
    let heads = ["Floor area", "Flat for a wheelchair user", "House for a wheelchair user"]
    return grid(telling, heads, needed: 1) { size in
      [
        telling.ledger.latest("floor-area.\(size)")?.id,
        FigureID("space.\(size)-flat.wheelchair-area"),
        FigureID("space.\(size)-house.wheelchair-area"),
      ]
    }
  }

  private static func persons(_ telling: Telling) -> TableContent? {
    var grid = Grid(rowLabel: "Size", columns: [Grid.Column(label: "Fewest people")])
    for size in Guidance.sizes {
      grid.row(
        GuidanceRentTables.label(size), [FigureID("policy.space.rented-persons.\(size)")])
    }
    return grid.content(telling.ledger)
  }

  /// A row a size; sizes without the figure that matters are left out.
  private static func grid(
    _ telling: Telling, _ heads: [String], needed: Int, _ ids: (String) -> [FigureID?]
  ) -> TableContent? {
    var grid = Grid(rowLabel: "Size", columns: heads.map { Grid.Column(label: $0) })
    for size in Guidance.sizes {
      let ids = ids(size)
      guard let id = ids[needed], telling.ledger.figures[id] != nil else { continue }
      grid.row(GuidanceRentTables.label(size), ids)
    }
    return grid.rows.isEmpty ? nil : grid.content(telling.ledger)
  }
}
