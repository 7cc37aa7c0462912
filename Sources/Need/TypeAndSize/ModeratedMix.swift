import Evidence

/// A mix between the target and the balance, with some homes of every size that matters (method 8.5, after step 10).
///
/// The balance alone can rule whole sizes out. Each size is first given the weighted mean of its target and its balance;
/// one that the target gives at least the floor is then raised to the floor, and the other sizes make room.
struct ModeratedMix: Calculation {
  let sizes: [DwellingSize]
  let target: [Figure]
  let balance: [Figure]
  /// β: the weight of the balance.
  let weight: Figure
  /// The least share of a size, and the target share from which it holds.
  let floor: Figure
  let floorAppliesFrom: Figure

  /// (1 − β) × target + β × balance.
  var blends: [Figure] {
    sizes.indices.map { index in
      .derived(
        FigureID("mix.blend.\(sizes[index].rawValue).share"),
        "\(sizes[index].label), mean of target and balance", .share, at: target[index].place,
        in: target[index].period, "(1 - weight) * target + weight * balance",
        ["weight": weight, "target": target[index], "balance": balance[index]])
    }
  }

  /// The sizes that are raised to the floor.
  private func raised(_ blends: [Figure]) -> Set<Int> {
    guard let floor = floor.value, let from = floorAppliesFrom.value else { return [] }
    let values = blends.map { $0.value ?? floor }
    let protected = sizes.indices.filter { (target[$0].value ?? 0) >= from }
    var result: Set<Int> = []
    while true {
      let rest = values.indices.filter { !result.contains($0) }
      let sum = rest.map { values[$0] }.reduce(0, +)
      let room = sum > 0 ? (1 - floor * Double(result.count)) / sum : 1
      let short = protected.filter { !result.contains($0) && values[$0] * room < floor }
      guard !short.isEmpty else { return result }
      result.formUnion(short)
    }
  }

  var shares: [Figure] {
    let blends = blends
    let raised = raised(blends)
    let others = blends.indices.filter { !raised.contains($0) }.map { blends[$0] }
    let floors = raised.map { _ in floor }
    return sizes.indices.map { index in
      let id = MixShares.id("mix", "moderated", sizes[index])
      let label = MixShares.label("moderated", sizes[index])
      let (place, period) = (target[index].place, target[index].period)
      if raised.contains(index) {
        return .derived(
          id, label, .share, at: place, in: period, "least",
          ["least": floor])
      }
      if floors.isEmpty {
        return .derived(
          id, label, .share, at: place, in: period, "blend / sum(all)",
          ["blend": blends[index], "all": blends])
      }
      return .derived(
        id, label, .share, at: place, in: period, "blend * (1 - sum(floors)) / sum(others)",
        ["blend": blends[index], "floors": floors, "others": others])
    }
  }

  var steps: [Figure] { blends + shares }
}
