import Evidence

/// A study's need for specialist homes, form by form, added up and brought to a year (method 9.4).
///
/// The total is worked out from the forms: a published total that differs is shown beside it.
struct StudySpecialistNeed: Calculation {
  let forms: [Figure]
  let span: YearSpan
  let place: Place
  /// The rates of provision that the forms follow, and how many people a thousand are.
  let rates: [Figure]
  let peoplePerThousand: Figure

  var total: Figure {
    .derived(
      FigureID("older-need.sum", at: place.key), "Specialist homes needed, all forms", .dwellings,
      at: place, in: span.years.period, "sum(forms)", ["forms": forms])
  }

  var perYear: Figure {
    .derived(
      FigureID("older-need.per-year", at: place.key), "Specialist homes needed each year",
      .dwellingsPerYear, at: place, in: span.years.period, "total / years",
      ["total": total, "years": span.years])
  }

  /// The rise in people aged 75 and over that the need implies at the rates, a check on the population it rests on.
  var impliedIncrease: Figure {
    .derived(
      FigureID("older-need.implied-increase", at: place.key),
      "Rise in people aged 75 and over that the need implies", .people, at: place,
      in: span.years.period, "total * people_per_thousand / sum(rates)",
      ["total": total, "people_per_thousand": peoplePerThousand, "rates": rates])
  }

  var steps: [Figure] { [total, perYear, impliedIncrease] }
}

/// Places in communal homes for the rise in older people who live in them (method 9.5).
struct CommunalNeed: Calculation {
  /// The rise in people aged 75 and over who live in communal homes.
  let increase: Figure
  let span: YearSpan
  let bedSpacesPerPerson: Figure
  /// Bed spaces that free one home, by which new places count as homes.
  let bedSpacesPerDwelling: Figure

  var bedSpaces: Figure {
    step(
      "bed-spaces", "Places needed in communal homes", .bedSpaces,
      "increase * bed_spaces_per_person",
      ["increase": increase, "bed_spaces_per_person": bedSpacesPerPerson])
  }

  var perYear: Figure {
    step(
      "per-year", "Places needed in communal homes each year", .bedSpacesPerYear,
      "bed_spaces / years", ["bed_spaces": bedSpaces, "years": span.years])
  }

  var homesFreed: Figure {
    step(
      "homes-freed", "Homes that the places would free", .dwellings,
      "bed_spaces / bed_spaces_per_home",
      ["bed_spaces": bedSpaces, "bed_spaces_per_home": bedSpacesPerDwelling])
  }

  var steps: [Figure] { [bedSpaces, perYear, homesFreed] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("communal-need.\(word)", at: increase.place.key), label, unit, at: increase.place,
      in: increase.period, formula, inputs)
  }
}

/// The rise in residents with support needs, over the ages that other methods leave out (method 9.7).
struct SupportNeeds: Calculation {
  /// One figure for each age group, those of 75 and over left out where 9.2 to 9.4 count them.
  let ages: [Figure]
  let place: Place
  let period: Period?

  var total: Figure {
    .derived(
      FigureID("support-needs.total", at: place.key), "Rise in residents with support needs",
      .people, at: place, in: period, "sum(ages)", ["ages": ages])
  }

  var steps: [Figure] { [total] }
}

extension Working {
  /// The need of older and of disabled people in every place for which a study gives it.
  mutating func assessSpecialistNeeds() {
    for place in places {
      assessStudySpecialistNeed(at: place)
      assessCommunalNeed(at: place)
      let ages = ["children", "working-age", "older"].compactMap {
        ledger.latestKnown("support-needs.\($0)", at: place.key)
      }
      guard !ages.isEmpty else { continue }
      record(SupportNeeds(ages: ages, place: place, period: ages.first?.period))
    }
    assessStatedIncrease()
  }

  private mutating func assessStudySpecialistNeed(at place: Place) {
    let rates = parameterMap("older-people.earlier-shop-rates")
    let forms = rates.compactMap { ledger.latestKnown("older-need.\($0.key)", at: place.key) }
    guard forms.count == rates.count, let span = span("older-need.span", of: forms.first) else {
      return
    }
    record(span)
    record(
      StudySpecialistNeed(
        forms: forms, span: span, place: place, rates: rates.map(\.figure),
        peoplePerThousand: given(.peoplePerThousand)))
  }

  private mutating func assessCommunalNeed(at place: Place) {
    guard let increase = ledger.latestKnown("communal-population.increase", at: place.key),
      let span = span("communal-need.span", of: increase)
    else { return }
    record(span)
    record(
      CommunalNeed(
        increase: increase, span: span,
        bedSpacesPerPerson: parameter("older-people.bed-spaces-per-person"),
        bedSpacesPerDwelling: parameter("delivery.communal-bedrooms-per-dwelling")))
  }

  /// The earlier toolkit's homes for a rise in older people that a study states, where no two years are known.
  private mutating func assessStatedIncrease() {
    guard ledger["older.earlier-rates.total"] == nil,
      let increase = ledger.latestKnown("population.aged-75-and-over.increase"),
      let span = span("older.earlier-rates.span", of: increase)
    else { return }
    let need = EarlierToolkitNeed(
      rates: parameterMap("older-people.earlier-shop-rates"), increase: increase,
      peoplePerThousand: given(.peoplePerThousand))
    record(span)
    record(need)
    ledger.record(
      .derived(
        FigureID("older.earlier-rates.total.per-year"), "\(need.total.label), each year",
        .dwellingsPerYear, at: area, in: increase.period, "total / years",
        ["total": need.total, "years": span.years]))
  }

  /// The years that a figure's period spans; nil if it is not a span.
  private func span(_ stem: String, of figure: Figure?) -> YearSpan? {
    guard let figure, case .years(let first, let last)? = figure.period else { return nil }
    return YearSpan(
      stem: stem, label: "the start to the end of the study", firstYear: first, lastYear: last,
      place: figure.place)
  }
}
