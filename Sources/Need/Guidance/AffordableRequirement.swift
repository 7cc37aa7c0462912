import Evidence

/// The affordable homes due from a development: how many, whole on the site and in parts to be paid for.
///
/// - SeeAlso: method 10.2; Maidstone Affordable and Local Needs Housing SPD, July 2020, paragraph 14.11.
struct AffordableRequirement: Calculation {
  /// How the names of the steps begin: `example`, `scheme`.
  let stem: String
  /// Homes of the development; for vacant building credit, those due are reduced by `creditFactor`.
  let homes: Figure
  let share: Figure
  let creditFactor: Figure?

  var affordable: Figure {
    guard let creditFactor else {
      return step(
        "affordable", "Affordable homes due", "homes * share", ["homes": homes, "share": share])
    }
    return step(
      "affordable", "Affordable homes due", "homes * share * credit_factor",
      ["homes": homes, "share": share, "credit_factor": creditFactor])
  }

  var onSite: Figure {
    step(
      "on-site", "Whole affordable homes on the site", "floor(affordable)",
      ["affordable": affordable])
  }

  /// What is due beyond the whole homes, for which a payment is made.
  var fraction: Figure {
    step(
      "fraction", "Part of a home to be paid for", "affordable - on_site",
      ["affordable": affordable, "on_site": onSite])
  }

  /// The share of all homes that is due once the credit is taken off.
  var effectiveShare: Figure {
    guard creditFactor != nil else { return share }
    return .derived(
      FigureID("\(stem).effective-share"), "Affordable share due, less credit", .share,
      at: homes.place, in: homes.period, "affordable / homes",
      ["affordable": affordable, "homes": homes])
  }

  var steps: [Figure] {
    [affordable, onSite, fraction] + (creditFactor == nil ? [] : [effectiveShare])
  }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).\(word)"), VariantWords.label(label, of: stem), .partDwellings,
      at: homes.place, in: homes.period,
      formula, inputs)
  }
}

/// The affordable homes due, split between those to rent and the others.
///
/// Sums of money keep the fractions; the homes on the site are whole, and those to rent are the whole homes' share to
/// the nearest, which for two tenures is the largest remainder.
struct TenureSplit: Calculation {
  let requirement: AffordableRequirement
  /// The rented part of the affordable homes.
  let rentedShare: Figure

  var rented: Figure {
    step(
      "affordable.rented", "Affordable homes due, for rent", "affordable * rented_share",
      ["affordable": requirement.affordable, "rented_share": rentedShare])
  }

  var intermediate: Figure {
    step(
      "affordable.intermediate", "Affordable homes due, intermediate",
      "affordable * (1 - rented_share)",
      ["affordable": requirement.affordable, "rented_share": rentedShare])
  }

  var onSiteRented: Figure {
    step(
      "on-site.rented", "Whole affordable homes on the site, for rent",
      "round(on_site * rented_share)",
      ["on_site": requirement.onSite, "rented_share": rentedShare])
  }

  var onSiteIntermediate: Figure {
    step(
      "on-site.intermediate", "Whole affordable homes on the site, intermediate",
      "on_site - rented", ["on_site": requirement.onSite, "rented": onSiteRented])
  }

  var steps: [Figure] { [rented, intermediate, onSiteRented, onSiteIntermediate] }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(requirement.stem).\(word)"), label, .partDwellings,
      at: requirement.homes.place, in: requirement.homes.period, formula, inputs)
  }
}

/// What a development owes in affordable homes.
package enum RequirementOutcome: String, CaseIterable, Sendable {
  case belowThreshold = "below-threshold"
  case onSite = "on-site"
  /// Less than one home is due, so that all of it is paid for.
  case paymentOnly = "payment-only"
  /// The policy's share or the credit leaves nothing due.
  case nothingDue = "nothing-due"
  /// Policy asks nothing of developments of this kind, such as care homes.
  case exempt
  case notAssessed = "not-assessed"

  /// The outcome for a development.
  ///
  /// - Parameters:
  ///   - homes: the homes of the development, with those of adjoining applications.
  ///   - siteIsLarge: whether the site is so large that the number of homes does not matter.
  ///   - threshold: the homes from which policy asks for affordable ones.
  ///   - affordable: the homes due, with fractions.
  init(homes: Double?, siteIsLarge: Bool, threshold: Double?, affordable: Double?) {
    guard let homes, let threshold else {
      self = .notAssessed
      return
    }
    guard homes >= threshold || siteIsLarge else {
      self = .belowThreshold
      return
    }
    guard let affordable else {
      self = .notAssessed
      return
    }
    let due = Display.rounded(affordable, decimals: 9)
    self = due >= 1 ? .onSite : due > 0 ? .paymentOnly : .nothingDue
  }
}
