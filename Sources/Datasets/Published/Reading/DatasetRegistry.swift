/// Every reader there is; one list for each person who adds to it.
package enum DatasetRegistry {
  /// The readers in the order in which they are asked, which does not matter: each file has one at most.
  package static let readers: [any DatasetReader] =
    lookupReaders + censusReaders + stockReaders

  private static let lookupReaders: [any DatasetReader] = [AreaLookups(), AreaChangeLookup()]
  private static let censusReaders: [any DatasetReader] = []
  private static let stockReaders: [any DatasetReader] = []
}
