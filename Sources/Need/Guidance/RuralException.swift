import Evidence

/// The most market homes on a rural exception site, where they pay for the affordable ones (method 10.7).
struct RuralExceptionCap: Calculation {
  let stem: String
  let homes: Figure
  let shareMaximum: Figure
  let homesMaximum: Figure

  var marketHomes: Figure {
    .derived(
      FigureID("\(stem).exception.market-homes"), "Most market homes on the exception site",
      .dwellings, at: homes.place, in: homes.period,
      "min(floor(share_maximum * homes), homes_maximum)",
      ["share_maximum": shareMaximum, "homes": homes, "homes_maximum": homesMaximum])
  }

  var steps: [Figure] { [marketHomes] }
}

/// The land value of a rural exception site that counts as a benchmark: so much a plot, but no more than so many times the
/// value for farming.
struct ExceptionLandValue: Calculation {
  let stem: String
  let homes: Figure
  /// Pounds for each plot.
  let plotValue: Figure
  /// The value of the whole site for farming, and what it may be multiplied by.
  let farmingValue: Figure
  let farmingMultiple: Figure

  var benchmark: Figure {
    .derived(
      FigureID("\(stem).exception.land-value"), "Benchmark land value of the exception site",
      .pounds, at: homes.place, in: homes.period,
      "min(homes * plot_value, farming_multiple * farming_value)",
      [
        "homes": homes, "plot_value": plotValue, "farming_multiple": farmingMultiple,
        "farming_value": farmingValue,
      ])
  }

  var steps: [Figure] { [benchmark] }
}
