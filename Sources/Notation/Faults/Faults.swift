/// Every fault found in one reading, in the order of their files and lines.
package struct Faults: Error, Hashable, Sendable, Codable {
  /// The faults, sorted by file, then line; never empty when thrown.
  package let all: [Fault]

  /// Sorts the faults found in one reading.
  ///
  /// - Parameter faults: the faults, in any order.
  package init(_ faults: [Fault]) {
    all = faults.sorted()
  }
}

extension Faults: CustomStringConvertible {
  /// The faults as they are printed, one after another.
  package var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}
