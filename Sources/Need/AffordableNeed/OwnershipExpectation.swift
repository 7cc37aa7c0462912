import Evidence

/// The least part of affordable homes for ownership, under the Framework's expectation until December 2024 (method 6.6).
struct OwnershipExpectation: Calculation {
  /// The share of all homes that the Framework expected for affordable ownership.
  let expectation: Figure
  /// The share of all homes that are to be affordable.
  let affordableShare: Figure
  let place: Place

  var minimumOwnershipShare: Figure {
    .derived(
      FigureID("split.minimum-ownership.share"), "Least share of affordable homes for ownership",
      .share, at: place, "min(1, expectation / affordable_share)",
      ["expectation": expectation, "affordable_share": affordableShare])
  }

  var steps: [Figure] { [minimumOwnershipShare] }
}
