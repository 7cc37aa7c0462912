import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// A sample area with one of its published files spoiled, as copies are when they are saved again, cut short or mixed up.
struct DamagedFile: Sendable, CustomTestStringConvertible {
  /// What becomes of the file.
  enum Damage: String, CaseIterable {
    /// The second half of the bytes is lost.
    case cutShort
    /// One row in four is lost, but the first.
    case rowsLost
    /// One cell in twenty is empty.
    case cellsEmptied
    /// Nothing is left.
    case empty
  }

  let file: String
  let damage: Damage

  var testDescription: String { "\(file) \(damage)" }

  /// The file's content after the damage; nil where it is packed and the damage is of text.
  func bytes(_ whole: [UInt8]) -> [UInt8]? {
    switch damage {
    case .cutShort: return Array(whole.prefix(whole.count / 2))
    case .empty: return []
    case .rowsLost, .cellsEmptied:
      guard file.hasSuffix(".csv"),
        let text = String(bytes: whole, encoding: .utf8)
          ?? String(bytes: whole, encoding: .windowsCP1252)
      else { return nil }
      return Array(damaged(text).utf8)
    }
  }

  private func damaged(_ text: String) -> String {
    var generator = SplitMix(state: UInt64(file.utf8.count) &* 31)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return rows.enumerated().compactMap { index, row -> String? in
      // The first rows hold titles and headings.
      guard index > 8 || (index > 0 && !file.contains("nomis")) else { return row }
      if damage == .rowsLost { return Int.random(in: 0..<4, using: &generator) == 0 ? nil : row }
      return cells(row).map { Int.random(in: 0..<20, using: &generator) == 0 ? "" : $0 }
        .joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// The cells of a row as they are written, quotes included.
  private func cells(_ row: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in row {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
