/// Where the categories of a line chart stand: at their distance in time if they are years, else evenly.
struct CategoryAxis {
  /// The place of each category.
  let places: [Double]
  /// The names that there is room for, always with the last.
  let labels: [(place: Double, lines: [String])]

  init(_ categories: [String], from left: Double, to right: Double) {
    let years = categories.compactMap { Int($0) }
    let isTimeLine =
      years.count == categories.count && years.count > 1
      && zip(years, years.dropFirst()).allSatisfy { $0 < $1 }
    let steps =
      isTimeLine ? years.map { Double($0 - years[0]) } : categories.indices.map(Double.init)
    let span = steps.last ?? 0
    let places = steps.map { span == 0 ? (left + right) / 2 : left + $0 / span * (right - left) }

    self.places = places
    let room = (right - left) / Double(max(1, categories.count - 1))
    let wrapped = categories.map { name in
      TextMeasure.width(name) <= 60 ? [name] : TextMeasure.wrap(name, to: max(80, room - 10))
    }
    let widths = wrapped.map { lines in (lines.map { TextMeasure.width($0) }.max() ?? 0) / 2 }
    let step = CategoryAxis.step(places: places, halfWidths: widths)
    labels = categories.indices.filter { (categories.count - 1 - $0).isMultiple(of: step) }
      .map { (places[$0], wrapped[$0]) }
  }

  /// How many categories to go on by so that no names touch, counted back from the last; the first is named too if
  /// that takes no more than twice as many.
  private static func step(places: [Double], halfWidths: [Double]) -> Int {
    let last = places.count - 1
    let fitting = (1...max(1, places.count)).filter { step in
      let shown = stride(from: last, through: 0, by: -step)
      return zip(shown, shown.dropFirst()).allSatisfy { right, left in
        places[left] + halfWidths[left] + 10 <= places[right] - halfWidths[right]
      }
    }
    guard let least = fitting.first else { return 1 }
    return fitting.first { last.isMultiple(of: $0) && $0 <= 2 * least } ?? least
  }
}
