package import Evidence

/// The types of the homes sold in a year, as shares of all of them (method 3).
package struct SalesShares: Calculation {
  let sales: [SaleType: Figure]
  let all: Figure

  package init(sales: [SaleType: Figure], all: Figure) {
    self.sales = sales
    self.all = all
  }

  package func share(of type: SaleType) -> Figure? {
    guard let sold = sales[type] else { return nil }
    return .derived(
      FigureID("sales.\(type.rawValue).share"), "\(type.label), share of sales", .share,
      at: all.place, in: all.period, "sold / all", ["sold": sold, "all": all])
  }

  package var steps: [Figure] { SaleType.parts.compactMap(share) }
}
