import Evidence

/// How old the people who will be 75 and over were when the census counted them.
///
/// Tenure is published for the ages 55 to 75. Those of 75 and over in 2037 were 49 and over in 2011, so that table leaves
/// the youngest of them out.
///
/// - SeeAlso: method 9.2, current improvements, (a); 13.1, C-37.
struct OlderCohort: Calculation {
  /// The age from which people count as older.
  let olderAge: Figure
  /// The years from the census to the horizon.
  let yearsSinceCensus: Figure
  /// The youngest age in the table of tenure.
  let youngestInTable: Figure

  var youngestAtCensus: Figure {
    .derived(
      FigureID("older.cohort.youngest-age"), "Age at the census of the youngest who will be 75",
      .years, at: yearsSinceCensus.place, in: yearsSinceCensus.period.map { .year($0.firstYear) },
      "older_age - years", ["older_age": olderAge, "years": yearsSinceCensus])
  }

  var steps: [Figure] { [youngestAtCensus] }

  /// How the ages of the table fit them.
  var fit: Fit {
    guard let youngest = youngestAtCensus.value, let table = youngestInTable.value else {
      return .notAssessed
    }
    return youngest < table ? .younger : youngest > table ? .older : .same
  }

  /// The youngest of the cohort against the youngest in the table.
  enum Fit: String, CaseIterable, Sendable {
    case younger
    case same
    case older
    case notAssessed = "not-assessed"
  }
}

extension Working {
  /// Records how old the cohort was at the census, where a table of tenure stands for it.
  mutating func assessOlderCohort(isWanted: Bool) {
    var cohort: OlderCohort?
    if isWanted {
      let span = YearSpan(
        stem: "older.cohort", label: "the census to the horizon", firstYear: times.census,
        lastYear: times.projectionEnd, place: area)
      record(span)
      cohort = OlderCohort(
        olderAge: parameter("older-people.older-age"), yearsSinceCensus: span.years,
        youngestInTable: parameter("older-people.proxy-youngest-age"))
    }
    if let cohort { record(cohort) }
    let table = cohort?.youngestInTable.value
    ledger.record(
      Finding(
        "older.cohort", "Does the table of tenure start at the age that the cohort had?",
        cohort?.fit ?? .notAssessed, deciding: [cohort?.youngestAtCensus].compactMap { $0 },
        threshold: table,
        distance: table.flatMap { table in cohort?.youngestAtCensus.value.map { $0 - table } },
        unit: .years))
  }
}
