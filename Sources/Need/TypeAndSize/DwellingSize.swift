/// The sizes that dwellings are counted by: their bedrooms.
package enum DwellingSize: String, PartOfWhole {
  case one = "1-bed"
  case two = "2-bed"
  case twoOrMore = "2-bed-or-more"
  case three = "3-bed"
  case threeOrMore = "3-bed-or-more"
  case four = "4-bed"
  case fourOrMore = "4-bed-or-more"
  case five = "5-bed"
  case fiveOrMore = "5-bed-or-more"
  case sixOrMore = "6-bed-or-more"
  case unknown

  package var label: String {
    switch self {
    case .one: "1 bedroom"
    case .two: "2 bedrooms"
    case .twoOrMore: "2 or more bedrooms"
    case .three: "3 bedrooms"
    case .threeOrMore: "3 or more bedrooms"
    case .four: "4 bedrooms"
    case .fourOrMore: "4 or more bedrooms"
    case .five: "5 bedrooms"
    case .fiveOrMore: "5 or more bedrooms"
    case .sixOrMore: "6 or more bedrooms"
    case .unknown: "Bedrooms not known"
    }
  }

  package var words: String {
    switch self {
    case .one: "one bedroom"
    case .two: "two bedrooms"
    case .twoOrMore: "two or more bedrooms"
    case .three: "three bedrooms"
    case .threeOrMore: "three or more bedrooms"
    case .four: "four bedrooms"
    case .fourOrMore: "four or more bedrooms"
    case .five: "five bedrooms"
    case .fiveOrMore: "five or more bedrooms"
    case .sixOrMore: "six or more bedrooms"
    case .unknown: "an unknown number of bedrooms"
    }
  }

  /// The fewest bedrooms of the size; nil where they are not known.
  package var bedrooms: Int? {
    switch self {
    case .one: 1
    case .two, .twoOrMore: 2
    case .three, .threeOrMore: 3
    case .four, .fourOrMore: 4
    case .five, .fiveOrMore: 5
    case .sixOrMore: 6
    case .unknown: nil
    }
  }

  /// Whether the size takes in all larger ones.
  package var isOpen: Bool {
    switch self {
    case .twoOrMore, .threeOrMore, .fourOrMore, .fiveOrMore, .sixOrMore: true
    case .one, .two, .three, .four, .five, .unknown: false
    }
  }

  /// Whether a dwelling of the other size is of this size too.
  package func includes(_ other: DwellingSize) -> Bool {
    guard let own = bedrooms, let others = other.bedrooms else { return self == other }
    return isOpen ? others >= own : others == own && !other.isOpen
  }
}

extension DwellingSize {
  /// The finest of some sizes that together take in every dwelling once, the smallest first.
  ///
  /// - Returns: empty if the sizes leave some dwellings out.
  static func partition(of sizes: some Collection<DwellingSize>) -> [DwellingSize] {
    var result: [DwellingSize] = []
    var next = 1
    while let closed = sizes.first(where: { $0.bedrooms == next && !$0.isOpen }) {
      result.append(closed)
      next += 1
    }
    guard let last = sizes.first(where: { $0.bedrooms == next && $0.isOpen }) else { return [] }
    return result + [last]
  }

  /// The sizes that two partitions can both be counted by.
  static func common(_ first: [DwellingSize], _ second: [DwellingSize]) -> [DwellingSize] {
    let (shorter, longer) = first.count <= second.count ? (first, second) : (second, first)
    return shorter.allSatisfy { size in longer.contains { size.includes($0) } } ? shorter : []
  }
}
