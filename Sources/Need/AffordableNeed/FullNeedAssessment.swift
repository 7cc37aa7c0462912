import Evidence

extension Working {
  /// The authority's need by the full model, where its blocks are published (method 6.2).
  mutating func assessFullNeedModel() {
    let authority = place(Place.authority) ?? area
    guard let years = ledger["area.plan-years"],
      let newHouseholds = authorityNeed("new-households"),
      let unable = authorityNeed("unable.share")
    else { return }
    let causes = ["homeless", "overcrowded", "concealed", "unsuitable-social", "other"]
    let currentNeed = causes.compactMap { authorityNeed("current.\($0)") }
    let sources = ["freed", "surplus", "committed"]
    let currentSupply = sources.compactMap { authorityNeed("supply.\($0)") }
    let annualSupply = ["relets", "resales"].compactMap { authorityNeed($0) }
    guard !currentNeed.isEmpty, !currentSupply.isEmpty, !annualSupply.isEmpty else { return }
    record(
      FullNeedModel(
        currentNeed: currentNeed, currentSupply: currentSupply, newHouseholds: newHouseholds,
        unableShare: unable, fallingIntoNeed: authorityNeed("falling-into-need"),
        annualSupply: annualSupply, homesPerHousehold: parameter("need.homes-per-household"),
        backlogYears: parameter("need.backlog-years"), planYears: years, place: authority))
  }

  /// A block of the authority's need, as it was last published.
  func authorityNeed(_ word: String) -> Figure? {
    ledger.latestKnown("affordable-need.\(word)", at: place(Place.authority)?.key ?? Place.area)
  }
}
