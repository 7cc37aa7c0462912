import Evidence

/// Sales of which statistics are made together.
struct SaleSample {
  var prices: [Double]
  let files: Set<UInt16>
  let period: Period
  let words: String

  init(sales: [Sale], period: Period, words: String) {
    prices = sales.map { Double($0.price) }
    files = Set(sales.map(\.file))
    self.period = period
    self.words = words
  }
}

/// Which homes are meant.
enum SaleAge: String, CaseIterable {
  case all = ""
  case existing = ".existing"
  case new = ".new-build"

  func includes(_ sale: Sale) -> Bool {
    self == .all || sale.isNew == (self == .new)
  }

  /// The homes in words.
  var selection: String {
    switch self {
    case .all: ""
    case .existing: ", column new N"
    case .new: ", column new Y"
    }
  }
}
