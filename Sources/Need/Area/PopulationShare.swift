package import Evidence

/// The part of the authority's residents who live in the area (method 6.1).
package struct PopulationShare: Calculation {
  let area: Figure
  let authority: Figure

  package init(area: Figure, authority: Figure) {
    self.area = area
    self.authority = authority
  }

  package var share: Figure {
    .derived(
      FigureID("area.population-share"), "Share of the authority's population", .share,
      at: area.place, in: area.period, "area / authority", ["area": area, "authority": authority])
  }

  package var steps: [Figure] { [share] }
}
