/// A question with an outcome decided by a rule over figures.
///
/// Prose chooses its words by the outcome.
package struct Finding: Hashable, Sendable {
  package var id: String
  /// The question, as a reader would ask it.
  package var question: String
  package var outcome: String
  /// Every outcome there can be; a template that chooses by this finding has words for each.
  package var outcomes: [String]
  /// The figures that decide.
  package var deciding: [FigureID]
  /// The value that the deciding figure is held against.
  package var threshold: Double?
  /// How far the deciding figure is from the threshold, in its own unit; negative below.
  package var distance: Double?
  package var unit: Quantity.Unit?

  /// A finding whose outcomes are the cases of an enumeration.
  package init<Outcome: RawRepresentable<String> & CaseIterable>(
    _ id: String, _ question: String, _ outcome: Outcome, deciding: [Figure],
    threshold: Double? = nil, distance: Double? = nil, unit: Quantity.Unit? = nil
  ) {
    self.init(
      id, question, outcome.rawValue, among: Outcome.allCases.map(\.rawValue), deciding: deciding,
      threshold: threshold, distance: distance, unit: unit)
  }

  /// A finding whose outcomes are known only at run time, such as which tenure is largest.
  package init(
    _ id: String, _ question: String, _ outcome: String, among outcomes: [String],
    deciding: [Figure], threshold: Double? = nil, distance: Double? = nil,
    unit: Quantity.Unit? = nil
  ) {
    precondition(outcomes.contains(outcome), "\(id): \(outcome) is not among \(outcomes)")
    self.id = id
    self.question = question
    self.outcome = outcome
    self.outcomes = outcomes
    self.deciding = deciding.map(\.id)
    self.threshold = threshold
    self.distance = distance
    self.unit = unit
  }
}
