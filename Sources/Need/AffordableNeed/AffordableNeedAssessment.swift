extension Working {
  /// How many affordable homes the area would need, and of which tenures (method 6).
  mutating func assessAffordableNeed() {
    assessFairShare()
    assessFullNeedModel()
    assessRentedNeed()
    assessOwnershipDemand()
    assessDelivery()
    assessStudySplit()
    assessTenureSplit()
    assessDevelopmentThreshold()
  }
}
