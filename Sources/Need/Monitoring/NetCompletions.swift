import Evidence

/// The net change in dwellings of a time: what was built and converted, less what was lost (method 11).
struct NetCompletions: Calculation {
  let newBuild: Figure
  /// Conversions and changes of use.
  let otherGains: [Figure]
  let losses: Figure

  var gross: Figure {
    .derived(
      FigureID("completions.gross", newBuild.id.period, at: newBuild.place.key),
      "Homes completed, gross", .dwellings, at: newBuild.place, "sum(gains)",
      ["gains": [newBuild] + otherGains])
  }

  var net: Figure {
    .derived(
      FigureID("completions.net", newBuild.id.period, at: newBuild.place.key),
      "Homes completed, net", .dwellings, at: newBuild.place, "gross - losses",
      ["gross": gross, "losses": losses])
  }

  var steps: [Figure] { [gross, net] }
}

extension Working {
  /// Net completions of each time for which all their parts are known, and the totals themselves are not stated.
  mutating func assessNetCompletions() {
    for newBuild in ledger.series("completions.new-build") {
      let period = newBuild.id.period
      guard ledger["completions.net", period] == nil, ledger["completions.gross", period] == nil,
        let losses = ledger["completions.losses", period]
      else { continue }
      let gains = ["conversions", "change-of-use"].compactMap {
        ledger["completions.\($0)", period]
      }
      record(NetCompletions(newBuild: newBuild, otherGains: gains, losses: losses))
    }
  }
}
