import Evidence

extension Working {
  /// The example as a rural exception site: market homes, the value of its land and its area (method 10.7).
  mutating func assessExampleException(_ homes: Figure) {
    record(marketHomesCap("example", homes))
    if let farming = ledger.latestKnown("example.farming-value"),
      let plot = parameterMap("rural-exception.plot-value").first(where: { $0.key == "highest" })
    {
      record(
        ExceptionLandValue(
          stem: "example", homes: homes, plotValue: plot.figure, farmingValue: farming,
          farmingMultiple: parameter("rural-exception.farming-multiple")))
    }
    if let limit = exceptionSiteLimit(
      "example", settlement: ledger.latestKnown("example.settlement-area"))
    {
      record(limit)
    }
  }

  /// The cap on market homes of a site.
  mutating func marketHomesCap(_ stem: String, _ homes: Figure) -> RuralExceptionCap {
    RuralExceptionCap(
      stem: stem, homes: homes, shareMaximum: parameter("rural-exception.market-share"),
      homesMaximum: parameter("rural-exception.market-homes"))
  }

  /// The limit on the area of a site; nil before national policy set one.
  mutating func exceptionSiteLimit(_ stem: String, settlement: Figure?) -> ExceptionSiteLimit? {
    guard let minimum = parameters.inForce("rural-exception.area-minimum"),
      let share = parameters.inForce("rural-exception.settlement-share")
    else { return nil }
    return ExceptionSiteLimit(
      stem: stem, settlement: settlement, minimum: given(minimum), settlementShare: given(share),
      place: area)
  }
}
