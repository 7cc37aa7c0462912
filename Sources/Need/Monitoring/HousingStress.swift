import Evidence

/// A number of households or people for each thousand households of a place (method 11).
struct RatePerThousandHouseholds: Calculation {
  /// `homeless`, `temporary-accommodation`, `rough-sleepers`.
  let stem: String
  let label: String
  let counted: Figure
  let households: Figure
  let householdsPerThousand: Figure

  var rate: Figure {
    .derived(
      FigureID("\(stem).rate", counted.id.period, at: counted.place.key),
      "\(label) per thousand households",
      counted.unit == .people ? .peoplePerThousandHouseholds : .householdsPerThousandHouseholds,
      at: counted.place, "counted / (households / households_per_thousand)",
      [
        "counted": counted, "households": households,
        "households_per_thousand": householdsPerThousand,
      ])
  }

  var steps: [Figure] { [rate] }
}

/// Overcrowded households as a share of all: at least one bedroom too few (method 11).
struct Overcrowding: Calculation {
  let overcrowded: Figure
  let households: Figure

  var share: Figure {
    .derived(
      FigureID("overcrowded.share", overcrowded.id.period, at: overcrowded.place.key),
      "Overcrowded households, share", .share, at: overcrowded.place, "overcrowded / households",
      ["overcrowded": overcrowded, "households": households])
  }

  var steps: [Figure] { [share] }
}

/// How a share of the authority stands beside the country's.
package enum StandsBeside: String, CaseIterable, Sendable {
  case above, same, below
  case notAssessed = "not-assessed"

  init(_ own: Double?, _ other: Double?) {
    guard let own, let other else {
      self = .notAssessed
      return
    }
    let difference = Display.rounded(own - other, decimals: 6)
    self = difference > 0 ? .above : difference < 0 ? .below : .same
  }
}

extension Working {
  /// Overcrowding, concealed families, homelessness and rough sleeping in every place for which they are published.
  mutating func assessHousingStress() {
    let rates = [
      ("homeless.households", "homeless", "Households owed a duty as homeless"),
      (
        "temporary-accommodation.households", "temporary-accommodation",
        "Households in temporary accommodation"
      ),
      ("rough-sleepers.people", "rough-sleepers", "People sleeping rough"),
    ]
    for place in places {
      for (input, stem, label) in rates {
        guard let counted = ledger.latestKnown(input, at: place.key),
          let period = counted.id.period, ledger["\(stem).rate", period, at: place.key] == nil,
          let households = households(nearest: period, at: place)
        else { continue }
        record(
          RatePerThousandHouseholds(
            stem: stem, label: label, counted: counted, households: households,
            householdsPerThousand: given(.householdsPerThousand)))
      }
      assessOvercrowding(at: place)
    }
    ledger.record([
      besideCountry(
        "overcrowded.share", "Is the share of overcrowded households above the country's?"),
      besideCountry("rough-sleepers.rate", "Is rough sleeping above the country's rate?"),
    ])
  }

  private mutating func assessOvercrowding(at place: Place) {
    guard let overcrowded = ledger.latestKnown("overcrowded.households", at: place.key),
      let period = overcrowded.id.period, ledger["overcrowded.share", period, at: place.key] == nil,
      let households = ledger["households.total", period, at: place.key]
    else { return }
    record(Overcrowding(overcrowded: overcrowded, households: households))
  }

  private func households(nearest period: Period, at place: Place) -> Figure? {
    ledger["households.total", period, at: place.key]
      ?? ledger.latestKnown("households.total", at: place.key) { $0 <= period }
  }

  private func besideCountry(_ stem: String, _ question: String) -> Finding {
    let own = ledger.latestKnown(stem)
    let country = own?.id.period.flatMap { ledger[stem, $0, at: Place.country] }
    return Finding(
      "\(stem).beside-country", question, StandsBeside(own?.value, country?.value),
      deciding: [own, country].compactMap(\.self), threshold: country?.value,
      distance: own?.value.flatMap { own in country?.value.map { own - $0 } }, unit: own?.unit)
  }
}
