/// A code of the Government Statistical Service for a place in England: `E01016020`.
package struct GSSCode: Hashable, Sendable {
  /// What kind of place a code is for.
  package enum Level: String, CaseIterable, Sendable {
    case outputArea = "output area"
    case lowerLayer = "lower layer super output area"
    case middleLayer = "middle layer super output area"
    case parish
    case ward
    case district
    case county
    case region
    case nationalPark = "national park"
    case combinedAuthority = "combined authority"
    case planningAuthority = "local planning authority"
    case country

    /// The first three characters of its codes.
    package var prefixes: [String] {
      switch self {
      case .outputArea: ["E00"]
      case .lowerLayer: ["E01"]
      case .middleLayer: ["E02"]
      case .parish: ["E04"]
      case .ward: ["E05"]
      case .district: ["E06", "E07", "E08", "E09"]
      case .county: ["E10", "E11"]
      case .region: ["E12"]
      case .nationalPark: ["E26"]
      case .combinedAuthority: ["E47"]
      case .planningAuthority: ["E60"]
      case .country: ["E92"]
      }
    }

    /// Whether the places are drawn afresh at each census.
    package var isOfACensus: Bool {
      self == .outputArea || self == .lowerLayer || self == .middleLayer
    }
  }

  package let text: String
  package let level: Level

  /// Reads a code: E and eight digits, of a known level.
  init?(_ text: String) {
    let bytes = text.utf8
    guard GSSCode.isWellFormed(text), bytes.count == 9,
      let level = Level.allCases.first(where: { $0.prefixes.contains(String(text.prefix(3))) })
    else { return nil }
    self.text = text
    self.level = level
  }

  /// Whether the text has the form of a code, of whatever level.
  static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 9 && text.utf8.first == UInt8(ascii: "E")
      && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }
}

extension GSSCode: CustomStringConvertible {
  package var description: String { text }
}

extension [GSSCode.Level] {
  /// The levels with their prefixes, for a message: `an output area (E00), a parish (E04) or a ward (E05)`.
  var spoken: String {
    let names = map { level in
      let article = level.rawValue.hasPrefix("o") ? "an" : "a"
      let prefixes = level.prefixes
      let range =
        prefixes.count > 2
        ? "\(prefixes[0]) to \(prefixes[prefixes.count - 1])" : prefixes.joined(separator: " or ")
      return "\(article) \(level.rawValue) (\(range))"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
