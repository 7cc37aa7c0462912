import DocumentModel

extension Element {
  /// Sets a new `svg` element's content: a title, a description and the shapes, which are hidden from screen readers
  /// since the two and the data table say all they show.
  func fill(with drawing: Drawing, id: String, title: String, description: String) {
    let height = Coordinate.text(drawing.height)
    set("xmlns", "http://www.w3.org/2000/svg")
    set("role", "img")
    set("aria-labelledby", "\(id)-t \(id)-d")
    set("viewBox", "0 0 640 \(height)")
    set("width", "640")
    set("height", height)
    set("focusable", "false")
    add("title", ["id": "\(id)-t"], text: title)
    add("desc", ["id": "\(id)-d"], text: description)
    add("rect", ["width": "640", "height": height, "fill": Palette.background])
    let group = add(
      "g",
      [
        "aria-hidden": "true", "font-family": "Arial, Helvetica, sans-serif", "font-size": "16",
        "fill": Palette.text,
      ])
    for shape in drawing.shapes { group.add(shape) }
  }

  private func add(_ shape: Shape) {
    switch shape {
    case .line(let x1, let y1, let x2, let y2, let stroke):
      if stroke == .benchmark { add(.line(x1: x1, y1: y1, x2: x2, y2: y2, .ground)) }
      let line = add(
        "line",
        [
          "x1": Coordinate.text(x1), "y1": Coordinate.text(y1), "x2": Coordinate.text(x2),
          "y2": Coordinate.text(y2),
        ])
      for (name, value) in stroke.attributes { line.set(name, value) }
    case .rectangle(let x, let y, let width, let height, let fill):
      add(
        "rect",
        [
          "x": Coordinate.text(x), "y": Coordinate.text(y), "width": Coordinate.text(width),
          "height": Coordinate.text(height), "fill": fill,
        ])
    case .path(let points, let colour):
      add(
        "polyline",
        [
          "points": points.map { "\(Coordinate.text($0.x)),\(Coordinate.text($0.y))" }
            .joined(separator: " "),
          "fill": "none", "stroke": colour, "stroke-width": "3", "stroke-linejoin": "round",
        ])
    case .symbol(let symbol, let point, let colour):
      add("path", ["d": symbol.path(at: point), "fill": colour])
    case .text(let text, let x, let y, let style):
      if style.hasGround { add(ground(of: text, x: x, y: y, style)) }
      let element = add("text", ["x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
      if style.anchor != .start { element.set("text-anchor", style.anchor.rawValue) }
      if style.isBold { element.set("font-weight", "bold") }
      if style.isLight { element.set("fill", Palette.background) }
    }
  }
}

extension Element {
  /// The white rectangle under a text.
  private func ground(of text: String, x: Double, y: Double, _ style: TextStyle) -> Shape {
    let width = TextMeasure.width(text, isBold: style.isBold)
    let start =
      switch style.anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return .rectangle(
      x: start - 2, y: y - 15, width: width + 4, height: Drawing.lineHeight,
      fill: Palette.background)
  }
}

/// Numbers of a drawing: at most two decimals, so that a drawing is the same wherever it is made.
enum Coordinate {
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    switch rest {
    case 0: return "\(sign)\(whole)"
    case let rest where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
    case let rest: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}

extension Stroke {
  fileprivate var attributes: KeyValuePairs<String, String> {
    switch self {
    case .grid: ["stroke": Palette.grid, "stroke-width": "0.5"]
    case .axis: ["stroke": Palette.text, "stroke-width": "1"]
    case .benchmark: ["stroke": Palette.text, "stroke-width": "2", "stroke-dasharray": "6 4"]
    case .ground: ["stroke": Palette.background, "stroke-width": "4"]
    case .leader: ["stroke": Palette.grid, "stroke-width": "1"]
    }
  }
}

extension Shape.Symbol {
  /// The outline of the symbol around a point.
  fileprivate func path(at point: Point) -> String {
    let corners: [(Double, Double)]
    switch self {
    case .circle:
      let (x, y) = (Coordinate.text(point.x - 5), Coordinate.text(point.y))
      return "M\(x) \(y)a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"
    case .square: corners = [(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)]
    case .triangle: corners = [(0, -6), (5.5, 4.5), (-5.5, 4.5)]
    case .diamond: corners = [(0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
    }
    let places = corners.map {
      "\(Coordinate.text(point.x + $0.0)) \(Coordinate.text(point.y + $0.1))"
    }
    return "M" + places.joined(separator: "L") + "z"
  }
}
