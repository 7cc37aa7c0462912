import Evidence

/// The same increase in older people at the rates of an earlier toolkit: another scenario, with its own date.
///
/// - SeeAlso: method 9.4.
struct EarlierToolkitNeed: Calculation {
  /// Dwellings for each thousand people aged 75 and over, by form.
  let rates: [(key: String, figure: Figure)]
  let increase: Figure
  let peoplePerThousand: Figure

  /// The homes of each form, in the order of the rates.
  var homes: [Figure] {
    rates.map { form, rate in
      .derived(
        FigureID("older.earlier-rates.\(form)"), label(form), .dwellings, at: increase.place,
        in: increase.period, "rate * max(0, increase) / people_per_thousand",
        ["rate": rate, "increase": increase, "people_per_thousand": peoplePerThousand])
    }
  }

  var total: Figure {
    .derived(
      FigureID("older.earlier-rates.total"), "Specialist homes at the earlier rates", .dwellings,
      at: increase.place, in: increase.period, "sum(homes)", ["homes": homes])
  }

  var steps: [Figure] { homes + [total] }

  /// The form in words: `enhanced-sheltered` is "Enhanced sheltered, at the earlier rates".
  private func label(_ form: String) -> String {
    let words = form.split(separator: "-").joined(separator: " ")
    return "\(words.prefix(1).uppercased())\(words.dropFirst()), at the earlier rates"
  }
}
