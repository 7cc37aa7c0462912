/// A quantity with an identity: what it is, where and when it holds, and how it is known.
package struct Figure: Hashable, Sendable {
  /// How a figure is known.
  package enum Basis: Hashable, Sendable {
    /// Taken straight from the rows of a published file.
    case observed(ObservedSource)
    /// Taken by a person from a publication.
    case stated(StatedSource)
    /// A value that policy or common practice sets, in force from a date.
    case parameter(Reference, from: String?)
    /// A value that somebody chose, with the reason, and the default it replaces if there is one.
    case assumption(reason: String, replaces: Double?)
    /// Worked out from other figures.
    case derived(Derivation)
  }

  /// The working of a derived figure: a formula over named inputs.
  package struct Derivation: Hashable, Sendable {
    package var formula: String
    /// What each name in the formula stands for, in the order of the working: one figure, or a list of them.
    package var inputs: [Input]

    package struct Input: Hashable, Sendable {
      package var name: String
      package var figures: [FigureID]
      /// Whether the name stands for a list, even of one.
      package var isList: Bool

      package init(name: String, figures: [FigureID], isList: Bool) {
        self.name = name
        self.figures = figures
        self.isList = isList
      }
    }

    package init(formula: String, inputs: [Input]) {
      self.formula = formula
      self.inputs = inputs
    }
  }

  package var id: FigureID {
    get { box.facts.id }
    set { change { $0.id = newValue } }
  }

  /// What a reader calls it, without period or place.
  package var label: String {
    get { box.facts.label }
    set { change { $0.label = newValue } }
  }

  package var quantity: Quantity {
    get { box.facts.quantity }
    set { change { $0.quantity = newValue } }
  }

  package var unit: Quantity.Unit {
    get { box.facts.unit }
    set { change { $0.unit = newValue } }
  }

  package var interval: Interval? {
    get { box.facts.interval }
    set { change { $0.interval = newValue } }
  }

  package var place: Place {
    get { box.facts.place }
    set { change { $0.place = newValue } }
  }

  /// The time it is about, whether or not the name says so.
  package var period: Period? {
    get { box.facts.period }
    set { change { $0.period = newValue } }
  }

  package var basis: Basis {
    get { box.facts.basis }
    set { change { $0.basis = newValue } }
  }

  /// All that is known of a figure.
  private struct Facts: Hashable, Sendable {
    var id: FigureID
    var label: String
    var quantity: Quantity
    var unit: Quantity.Unit
    var interval: Interval?
    var place: Place
    var period: Period?
    var basis: Basis
  }

  /// Holds the facts in one place: a report copies figures many more times than it changes one.
  private final class Box: Sendable {
    let facts: Facts

    init(_ facts: Facts) {
      self.facts = facts
    }
  }

  private var box: Box

  private mutating func change(_ body: (inout Facts) -> Void) {
    var facts = box.facts
    body(&facts)
    box = Box(facts)
  }

  package static func == (left: Figure, right: Figure) -> Bool {
    left.box === right.box || left.box.facts == right.box.facts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.facts.id) }

  /// A figure; a derived one is better made with `derived`, which works out its value.
  package init(
    _ id: FigureID, _ label: String, _ quantity: Quantity, _ unit: Quantity.Unit, at place: Place,
    in period: Period? = nil, interval: Interval? = nil, basis: Basis
  ) {
    box = Box(
      Facts(
        id: id, label: label, quantity: quantity, unit: unit, interval: interval, place: place,
        period: period ?? id.period, basis: basis))
  }

  /// The unrounded value; nil if there is none.
  package var value: Double? { quantity.value }

  /// The marker that stands for the value, or the first that qualifies it.
  package var marker: Marker? { quantity.markers.first }

  /// The text a report prints.
  package var display: String {
    guard let value else { return (marker ?? .notAvailable).printed }
    return unit.display(value)
  }
}

/// What a name in a formula may stand for.
package protocol FormulaArgument: Sendable {
  var figures: [Figure] { get }
  var isList: Bool { get }
}

extension Figure: FormulaArgument {
  package var figures: [Figure] { [self] }
  package var isList: Bool { false }
}

extension [Figure]: FormulaArgument {
  package var figures: [Figure] { self }
  package var isList: Bool { true }
}

extension Figure {
  /// Works out a figure from others: the formula that is printed is the formula that is evaluated.
  ///
  /// A missing input gives a missing result, with the reason carried. The formula's names and the inputs' must be
  /// the same, and what the formula counts must be what the unit says: anything else is a fault of this program.
  ///
  /// - Parameters:
  ///   - id: the name of the result.
  ///   - label: what a reader calls it.
  ///   - unit: its unit, which must agree with the inputs' units.
  ///   - place: the place it is about.
  ///   - period: the time it is about, where its name does not say.
  ///   - formula: numbers, names, `+ - * / ^ ( )` and the functions of `Formula`.
  ///   - inputs: what each name stands for: a figure or a list of figures.
  ///   - interval: a confidence interval, where the method gives one; bounds are worked out here.
  /// - Returns: the figure, with its working.
  package static func derived(
    _ id: FigureID, _ label: String, _ unit: Quantity.Unit, at place: Place,
    in period: Period? = nil, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>, interval: Interval? = nil
  ) -> Figure {
    derived(id, label, unit, at: place, in: period, formula, Array(inputs), interval: interval)
  }

  /// The same with as many names as there are parts.
  package static func derived(
    _ id: FigureID, _ label: String, _ unit: Quantity.Unit, at place: Place,
    in period: Period? = nil, _ formula: String,
    _ inputs: [(key: String, value: any FormulaArgument)], interval: Interval? = nil
  ) -> Figure {
    let quantity: Quantity
    do {
      quantity = try Formula(formula).evaluate(inputs, as: unit.dimension)
    } catch {
      preconditionFailure("\(id): \(formula): \(error)")
    }
    let bounds = quantity.bounds.map {
      Interval(lower: $0.lowerBound, upper: $0.upperBound, kind: .bounds)
    }
    let working = Derivation(
      formula: formula,
      inputs: inputs.map {
        Derivation.Input(name: $0.key, figures: $0.value.figures.map(\.id), isList: $0.value.isList)
      })
    return Figure(
      id, label, quantity, unit, at: place, in: period, interval: interval ?? bounds,
      basis: .derived(working))
  }
}
