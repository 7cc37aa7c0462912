extension DatasetRegistry {
  /// The readers of prices, incomes, rents, people and supply.
  static let marketReaders: [any DatasetReader] = [
    PostcodeDirectory(), HousePriceIndex(), PricePaidData(), SmallAreaPrices(),
    AffordabilityRatios(.workplace), AffordabilityRatios(.residence), SmallAreaIncomes(),
    PrivateRentIndex(), PrivateRentChart(), PrivateRentSummary(), LocalHousingAllowance(),
    SocialRents(), DistrictEstimates(), SmallAreaEstimates(), PopulationProjections(),
    HouseholdProjections(), NetAdditions(), DwellingEstimates(), HousingDeliveryTest(),
  ]
}
