import Evidence

/// Whether the growth of homes and the growth of people tell one story.
enum GrowthCheck: String, CaseIterable {
  case agree
  /// More people were expected, from the homes, than the estimate counts.
  case fewerPeople = "fewer-people"
  /// The estimate counts more people than the homes would explain.
  case morePeople = "more-people"
  case notAssessed = "not-assessed"

  static func finding(gap: Figure?, tolerance: Figure?) -> Finding {
    let question = "Do the new homes explain the growth in population?"
    guard let gap, let tolerance, let distance = gap.value, let limit = tolerance.value else {
      return Finding("area.growth-check", question, GrowthCheck.notAssessed, deciding: [])
    }
    let outcome: GrowthCheck =
      abs(distance) <= limit ? .agree : distance > 0 ? .fewerPeople : .morePeople
    return Finding(
      "area.growth-check", question, outcome, deciding: [gap], threshold: limit,
      distance: abs(distance) - limit, unit: .growth)
  }
}
