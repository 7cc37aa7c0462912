import Evidence
import Need

extension Record {
  /// What is told of the ground of a change.
  init(_ change: GroundOfChange) {
    let share = { (value: Double) in Quantity.Unit.share.display(value) }
    let words = { (ground: Ground) in
      ground == .exact
        ? ground.areas
        : "\(ground.areas) (\(share(ground.coverage)) of the area, "
          + "and \(share(ground.excess)) of it again from around it)"
    }
    self.init([
      "subject": change.subject.words, "span": change.span?.spoken ?? "",
      "earlier": words(change.earlier), "later": words(change.later),
      "difference": share(change.difference), "least": share(change.least),
      "outcome": change.outcome.rawValue,
    ])
  }
}
