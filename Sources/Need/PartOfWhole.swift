/// A part of a whole that shares are published for: a type of dwelling, a band of ages, a tenure.
///
/// The raw value is the word that figure names use; the label is what a table's row says, the words what a sentence does.
package protocol PartOfWhole: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  var label: String { get }
  var words: String { get }
}
