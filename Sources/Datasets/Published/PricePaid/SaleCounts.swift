/// How many sales are left after each filter, in the order of the filters (method 3).
package struct SaleCounts: Hashable, Sendable {
  /// Records of the files.
  package var read = 0
  /// Records that take a transaction away, or change one.
  package var changes = 0
  /// Sales of category A: of one home, at its full value.
  package var standard = 0
  /// Of those, sales of houses and flats.
  package var homes = 0
  /// Of those, sales of the years that had come to their last month by the report's base date.
  package var inWindow = 0
  /// Of those, sales with a postcode that the lookup knows.
  package var placed = 0
  /// Of those, sales in the area or in a place that it is compared with.
  package var kept = 0
  /// Of those, sales that were not deleted or changed into others later.
  package var current = 0
  /// Of those, sales that stand there once: the same address, day and price is one sale.
  package var distinct = 0
  /// Of those, sales at a price of the market.
  package var atMarketPrice = 0

  /// Nothing yet.
  package init() {}

  /// Sales that nobody could place: without a postcode, or with one that the lookup lacks.
  package var notPlaced: Int { inWindow - placed }

  /// The steps in their order: the word in the names of figures, what is left after it, and how many.
  package var steps: [(word: String, label: String, count: Int)] {
    [
      ("read", "Records read", read), ("standard", "Of category A", standard),
      ("homes", "Of houses and flats", homes),
      ("in-window", "Of whole years by the base date", inWindow),
      ("placed", "With a postcode in the lookup", placed),
      ("in-places", "In the area or a district it is compared with", kept),
      ("current", "After changes and deletions", current),
      ("distinct", "Each sale once", distinct),
      ("market-price", "At a price of the market", atMarketPrice),
    ]
  }

  /// The steps in words, for the note of a source.
  package var description: String {
    """
    Records read: \(read); of category A: \(standard); of houses and flats: \(homes); to the base \
    date: \(inWindow); with a postcode in the lookup: \(placed); in the places of this report: \
    \(kept); after changes and deletions: \(current); each once: \(distinct); at a price of the \
    market: \(atMarketPrice).
    """
  }
}
