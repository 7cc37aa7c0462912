package import Evidence

/// Everything that policy, practice or the author settles before affordability is worked out (method 5.0).
package struct AffordabilityTerms: Sendable {
  package let lending: LendingTerms
  package let rentShare: Figure
  /// How the income for a social or an affordable rent is found.
  package let socialRentRule: RentRule
  package let weeksPerYear: Figure
  package let sharedOwnershipRent: Figure
  package let sharedOwnershipShares: [Figure]
  package let sharedOwnershipIncomeLimit: Figure?
  /// Empty where First Homes are no part of policy.
  package let firstHomesDiscounts: [Figure]
  package let firstHomesPriceLimit: Figure?
  package let firstHomesIncomeLimit: Figure?
  package let discountedSaleDiscount: Figure?
  package let rentToBuyShare: Figure?
  package let affordableRentMaximum: Figure?
  /// The most that a family out of work receives in benefits, which bears on what landlords charge.
  package let benefitCap: Figure?
  package let marginalBand: Figure
  package let savingRate: Figure
  package let discountStep: Figure

  /// The terms in force for an assessment, with the conventions it reproduces.
  package init(_ working: Working) {
    let parameters = working.parameters
    let conventions = ReproducedConventions(working)
    func value(_ name: String) -> Figure { parameters["affordability.\(name)"] }
    func limit(_ name: String, of prefix: String = "") -> Figure? {
      let key = prefix + (working.isInLondon ? "london" : "elsewhere")
      return parameters.map("affordability.\(name)").first { $0.key == key }?.figure
    }
    lending = LendingTerms(
      depositShare: value("deposit-share"), loanToIncome: value("loan-to-income"))
    rentShare = value("rent-share")
    socialRentRule = conventions.socialRentRule ?? .shareOfIncome(value("rent-share"))
    weeksPerYear = value("weeks-per-year")
    sharedOwnershipRent = conventions.sharedOwnershipRent(value("shared-ownership-rent"))
    sharedOwnershipShares = parameters.list("affordability.shared-ownership-shares")
    sharedOwnershipIncomeLimit = limit("shared-ownership-income-cap")
    firstHomesDiscounts = parameters.list("affordability.first-homes-discounts")
    firstHomesPriceLimit = limit("first-homes-price-cap")
    firstHomesIncomeLimit = limit("first-homes-income-cap")
    discountedSaleDiscount = parameters.inForce(
      "affordability.discounted-sale-discount-minimum")
    rentToBuyShare = conventions.rentToBuyShare(
      parameters.inForce("affordability.rent-to-buy-ceiling"))
    affordableRentMaximum = parameters.inForce("affordability.affordable-rent-maximum")
    benefitCap = limit("benefit-cap", of: "family-")
    marginalBand = value("marginal-band")
    savingRate = value("saving-rate")
    discountStep = value("discount-step")
  }

  /// Every figure of the terms.
  package var figures: [Figure] {
    let optional = [
      sharedOwnershipIncomeLimit, firstHomesPriceLimit, firstHomesIncomeLimit,
      discountedSaleDiscount, rentToBuyShare, affordableRentMaximum, benefitCap,
    ].compactMap { $0 }
    var figures = [
      lending.depositShare, lending.loanToIncome, rentShare, weeksPerYear, .monthsPerYear,
      sharedOwnershipRent, marginalBand, savingRate, discountStep,
    ]
    if case .multiplier(let times) = socialRentRule { figures.append(times) }
    return figures + optional + sharedOwnershipShares + firstHomesDiscounts
  }
}
