import Evidence

/// The homes delivered over three years against those required: the Housing Delivery Test.
///
/// - SeeAlso: Housing Delivery Test measurement rule book, 24 July 2018; method 7.2.
struct HousingDeliveryTest: Calculation {
  /// One figure a year, for the same years.
  let delivered: [Figure]
  let required: [Figure]
  let place: Place

  var totalDelivered: Figure { sum("total-delivered", "Homes delivered, all years", delivered) }

  var totalRequired: Figure { sum("total-required", "Homes required, all years", required) }

  /// Unrounded; may be more than the whole.
  var result: Figure {
    .derived(
      FigureID("delivery-test.result"), "Homes delivered as a share of those required", .share,
      at: place, in: period, "delivered / required",
      ["delivered": totalDelivered, "required": totalRequired])
  }

  var steps: [Figure] { [totalDelivered, totalRequired, result] }

  private func sum(_ word: String, _ label: String, _ years: [Figure]) -> Figure {
    .derived(
      FigureID("delivery-test.\(word)"), label, .dwellings, at: place, in: period, "sum(years)",
      ["years": years])
  }

  private var period: Period? {
    let periods = delivered.compactMap(\.period)
    guard let first = periods.min(), let last = periods.max() else { return nil }
    return Period(from: first, to: last)
  }
}
