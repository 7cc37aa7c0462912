import Evidence
import Notation

/// Holds files of one dataset against each other, for a place is taken from one of them only.
///
/// An edition may come in several files, and somebody may keep two copies of one: what both have must be the same.
struct CopyCheck {
  let files: [CountedFile]
  let log: FaultLog

  /// Records every pair of files of one period that give another count for the same place.
  func record() {
    for (_, files) in Dictionary(grouping: files, by: \.period).sorted(by: { $0.key < $1.key }) {
      for (number, file) in files.enumerated() {
        for other in files.prefix(number) { compare(file, with: other) }
      }
    }
  }

  private func compare(_ file: CountedFile, with other: CountedFile) {
    var differing: [String] = []
    for code in file.places.keys.sorted() {
      guard let own = file.places[code]?.cells, let others = other.places[code]?.cells else {
        continue
      }
      for stem in own.keys.sorted() {
        guard let cells = own[stem], let rivals = others[stem],
          Quantity.sum(cells) != Quantity.sum(rivals)
        else { continue }
        differing.append("\(stem).\(file.period) of \(code)")
      }
    }
    guard let first = differing.first else { return }
    let more = differing.count > 1 ? " (and \(differing.count - 1) more)" : ""
    log.record(
      PublishedProblem.twoValues(first + more, other: other.file.name),
      at: Location(path: file.file.file.path))
  }
}
