/// Finds the known word that was probably meant.
///
/// A word is near when few letters were added, left out, changed or swapped: one in three, at most
/// three. Failing that, a known word counts that begins or ends with the whole of what was written.
///
/// - Parameters:
///   - word: the word as written.
///   - known: the words that would have been right.
/// - Returns: the nearest known word, the first in the alphabet among equals; nil if none is near.
package func nearest(to word: String, among known: some Sequence<String>) -> String? {
  let candidates = known.sorted()
  let written = Array(word.lowercased().unicodeScalars)
  let limit = max(1, min(3, written.count / 3))
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard abs(letters.count - written.count) <= limit else { continue }
    let distance = editDistance(written, letters)
    if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  if let best { return best.word }
  guard written.count >= 4 else { return nil }
  let start = word.lowercased()
  return candidates.first {
    $0.lowercased().hasPrefix(start) || $0.lowercased().hasSuffix(start)
  }
}

/// Counts the letters to add, leave out, change or swap with a neighbour to turn one into the other.
///
/// - Parameters:
///   - left: one word.
///   - right: the other word.
/// - Returns: the number of changes, 0 when the words are the same.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(previous[column + 1] + 1, current[column] + 1, change)
      let swapped =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if swapped { cost = min(cost, beforePrevious[column - 1] + 1) }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
