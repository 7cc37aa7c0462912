import Evidence

/// How far the daily activities of people aged 65 and over are limited, by how they hold their homes.
///
/// The 65 and over are the closest that is published to the 75 and over, whose rates are higher.
///
/// - SeeAlso: method 9.2, step 6.
struct ActivityLimitation: Calculation {
  /// Owners, with those in shared ownership, or all who rent.
  enum Group: String, CaseIterable, Sendable {
    case owned
    case rented

    /// The published tenures that make up the group.
    var tenures: [String] {
      switch self {
      case .owned: ["owned-outright", "owned-with-mortgage"]
      case .rented: ["social-rented", "private-rented"]
      }
    }
  }

  let group: Group
  let place: Place
  let limitedALot: [Figure]
  let limitedALittle: [Figure]
  let notLimited: [Figure]

  /// The people whom the rates rest on.
  var people: Figure {
    .derived(
      FigureID("older.limited.\(group.rawValue).people", at: place.key), label("All"), .people,
      at: place, in: limitedALot.first?.period, "sum(people)",
      ["people": limitedALot + limitedALittle + notLimited])
  }

  var limitedALotShare: Figure { share("limited-a-lot", "Limited a lot", limitedALot) }
  var limitedALittleShare: Figure { share("limited-a-little", "Limited a little", limitedALittle) }
  var notLimitedShare: Figure { share("not-limited", "Not limited", notLimited) }

  var steps: [Figure] { [people, limitedALotShare, limitedALittleShare, notLimitedShare] }

  /// Whether the people are so few that their rates are a matter of chance, or their number is not known.
  func restsOnFewer(than minimum: Figure) -> Bool {
    guard let people = people.value, let minimum = minimum.value else { return true }
    return people < minimum
  }

  private func share(_ limitation: String, _ name: String, _ parts: [Figure]) -> Figure {
    .derived(
      FigureID("older.limited.\(group.rawValue).\(limitation).share", at: place.key), label(name),
      .share, at: place, in: parts.first?.period, "sum(part) / sum(all)",
      ["part": parts, "all": limitedALot + limitedALittle + notLimited])
  }

  private func label(_ name: String) -> String { "\(name), \(group.rawValue), aged 65 and over" }
}
