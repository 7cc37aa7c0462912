/// Why a figure is another than in the edition before.
package struct ChangeExplanation: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The data go on to a later period.
    case laterPeriod = "later period"
    /// A published or stated figure of the same period has another value.
    case revision
    /// A value of policy or practice is another.
    case parameter
    /// A value that the author chose is another.
    case assumption
    /// Another figure is taken in the same place, as a rule says: the greater of two buffers.
    case choice
    /// It is worked out otherwise, or known in another way.
    case method
    /// It is about another place, or about an area of other codes.
    case area
    /// It is about an area of other codes, and taken from another edition of the data too.
    case areaAndData = "area and data"
  }

  /// Something that moved the figure.
  package struct Cause: Sendable {
    package let kind: Kind
    /// The figure that moved, in the two editions; of a list, the latest of it.
    package let pair: FigurePair
    /// How far it would have moved the figure alone, in the figure's unit; nil where that cannot be told.
    package let effect: Double?
  }

  /// The largest effect first; those without one last, by name.
  package let causes: [Cause]
  /// What the causes did together beyond what each would have done alone; nil where that cannot be told.
  package let interaction: Double?
}

extension ChangeExplanation.Kind {
  /// The kind in the few words that every diff of reports knows: data, assumption, method or area.
  package var cause: String {
    switch self {
    case .laterPeriod, .revision: "data"
    case .parameter, .assumption: "assumption"
    case .choice, .method: "method"
    case .area, .areaAndData: "area"
    }
  }
}
