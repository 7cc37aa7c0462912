/// How the affordable homes offered stand to those due.
package enum OfferOutcome: String, CaseIterable, Sendable {
  case meets, more, short
  case notDue = "not-due"
  case notAssessed = "not-assessed"

  /// The outcome for whole homes.
  init(offered: Double?, due: Double?) {
    guard let offered, let due else {
      self = .notAssessed
      return
    }
    self = due <= 0 ? .notDue : offered < due ? .short : offered > due ? .more : .meets
  }
}

/// How the affordable homes offered are split between rent and other tenures.
package enum SplitOutcome: String, CaseIterable, Sendable {
  case asAsked = "as-asked"
  case moreRented = "more-rented"
  case fewerRented = "fewer-rented"
  case notDue = "not-due"
  case notAssessed = "not-assessed"

  /// The outcome for whole homes to rent.
  init(rented: Double?, asked: Double?, affordable: Double?) {
    guard let rented, let asked, let affordable else {
      self = .notAssessed
      return
    }
    self =
      affordable <= 0
      ? .notDue : rented < asked ? .fewerRented : rented > asked ? .moreRented : .asAsked
  }
}

/// Whether a mix lies within every range.
package enum WholeMixOutcome: String, CaseIterable, Sendable {
  case within, outside
  /// The scheme is of a kind to which the ranges do not apply.
  case notApplied = "not-applied"
  case notAssessed = "not-assessed"
}

/// Whether homes meet the standards that can be checked from a schedule.
package enum StandardsOutcome: String, CaseIterable, Sendable {
  case met, flagged
}

/// What a scheme comes to under the authority's rules.
package enum SchemeVerdict: String, CaseIterable, Sendable {
  /// It meets the rules that a schedule can show.
  case meets
  /// It meets them with a payment for the part of a home.
  case meetsWithPayment = "meets-with-payment"
  /// The number and the split are met; the mix or a standard needs a reason.
  case needsReasons = "needs-reasons"
  /// Fewer affordable homes, or fewer to rent, than are due.
  case fallsShort = "falls-short"
  case nothingDue = "nothing-due"
  case notAssessed = "not-assessed"
}
