extension Working {
  /// The stock and the people, and the sizes of home that a population like today's would occupy (method 8).
  mutating func assessTypeAndSize() {
    assessStock()
    assessAges()
    assessComposition()
    assessOccupancy()
    assessDwellingMix()
  }
}
