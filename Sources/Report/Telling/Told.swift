package import DocumentModel
package import Evidence
package import Notation

/// A report that has been told, and what was met on the way.
package struct Told: Sendable {
  package var document: Document
  /// Faults that do not stop the report: blocks that should be read again.
  package var warnings: [Fault]
  /// The parts that could not be assessed, in reading order.
  package var notAssessed: [Gap]
  /// The author's passages that stand in the report, in reading order.
  package var passages: [PassageReading]
  /// Figures that sentences worked out, such as differences, sorted; evidence lists them with the others.
  package var figures: [Figure]
  /// Names that templates asked for with `has` or `is missing` and that nobody supplied, with the first place of each.
  ///
  /// A name that no area supplies is misspelt.
  package var absent: [String: Location]
}
