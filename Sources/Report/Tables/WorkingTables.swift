import DocumentModel
import Evidence
import Need

/// The workings of thresholds, line by line: a row a step, a column a product.
enum WorkingTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "working-sales": { working($0, .marketSale, PriceMeasure.allCases.map(\.rawValue)) },
    "working-new-sales": { working($0, .marketSale, newSales) },
    "working-private-rents": { working($0, .privateRent, sizes) },
    "working-entry-rents": { working($0, .entryRent, sizes) },
    "working-rent-to-buy": { working($0, .rentToBuy) },
    "working-affordable-rent-maximum": { working($0, .affordableRentMaximum) },
    "working-discounts-first": { discounted($0, at: 0) },
    "working-discounts-second": { discounted($0, at: 1) },
    "working-shared-ownership-first": { shared($0, at: 0) },
    "working-shared-ownership-second": { shared($0, at: 1) },
  ]

  private static let newSales =
    ["new-build"] + SaleType.parts.map { "new-build.\($0.rawValue)" }

  private static let sizes = RentSize.allCases.map(\.rawValue)

  /// First Homes and discounted sale of the first or the second type of new home.
  private static func discounted(_ telling: Telling, at index: Int) -> TableContent? {
    type(telling, at: index).flatMap { type in
      content(telling, type) { product in
        [.firstHomes, .discountedSale].contains(product.family)
          && (product.variant == type.rawValue || product.variant.hasPrefix("\(type.rawValue)."))
      }
    }
  }

  private static func shared(_ telling: Telling, at index: Int) -> TableContent? {
    type(telling, at: index).flatMap { type in
      content(telling, type) { product in
        product.family == .sharedOwnership && product.variant.hasPrefix("\(type.rawValue).")
      }
    }
  }

  private static func working(
    _ telling: Telling, _ family: HousingProduct.Family, _ order: [String]? = nil
  ) -> TableContent? {
    content(telling, nil) { product in
      product.family == family && order?.contains(product.variant) != false
    }
  }

  private static func type(_ telling: Telling, at index: Int) -> SaleType? {
    let types = telling.working.expectedNewTypes
    return types.indices.contains(index) ? types[index] : nil
  }

  private static func content(
    _ telling: Telling, _ type: SaleType?, where isShown: (HousingProduct) -> Bool
  ) -> TableContent? {
    let thresholds = AffordabilityThresholds(telling.working).all.filter { isShown($0.product) }
    guard let first = thresholds.first else { return nil }
    var grid = Grid(
      rowLabel: "Step", columns: thresholds.map { Grid.Column(label: heading($0)) })
    let prefix = first.product.id("").text
    for step in first.steps {
      let name = String(step.id.text.dropFirst(prefix.count))
      let words = step.label.dropFirst(first.product.label.count + 2)
      grid.row(String(words).capitalised, thresholds.map { $0.product.id(name) })
    }
    guard var content = grid.content(telling.ledger) else { return nil }
    if let type { content.texts["type"] = type.noun }
    content.notes += standIns(among: thresholds)
    return content
  }

  /// Which columns start from a price or a rent of another place than the area.
  private static func standIns(among thresholds: [any AffordabilityThreshold]) -> [Prose] {
    var seen: Set<String> = []
    let places = thresholds.map(\.source.place)
      .filter { !$0.isArea && seen.insert($0.key).inserted }
    return places.map { place in
      let lent = thresholds.filter { $0.source.place.key == place.key }
      let what = lent.allSatisfy { $0.deposit == nil } ? "rents" : "prices"
      let which =
        lent.count == thresholds.count
        ? "The \(what) are"
        : "The \(what) under \(Wordlist.joined(lent.map { heading($0).uncapitalised })) are"
      return Prose(text: "\(which) those of \(place.name).")
    }
  }

  /// The label of a product without what all columns have in common.
  private static func heading(_ threshold: any AffordabilityThreshold) -> String {
    let words = threshold.product.label.split(separator: ", ")
    switch threshold.product.family {
    case .marketSale: return threshold.product.label
    case .firstHomes, .discountedSale:
      return [words.first, words.last].compactMap { $0 }
        .joined(separator: ", ")
    default: return words.last.map { String($0).capitalised } ?? threshold.product.label
    }
  }
}
