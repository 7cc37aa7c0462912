import DocumentModel
import Testing

@testable import Writers

@Suite struct ChartTests {
  @Test(arguments: [
    ([0.451, 0.682], "%", true, ["0%", "20%", "40%", "60%", "80%"]),
    ([0.004, 0.011], "%", true, ["0.0%", "0.5%", "1.0%", "1.5%"]),
    (
      [198_000, 249_000], "£", false, ["£180,000", "£200,000", "£220,000", "£240,000", "£260,000"]
    ),
    ([88_000, 190_000], "£", false, ["£0", "£50,000", "£100,000", "£150,000", "£200,000"]),
    ([-320, 1160], "", true, ["\u{2212}500", "0", "500", "1,000", "1,500"]),
    ([1, 4], "", true, ["0", "1", "2", "3", "4"]),
    ([0], "", true, ["0", "1"]),
  ])
  func ticksAreRoundAndFew(raw: [Double], sign: String, startsAtZero: Bool, ticks: [String]) {
    let values = raw.map { ChartTests.value($0, sign: sign) }
    let axis = ValueAxis(values, startsAtZero: startsAtZero)
    #expect(axis.ticks.map(axis.text) == ticks)
  }

  @Test func percentagePointsAreLearntFromTheirDigits() {
    let value = Value(
      figure: "f", raw: 0.032, text: "3.2", unit: "percentage points", measure: "m",
      areaCode: "", areaName: "", period: "")
    #expect(AxisNotation([value]).factor == 100)
  }

  @Test func labelsAreKeptApartAndInBounds() {
    let labels = [50.0, 52, 99].map { LabelPlacement.Label(middle: $0, size: 20) }
    #expect(LabelPlacement.spread(labels, within: 0...100, gap: 5) == [40, 65, 90])
  }

  @Test func coordinatesHaveAtMostTwoDecimals() {
    #expect(
      [0, 1.5, -0.004, -2.345, 1 / 3].map(Coordinate.text) == ["0", "1.5", "0", "-2.35", "0.33"])
  }

  @Test func longNamesAreWrapped() {
    #expect(
      TextMeasure.wrap("Social rented from the council", to: 120) == [
        "Social rented", "from the council",
      ])
  }

  @Test func yearsStandAtTheirDistance() {
    #expect(CategoryAxis(["2011", "2012", "2021"], from: 0, to: 100).places == [0, 10, 100])
    #expect(CategoryAxis(["a", "b", "c"], from: 0, to: 100).places == [0, 50, 100])
  }

  @Test func aMissingValueIsSaidNotDrawn() {
    let chart = Chart(
      key: "c", kind: .bars, headline: Prose(), subtitle: Prose(), description: Prose(),
      categoryLabel: "A", categories: ["One"], series: [.init("S", [Sample.share("f", nil)])])
    let shapes = Drawing(chart).shapes
    let texts = shapes.compactMap { if case .text(let text, _, _, _) = $0 { text } else { nil } }
    #expect(texts.contains("[c] confidential"))
    #expect(!shapes.contains { if case .rectangle = $0 { true } else { false } })
  }

  private static func value(_ raw: Double, sign: String) -> Value {
    let text =
      switch sign {
      case "%": "\(raw * 100)%"
      case "£": "£\(Int(raw))"
      default: "\(Int(raw))"
      }
    return Value(
      figure: "f", raw: raw, text: text, unit: "", measure: "", areaCode: "", areaName: "",
      period: "")
  }
}
