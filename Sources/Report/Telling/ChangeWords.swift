/// Words that go before the size of a change, by its direction: "grew by", never "grew by −3%".
struct ChangeWords: Sendable {
  let up: String
  let down: String
  /// What is said when nothing changed.
  let none: String
  /// What is said when the change is too small to be shown.
  let hardly: String

  /// The words of a filter; nil if it is none for changes.
  init?(_ filter: Filter) {
    switch filter {
    case .grew: self.init("grew by", "fell by", "did not change", "hardly changed")
    case .rose: self.init("rose by", "fell by", "did not change", "hardly changed")
    case .hasGrown:
      self.init("has grown by", "has fallen by", "has not changed", "has hardly changed")
    case .toGrow: self.init("grow by", "fall by", "stay the same", "hardly change")
    case .increase:
      self.init("an increase of", "a decrease of", "no change", "hardly any change")
    default: return nil
    }
  }

  private init(_ up: String, _ down: String, _ none: String, _ hardly: String) {
    self.up = up
    self.down = down
    self.none = none
    self.hardly = hardly
  }
}
