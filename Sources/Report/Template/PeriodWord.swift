import Need

/// A word that stands for a period in the name of a figure, besides `latest` and `first`.
enum PeriodWord: String, CaseIterable, Sendable {
  case census = "census-year"
  case populationBase = "base-year"
  case stock = "stock-year"
  case dwellings = "dwellings-year"
  case planStart = "plan-start"
  case planEnd = "plan-end"
  case projectionEnd = "horizon-year"

  /// The year that the word stands for in a report.
  func year(in times: Working.Times) -> Int {
    switch self {
    case .census: times.census
    case .populationBase: times.populationBase
    case .stock: times.stock
    case .dwellings: times.dwellings
    case .planStart: times.planStart
    case .planEnd: times.planEnd
    case .projectionEnd: times.projectionEnd
    }
  }
}
