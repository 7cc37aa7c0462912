/// Every reader there is; one list for each person who adds to it.
package enum DatasetRegistry {
  /// The readers in the order in which they are asked, each file has one at most.
  ///
  /// Where two datasets give the same figure, the one that stands here first counts.
  package static let readers: [any DatasetReader] =
    lookupReaders + censusReaders + stockReaders + marketReaders

  /// What the readers know, of use to a kind of report, in their order.
  package static func datasets(for kind: AreaDefinition.Kind) -> [PublishedDataset] {
    readers.map(\.dataset).filter { $0.feeds(kind) }
  }

  private static let lookupReaders: [any DatasetReader] = [
    AreaLookups(), AreaChangeLookup(), AreaCentroids(),
  ]
  private static let censusReaders: [any DatasetReader] = CensusReader.all
  private static let stockReaders: [any DatasetReader] = CouncilTaxStock.Table.allCases
    .map { CouncilTaxStock(table: $0) }
}
