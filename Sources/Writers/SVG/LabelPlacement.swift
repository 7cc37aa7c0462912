/// Keeps labels on one line, across or down, from running into each other.
enum LabelPlacement {
  struct Label {
    /// Where its middle would best be.
    var middle: Double
    var size: Double
  }

  /// The middles of labels, as near as may be to where they would best be, in order and apart.
  ///
  /// - Returns: a middle for each label, in the order given; within the bounds if they fit there at all.
  static func spread(_ labels: [Label], within bounds: ClosedRange<Double>, gap: Double) -> [Double]
  {
    let order = labels.indices.sorted {
      (labels[$0].middle, $0) < (labels[$1].middle, $1)
    }
    var middles = labels.map(\.middle)
    var edge = bounds.lowerBound
    for index in order {
      let half = labels[index].size / 2
      middles[index] = max(middles[index], edge + half)
      edge = middles[index] + half + gap
    }
    edge = bounds.upperBound
    for index in order.reversed() {
      let half = labels[index].size / 2
      middles[index] = min(middles[index], edge - half)
      edge = middles[index] - half - gap
    }
    return middles
  }
}
