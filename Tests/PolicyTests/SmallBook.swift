import Notation

@testable import Policy

/// Builds books of a few lines.
enum SmallBook {
  /// The four editions at their real dates.
  static let editions = """
    description: Editions
    editions:
      - { edition: "2018", from: 2018-07-24, reference: { title: Framework 2018 } }
      - { edition: 2021FH, from: 2021-06-28, reference: { title: Statement 2021 } }
      - { edition: 2024DEC, from: 2024-12-12, reference: { title: Framework 2024 } }
      - { edition: 2026AUG, from: 2026-08-17, reference: { title: Framework 2026 }, note: New form. }
    """

  /// A share of 10% that a study used, from 2000.
  static let deposit = """
    description: Deposit, as a share of the price
    unit: share
    basis: practice
    follows: base-date
    values:
      - { from: 2000-01-01, value: 0.10, reference: { title: A study } }
    """

  /// A rule that came in 2021 and went in December 2024.
  static let firstHomes = """
    description: Least share of First Homes
    unit: share
    basis: policy
    follows: edition
    optional: true
    values:
      - { from: 2021-06-28, until: 2024-12-12, value: 0.25, reference: { title: Statement 2021 } }
    """

  /// A list that changed once.
  static let shares = """
    description: Shares sold
    unit: share
    basis: policy
    follows: base-date
    values:
      - { from: 2000-01-01, value: [0.25, 0.5], reference: { title: Guide } }
      - { from: 2021-06-28, value: [0.1, 0.25, 0.5], reference: { title: Statement 2021 } }
    """

  /// A map with a value that nobody has confirmed.
  static let caps = """
    description: Highest income
    unit: pounds per year
    basis: policy
    follows: base-date
    values:
      - from: 2016-04-01
        value: { elsewhere: 80000, london: 90000 }
        verified: false
        reference: { title: Guide, href: "https://example.org/guide" }
    """

  /// A judgement of ours.
  static let band = """
    description: Marginal band
    unit: share
    basis: assumption
    follows: base-date
    values:
      - from: 2000-01-01
        value: 0.05
        reason: >
          Incomes are known to
          within a few per cent.
    """

  /// A book of some of these.
  ///
  /// - Parameter files: the texts by path, without the editions.
  /// - Returns: the book.
  /// - Throws: `Faults`.
  static func load(_ files: [(String, String)] = all) throws -> PolicyBook {
    try PolicyBook.load(
      files: (files + [("policy/editions.yaml", editions)]).map { ($0.0, Array($0.1.utf8)) })
  }

  static let all = [
    ("policy/a/deposit.yaml", deposit), ("policy/a/first-homes.yaml", firstHomes),
    ("policy/a/shares.yaml", shares), ("policy/b/caps.yaml", caps), ("policy/b/band.yaml", band),
  ]

  /// The faults of one file beside the editions, as they are printed.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - path: its path.
  /// - Returns: the faults, or `none`.
  static func faults(_ text: String, path: String = "a/b.yaml") -> String {
    do {
      _ = try load([(path, text)])
      return "none"
    } catch {
      return "\(error)"
    }
  }

  /// The faults of a call, as they are printed.
  ///
  /// - Parameter body: the call.
  /// - Returns: the faults, or `none`.
  static func faults(of body: () throws -> Parameters) -> String {
    do {
      _ = try body()
      return "none"
    } catch {
      return "\(error)"
    }
  }
}

extension WrittenDate: ExpressibleByStringLiteral {
  /// A date of a test; any other text is a fault of the test.
  package init(stringLiteral text: String) {
    guard let date = WrittenDate(text) else { preconditionFailure("\(text) is no date") }
    self = date
  }
}

extension PolicyBook {
  /// The parameters at a date, for an area without a folder.
  func parameters(
    _ date: WrittenDate, edition: Edition? = nil, local: [LocalAssumption] = []
  ) throws -> Parameters {
    try parameters(
      at: date, edition: edition, local: local, from: Location(path: "area.yaml", line: 6))
  }
}
