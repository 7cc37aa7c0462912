import DocumentModel

/// A chart as shapes on a white surface, in units that are pixels at full size.
///
/// - SeeAlso: Government Analysis Function, Data visualisation: charts.
struct Drawing {
  static let width = 640.0
  static let lineHeight = 19.0
  static let fontSize = 16.0

  var height = 0.0
  var shapes: [Shape] = []

  /// Draws a chart in the way of its kind.
  init(_ chart: Chart) {
    switch chart.kind {
    case .lines: drawLines(chart)
    case .bars: drawBars(chart)
    case .parts: drawParts(chart)
    }
  }

  /// A surface with nothing on it.
  init() {}

  mutating func add(_ shape: Shape) { shapes.append(shape) }

  /// Adds text in lines one below the other, the first with its baseline at `y`.
  mutating func add(
    lines: [String], x: Double, y: Double, _ style: TextStyle = TextStyle()
  ) {
    for (index, line) in lines.enumerated() {
      add(.text(line, x: x, y: y + Double(index) * Drawing.lineHeight, style))
    }
  }
}

/// A shape of a drawing.
enum Shape {
  enum Anchor: String { case start, middle, end }
  /// What tells the points of one line from those of another, beside its colour.
  enum Symbol: CaseIterable { case circle, square, triangle, diamond }

  case line(x1: Double, y1: Double, x2: Double, y2: Double, Stroke)
  case rectangle(x: Double, y: Double, width: Double, height: Double, fill: String)
  case path([Point], colour: String)
  case symbol(Symbol, Point, colour: String)
  case text(String, x: Double, y: Double, TextStyle)

  var isText: Bool {
    if case .text = self { true } else { false }
  }
}

struct Point {
  var x: Double
  var y: Double
}

/// How a straight line looks.
enum Stroke {
  case grid, axis, benchmark, leader
  /// White, under a line that crosses bars.
  case ground
}

/// How a text is set.
struct TextStyle {
  var anchor = Shape.Anchor.start
  var isBold = false
  /// White, on a dark part of a bar.
  var isLight = false
  /// On a white ground, where it may stand over a line.
  var hasGround = false
}

/// The colours of charts, in the order in which series take them.
enum Palette {
  static let text = "#0b0c0c"
  static let grid = "#595959"
  static let background = "#ffffff"

  /// The colours for a number of series, each of which stands out from white and from the next.
  static func colours(_ count: Int) -> [String] {
    count <= 2 ? ["#12436D", "#F46A25"] : ["#12436D", "#28A197", "#801650", "#F46A25"]
  }

  /// Whether text on a colour must be white to be read.
  static func needsLightText(_ colour: String) -> Bool {
    colour == "#12436D" || colour == "#801650"
  }
}
