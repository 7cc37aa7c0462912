import Evidence

extension Working {
  /// Parts by their figures' values, the largest first; parts without a value are left out, ties keep their order.
  func ranking<Part>(_ parts: some Sequence<Part>, _ figure: (Part) -> Figure?)
    -> [(part: Part, figure: Figure, value: Double)]
  {
    let known: [(part: Part, figure: Figure, value: Double)] = parts.compactMap { part in
      guard let figure = figure(part), let value = figure.value else { return nil }
      return (part, figure, value)
    }
    return known.enumerated().sorted { left, right in
      left.element.value == right.element.value
        ? left.offset < right.offset : left.element.value > right.element.value
    }.map(\.element)
  }
}
