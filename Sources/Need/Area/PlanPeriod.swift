package import Evidence

/// The years of the plan (method 0.7: 2022 to 2037 is 15 years).
package struct PlanPeriod: Calculation {
  let firstYear: Int
  let lastYear: Int
  let place: Place

  package init(from firstYear: Int, to lastYear: Int, at place: Place) {
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.place = place
  }

  package var start: Figure { year("area.plan-start", "Start of the plan", firstYear) }
  package var end: Figure { year("area.plan-end", "End of the plan", lastYear) }

  package var years: Figure {
    .derived(
      FigureID("area.plan-years"), "Years of the plan", .years, at: place,
      in: .years(firstYear, lastYear), "end - start", ["end": end, "start": start])
  }

  package var steps: [Figure] { [start, end, years] }

  private func year(_ id: String, _ label: String, _ year: Int) -> Figure {
    Figure(
      FigureID(id), label, Quantity(Double(year)), .calendarYear, at: place,
      basis: .parameter(Reference(title: "The plan that the area definition names"), from: nil))
  }
}
